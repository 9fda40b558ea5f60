package org.socex.json.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import org.socex.core.validation.ValidationReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The table of fields of one type, and how its objects are read and written. The order of the rows
 * is that of canonical output.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Shape<T, B> extends Kind<T> {
  /** The name of the field that says which schema a root object follows. */
  public static final String SCHEMA_FIELD = "$schema";

  /** Fields seen are bits of one long. */
  private static final int MAX_FIELDS = Long.SIZE - 1;

  private static final long SCHEMA_BIT = 1L << MAX_FIELDS;
  private static final Object[] NO_FACTS = {};

  private final List<Field<T, B, ?>> fields;
  private final PropertyNameMatcher names;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final @Nullable String schema;
  private final long required;

  private Shape(Rows<T, B> rows) {
    super(rows.type);
    fields = List.copyOf(rows.fields);
    names =
        new JsonFactory()
            .constructNameMatcher(
                fields.stream().map(field -> Named.fromString(field.toString())).toList(), false);
    builder = rows.builder;
    build = rows.build;
    schema = rows.schema;
    long bits = 0;
    for (int i = 0; i < fields.size(); i++) {
      bits |= fields.get(i).isRequired() ? 1L << i : 0;
    }
    required = bits;
  }

  /**
   * Starts the table of a type.
   *
   * @param type the type
   * @param builder makes an empty builder
   * @param build makes the value
   * @param <T> the type
   * @param <B> its builder
   * @return a table without rows
   */
  static <T, B> Rows<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> build) {
    return new Rows<>(type, builder, build);
  }

  /** Reads a nested object. */
  @Override
  public @Nullable T read(Reading in) {
    return read(in, false);
  }

  /**
   * Reads a root object, which may name its schema.
   *
   * @param in a reading at the first token
   * @return the value, or null if the shape is unsound
   */
  public @Nullable T readRoot(Reading in) {
    return read(in, true);
  }

  private @Nullable T read(Reading in, boolean root) {
    JsonParser parser = in.parser();
    if (!parser.isExpectedStartObjectToken()) {
      in.rejectType("object");
      return null;
    }
    TokenStreamContext object = parser.streamReadContext();
    B values = builder.get();
    long seen = 0;
    long repeated = 0;
    Set<String> unknown = Set.of();
    int expected = 0;
    while (true) {
      // canonical documents have their fields in the order of the table: look for the next first
      int i = expected;
      if (!parser.nextName(fields.get(i).name())) {
        if (!parser.hasToken(JsonToken.PROPERTY_NAME)) {
          break;
        }
        i = parser.currentNameMatch(names);
      }
      boolean isSchema = i < 0 && root && parser.currentName().equals(SCHEMA_FIELD);
      if (i < 0 && !isSchema) {
        unknown = unknown(in, unknown);
        continue;
      }
      long bit = isSchema ? SCHEMA_BIT : 1L << i;
      if ((seen & bit) != 0) {
        if ((repeated & bit) == 0) {
          in.rejectName(Rule.FIELD_DUPLICATE);
        }
        repeated |= bit;
        parser.nextToken();
        in.skip();
        continue;
      }
      seen |= bit;
      parser.nextToken();
      if (isSchema) {
        schema(in);
      } else {
        fields.get(i).read(in, values);
        expected = i + 1 == fields.size() ? 0 : i + 1;
      }
    }
    missing(in, object, required & ~seen);
    return in.isSound() ? build.apply(values) : null;
  }

  private void schema(Reading in) {
    if (in.parser().hasToken(JsonToken.VALUE_STRING) && in.text().equals(schema)) {
      return;
    }
    in.reject(Rule.SCHEMA_VERSION);
  }

  /** Reports an unknown field, once for each name: remembers as many as a report can keep. */
  private Set<String> unknown(Reading in, Set<String> before) {
    in.nameLimit();
    String name = in.parser().currentName();
    Set<String> known = before.isEmpty() ? new HashSet<>() : before;
    boolean told =
        known.size() < ValidationReport.MAX_FINDINGS ? !known.add(name) : known.contains(name);
    if (!told) {
      in.rejectName(Rule.FIELD_UNKNOWN, in.isEloquent() ? nearest(name) : NO_FACTS);
    }
    in.parser().nextToken();
    in.skip();
    return known;
  }

  /** Names the known field that was probably meant: no more than half of the letters differ. */
  private Object[] nearest(String name) {
    Field<T, B, ?> nearest =
        Collections.min(
            fields, Comparator.comparingInt(field -> EditDistance.between(name, field.toString())));
    return EditDistance.between(name, nearest.toString()) <= name.length() / 2
        ? new Object[] {nearest, '?'}
        : NO_FACTS;
  }

  private void missing(Reading in, TokenStreamContext object, long missing) {
    for (long left = missing; left != 0; left &= left - 1) {
      in.missing(object, fields.get(Long.numberOfTrailingZeros(left)));
    }
  }

  /** Writes a nested object. */
  @Override
  public void write(T value, JsonOutput out) {
    out.writeStartObject();
    fields(value, out);
  }

  /**
   * Writes a root object, which names its schema first.
   *
   * @param value the value
   * @param out where to
   */
  public void writeRoot(T value, JsonOutput out) {
    out.writeStartObject();
    out.writeName(SCHEMA_FIELD);
    out.writeString(Objects.requireNonNull(schema, "a type that stands at the root has a schema"));
    fields(value, out);
  }

  private void fields(T value, JsonOutput out) {
    for (Field<T, B, ?> field : fields) {
      field.write(value, out);
    }
    out.writeEndObject();
  }

  @Override
  void schema(JsonOutput out) {
    out.writeStringProperty("$ref", "#/$defs/" + type().getSimpleName());
  }

  /**
   * Returns the name of the schema of root objects, or null if the type never stands at the root.
   */
  public @Nullable String schema() {
    return schema;
  }

  /** Returns the rows. */
  public List<Field<T, B, ?>> rows() {
    return fields;
  }

  /**
   * Collects the rows of a table.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Rows<T, B> {
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private @Nullable String schema;

    private Rows(Class<T> type, Supplier<B> builder, Function<B, T> build) {
      this.type = type;
      this.builder = builder;
      this.build = build;
    }

    /** Says that objects of this type may be the root, and what their schema is called. */
    Rows<T, B> root(String schema) {
      this.schema = schema;
      return this;
    }

    /** Adds a field that must be there. */
    <V> Rows<T, B> required(
        String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(Field.single(name, kind, true, getter, setter));
    }

    /** Adds a field that is left out where the attribute is absent. */
    <V> Rows<T, B> optional(
        String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return add(Field.single(name, kind, false, getter, setter));
    }

    /** Adds a field that may be left out, for which the builder holds the default. */
    <V> Rows<T, B> otherwise(
        String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(Field.single(name, kind, false, getter, setter));
    }

    /** Adds a list with its maximum, which is left out where it is empty. */
    <V> Rows<T, B> list(
        String name, Kind<V> kind, int max, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
      return add(Field.list(name, kind, max, getter, adder));
    }

    private Rows<T, B> add(Field<T, B, ?> field) {
      if (fields.size() == MAX_FIELDS) {
        throw new IllegalStateException("a type has at most " + MAX_FIELDS + " fields");
      }
      fields.add(field);
      return this;
    }

    Shape<T, B> done() {
      return new Shape<>(this);
    }
  }
}
