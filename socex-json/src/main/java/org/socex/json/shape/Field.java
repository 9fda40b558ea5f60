package org.socex.json.shape;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;

/**
 * One row of a table: a field of the format and the attribute that it stands for.
 *
 * @param <V> the type of the value, or of what the list or optional holds
 */
public final class Field<V> {
  private static final int NO_LIST = -1;

  private final KnownText name;
  private final Kind<V> kind;
  private final boolean required;
  private final int max;

  private Field(String name, Kind<V> kind, boolean required, int max) {
    this.name = new KnownText(name);
    this.kind = kind;
    this.required = required;
    this.max = max;
  }

  /** Returns a field that must be there. */
  static <V> Field<V> required(String name, Kind<V> kind) {
    return new Field<>(name, kind, true, NO_LIST);
  }

  /** Returns a field that may be left out: the attribute is absent then, or has its default. */
  static <V> Field<V> optional(String name, Kind<V> kind) {
    return new Field<>(name, kind, false, NO_LIST);
  }

  /** Returns a list with its maximum, which is left out where it is empty. */
  static <V> Field<V> list(String name, Kind<V> kind, int max) {
    return new Field<>(name, kind, false, max);
  }

  /** Returns the name. */
  public KnownText name() {
    return name;
  }

  boolean isRequired() {
    return required;
  }

  Kind<V> kind() {
    return kind;
  }

  /** Reads the value at the cursor into a builder. */
  <B extends Ruled.Builder<?>> void read(JsonInput in, Shape<?, B> shape, B builder, int index) {
    if (max == NO_LIST) {
      set(kind.read(in), shape, builder, index);
    } else if (in.type() == JsonType.ARRAY) {
      elements(in, shape, builder, index);
    } else {
      in.rejectType("array");
    }
  }

  /** What lies beyond the maximum is passed over. */
  private <B extends Ruled.Builder<?>> void elements(
      JsonInput in, Shape<?, B> shape, B builder, int index) {
    long list = in.mark();
    int size = 0;
    in.startArray();
    while (in.nextElement()) {
      size++;
      if (size <= max) {
        set(kind.read(in), shape, builder, index);
        continue;
      }
      if (size == max + 1) {
        in.rejectList(list, Rule.LIST_SIZE, '>', max);
      }
      in.skip();
    }
  }

  private static <B extends Ruled.Builder<?>> void set(
      @Nullable Object value, Shape<?, B> shape, B builder, int index) {
    if (value != null) {
      shape.set(builder, index, value);
    }
  }

  /** Writes what a getter returned, unless it is absent or an empty list. */
  @SuppressWarnings("unchecked") // a getter returns V, Optional<V> or List<V>
  void write(Object value, JsonOutput out) {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        out.writeName(name);
        kind.write((V) optional.get(), out);
      }
    } else if (max == NO_LIST) {
      out.writeName(name);
      kind.write((V) value, out);
    } else if (!((List<V>) value).isEmpty()) {
      out.writeName(name);
      elements((List<V>) value, out);
    }
  }

  private void elements(List<V> elements, JsonOutput out) {
    out.writeStartArray();
    for (int i = 0; i < elements.size(); i++) {
      kind.write(elements.get(i), out);
    }
    out.writeEndArray();
  }

  /** Writes the JSON Schema of the field. */
  void schema(Class<?> owner, JsonOutput out) {
    out.writeObjectPropertyStart(name.toString());
    Optional<String> description = ConstraintText.of(owner, name.toString());
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

  /** Returns the name, which messages may quote. */
  @Override
  public String toString() {
    return name.toString();
  }
}
