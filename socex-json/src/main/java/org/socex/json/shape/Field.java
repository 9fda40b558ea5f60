package org.socex.json.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.SerializedString;

/**
 * One line of a table: a field of the format, with the getter and setter of its attribute.
 *
 * @param <T> the type that has the attribute
 * @param <B> the builder of that type
 */
abstract class Field<T, B> {
  private final SerializedString name;
  private final boolean required;

  private Field(String name, boolean required) {
    this.name = new SerializedString(name);
    this.required = required;
  }

  final String name() {
    return name.getValue();
  }

  final boolean isRequired() {
    return required;
  }

  /** Returns the kind of the value, or of each element. */
  abstract Kind<?> kind();

  /** Reads the value at the cursor into a builder. */
  abstract void read(Cursor in, B builder);

  /** Gives a builder the value that an object has. */
  abstract void copy(T owner, B builder);

  /** Writes the field, unless its value is absent or an empty list. */
  abstract void write(T owner, JsonGenerator out);

  final void writeName(JsonGenerator out) {
    out.writeName(name);
  }

  /** Returns the name. */
  @Override
  public final String toString() {
    return name();
  }

  /** A field with one value. */
  static final class One<T, B, V> extends Field<T, B> {
    private final Kind<V> kind;
    private final Function<T, @Nullable V> getter;
    private final BiConsumer<B, V> setter;

    One(
        String name,
        boolean required,
        Kind<V> kind,
        Function<T, @Nullable V> getter,
        BiConsumer<B, V> setter) {
      super(name, required);
      this.kind = kind;
      this.getter = getter;
      this.setter = setter;
    }

    @Override
    Kind<V> kind() {
      return kind;
    }

    @Override
    void read(Cursor in, B builder) {
      V value = kind.read(in);
      if (value != null) {
        setter.accept(builder, value);
      }
    }

    @Override
    void copy(T owner, B builder) {
      V value = getter.apply(owner);
      if (value != null) {
        setter.accept(builder, value);
      }
    }

    @Override
    void write(T owner, JsonGenerator out) {
      V value = getter.apply(owner);
      if (value != null) {
        writeName(out);
        kind.write(value, out);
      }
    }
  }

  /** A field with a list of values. */
  static final class Many<T, B, V> extends Field<T, B> {
    private final Kind<V> kind;
    private final int max;
    private final Function<T, List<V>> getter;
    private final BiConsumer<B, V> adder;

    Many(String name, Kind<V> kind, int max, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
      super(name, false);
      this.kind = kind;
      this.max = max;
      this.getter = getter;
      this.adder = adder;
    }

    @Override
    Kind<V> kind() {
      return kind;
    }

    int max() {
      return max;
    }

    /** Elements beyond the maximum are skipped. */
    @Override
    void read(Cursor in, B builder) {
      if (!in.isArray()) {
        in.reportType(JsonType.ARRAY);
        return;
      }
      TokenStreamLocation list = in.location();
      int size = 0;
      while (in.nextElement()) {
        size++;
        if (size > max) {
          if (size == max + 1) {
            in.reportList(max, list);
          }
          in.skip();
          continue;
        }
        V value = kind.read(in);
        if (value != null) {
          adder.accept(builder, value);
        }
      }
    }

    @Override
    void copy(T owner, B builder) {
      getter.apply(owner).forEach(value -> adder.accept(builder, value));
    }

    @Override
    void write(T owner, JsonGenerator out) {
      List<V> values = getter.apply(owner);
      if (!values.isEmpty()) {
        writeName(out);
        out.writeStartArray();
        for (V value : values) {
          kind.write(value, out);
        }
        out.writeEndArray();
      }
    }
  }
}
