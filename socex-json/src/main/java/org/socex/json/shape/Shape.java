package org.socex.json.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socex.core.internal.NearMiss;
import org.socex.core.rule.Facts;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The table of one type: its fields, in the order of the model and of canonical JSON. Objects are
 * read and written by it. Immutable.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Shape<T, B> extends Kind<T> {
  private static final String SCHEMA_FIELD = "$schema";

  private final @Nullable SchemaName schema;
  private final List<Field<T, B>> fields;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final PropertyNameMatcher names;
  private final PropertyNameMatcher rootNames;

  private Shape(Rows<T, B> rows, Function<B, T> build) {
    super(rows.type);
    this.schema = rows.schema;
    this.fields = List.copyOf(rows.fields);
    this.builder = rows.builder;
    this.build = build;
    if (fields.size() >= Long.SIZE) {
      throw new IllegalArgumentException("a type has less than " + Long.SIZE + " fields");
    }
    names = BinaryNameMatcher.construct(fields.stream().map(Field::name).toList());
    rootNames =
        schema == null
            ? names
            : BinaryNameMatcher.construct(
                Stream.concat(fields.stream().map(Field::name), Stream.of(SCHEMA_FIELD)).toList());
  }

  /** Starts the table of a type. */
  static <T, B> Rows<T, B> of(Class<T> type, Supplier<B> builder) {
    return new Rows<>(type, null, builder);
  }

  /** Starts the table of a type that can be the root of a document. */
  static <T, B> Rows<T, B> ofRoot(Class<T> type, SchemaName schema, Supplier<B> builder) {
    return new Rows<>(type, schema, builder);
  }

  // Reading

  @Override
  public @Nullable T read(Cursor in) {
    return read(in, names, null);
  }

  /** Reads a root object, which may name its schema. */
  @Override
  public @Nullable T readRoot(Cursor in) {
    return read(in, rootNames, null);
  }

  @Override
  public @Nullable T update(Cursor in, T value, boolean root) {
    return read(in, root ? rootNames : names, value);
  }

  private @Nullable T read(Cursor in, PropertyNameMatcher matcher, @Nullable T old) {
    if (!in.isObject()) {
      in.reportType(JsonType.OBJECT);
      return null;
    }
    TokenStreamLocation start = in.location();
    B values = builder.get();
    Set<String> unknown = null;
    long seen = 0;
    long repeated = 0;
    int row;
    while ((row = in.nextField(matcher)) != Cursor.END) {
      if (row < 0) {
        unknown = unknown == null ? new HashSet<>() : unknown;
        skipUnknown(in, unknown);
        continue;
      }
      long bit = 1L << row;
      if ((seen & bit) != 0) {
        if ((repeated & bit) == 0) {
          in.report(StandardRule.FIELD_DUPLICATE, Facts.none().withFieldName("field", in.name()));
        }
        repeated |= bit;
        in.nextValue();
        in.skip();
        continue;
      }
      seen |= bit;
      in.nextValue();
      if (row < fields.size()) {
        fields.get(row).read(in, values);
      } else {
        readSchema(in);
      }
    }
    for (int i = 0; i < fields.size(); i++) {
      if ((seen & 1L << i) == 0) {
        if (old != null) {
          fields.get(i).copy(old, values);
        } else if (fields.get(i).isRequired()) {
          in.reportMissing(fields.get(i).name(), start);
        }
      }
    }
    return in.isSound() ? build.apply(values) : null;
  }

  private void readSchema(Cursor in) {
    SchemaName expected = Objects.requireNonNull(schema);
    if (!in.isString() || !expected.isNamedBy(in.string())) {
      in.report(StandardRule.SCHEMA_VERSION, Facts.none().with("expected", expected));
      in.skip();
    }
  }

  /** Reports an unknown field, once for each name as far as a report could keep them. */
  private void skipUnknown(Cursor in, Set<String> reported) {
    String name = in.name();
    boolean isNew =
        reported.size() < ValidationReport.MAX_FINDINGS
            ? reported.add(name)
            : !reported.contains(name);
    if (isNew) {
      in.reportUnknown(in.mayReport() ? unknownFacts(name) : Facts.none());
    }
    in.nextValue();
    in.skip();
  }

  private Facts unknownFacts(String name) {
    Facts facts = Facts.none().withFieldName("field", name);
    // the names are few, so that even a rough resemblance helps
    return NearMiss.of(name, fields.stream().map(Field::name).toList(), 2 * name.length() / 3)
        .map(meant -> facts.withFieldName("suggestion", meant))
        .orElse(facts);
  }

  // Writing

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    writeFields(value, false, out);
    out.writeEndObject();
  }

  /** Writes a root object, which names its schema first. */
  @Override
  public void writeRoot(T value, JsonGenerator out) {
    out.writeStartObject();
    writeFields(value, true, out);
    out.writeEndObject();
  }

  @Override
  public boolean isObject() {
    return true;
  }

  @Override
  public void writeFields(T value, boolean root, JsonGenerator out) {
    if (root && schema != null) {
      out.writeStringProperty(SCHEMA_FIELD, schema.getCode());
    }
    for (Field<T, B> field : fields) {
      field.write(value, out);
    }
  }

  // The table

  /** Returns the fields, in the order of canonical JSON. */
  List<Field<T, B>> fields() {
    return fields;
  }

  /** {@return the name of the schema, or null if the type is never the root of a document} */
  public @Nullable SchemaName schema() {
    return schema;
  }

  /**
   * Collects the lines of a table.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Rows<T, B> {
    private final Class<T> type;
    private final @Nullable SchemaName schema;
    private final Supplier<B> builder;
    private final List<Field<T, B>> fields = new ArrayList<>();

    private Rows(Class<T> type, @Nullable SchemaName schema, Supplier<B> builder) {
      this.type = type;
      this.schema = schema;
      this.builder = builder;
    }

    /** Adds a field that every object has. */
    <V> Rows<T, B> required(
        String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
      fields.add(new Field.One<>(name, true, kind, getter, setter));
      return this;
    }

    /** Adds a field that may be missing. */
    <V> Rows<T, B> optional(
        String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      fields.add(
          new Field.One<>(name, false, kind, owner -> getter.apply(owner).orElse(null), setter));
      return this;
    }

    /** Adds a field that has a default where it is missing; it is always written. */
    <V> Rows<T, B> defaulted(
        String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
      fields.add(new Field.One<>(name, false, kind, getter, setter));
      return this;
    }

    /** Adds a list, which is missing where it is empty. */
    <V> Rows<T, B> list(
        String name, Kind<V> kind, int max, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
      fields.add(new Field.Many<>(name, kind, max, getter, adder));
      return this;
    }

    /** Completes the table. */
    Shape<T, B> done(Function<B, T> build) {
      return new Shape<>(this, build);
    }
  }
}
