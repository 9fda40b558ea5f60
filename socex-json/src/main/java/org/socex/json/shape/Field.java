package org.socex.json.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/**
 * One row of a table: a field of the format and the attribute that it stands for.
 *
 * @param <T> the type with the attribute
 * @param <B> its builder
 * @param <V> the type of the value, or of what the list or optional holds
 */
public final class Field<T, B, V> {
  private static final int NO_LIST = -1;

  private final SerializedString name;
  private final Kind<V> kind;
  private final boolean required;
  private final int max;
  private final Function<T, ?> getter;
  private final BiConsumer<B, V> setter;

  private Field(
      String name,
      Kind<V> kind,
      boolean required,
      int max,
      Function<T, ?> getter,
      BiConsumer<B, V> setter) {
    this.name = new SerializedString(name);
    this.kind = kind;
    this.required = required;
    this.max = max;
    this.getter = getter;
    this.setter = setter;
  }

  static <T, B, V> Field<T, B, V> single(
      String name, Kind<V> kind, boolean required, Function<T, ?> getter, BiConsumer<B, V> setter) {
    return new Field<>(name, kind, required, NO_LIST, getter, setter);
  }

  static <T, B, V> Field<T, B, V> list(
      String name, Kind<V> kind, int max, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
    return new Field<>(name, kind, false, max, getter, adder);
  }

  SerializedString name() {
    return name;
  }

  boolean isRequired() {
    return required;
  }

  /** Reads the value at the current token into a builder. */
  void read(Reading in, B builder) {
    if (max == NO_LIST) {
      set(kind.read(in), builder);
    } else if (in.parser().isExpectedStartArrayToken()) {
      elements(in, builder);
    } else {
      in.rejectType("array");
    }
  }

  /** What lies beyond the maximum is passed over. */
  private void elements(Reading in, B builder) {
    JsonParser parser = in.parser();
    TokenStreamContext list = parser.streamReadContext();
    int size = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      size++;
      if (size <= max) {
        set(kind.read(in), builder);
        continue;
      }
      if (size == max + 1) {
        in.rejectList(list, Rule.LIST_SIZE, '>', max);
      }
      in.skip();
    }
  }

  private void set(@Nullable V value, B builder) {
    if (value != null) {
      setter.accept(builder, value);
    }
  }

  /** Writes the attribute of an object, unless it is absent or an empty list. */
  @SuppressWarnings("unchecked") // the table gives getters of V, Optional<V> or List<V> alone
  void write(T owner, JsonOutput out) {
    Object value = getter.apply(owner);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> write((V) content, out, name));
    } else if (max == NO_LIST) {
      write((V) value, out, name);
    } else if (!((List<V>) value).isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      ((List<V>) value).forEach(element -> kind.write(element, out));
      out.writeEndArray();
    }
  }

  private void write(V value, JsonOutput out, SerializedString name) {
    out.writeName(name);
    kind.write(value, out);
  }

  /** Writes the JSON Schema of the field. */
  void schema(Class<?> owner, JsonOutput out) {
    out.writeObjectPropertyStart(name.getValue());
    Optional<String> description = ConstraintText.of(owner, name.getValue());
    description.ifPresent(text -> out.writeStringProperty("description", text));
    if (max == NO_LIST) {
      kind.schema(out);
    } else {
      out.writeStringProperty("type", "array");
      out.writeNumberProperty("maxItems", max);
      out.writeObjectPropertyStart("items");
      kind.schema(out);
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  Kind<V> kind() {
    return kind;
  }

  /** Returns the name, which messages may quote. */
  @Override
  public String toString() {
    return name.getValue();
  }
}
