package org.socex.json.shape;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.ValidationReport;

/**
 * The table of fields of one type, and how its objects are read and written. The order of the rows
 * is that of {@link Ruled#forEachAttribute} and of canonical output.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class Shape<T extends Ruled, B extends Ruled.Builder<T>> extends Kind<T> {
  /** The name of the field that says which schema a root object follows. */
  public static final String SCHEMA_FIELD = "$schema";

  private static final KnownText SCHEMA_NAME = new KnownText(SCHEMA_FIELD);

  /** Fields seen are bits of one long. */
  private static final int MAX_FIELDS = Long.SIZE - 1;

  private static final long SCHEMA_BIT = 1L << MAX_FIELDS;
  private static final Object[] NO_FACTS = {};

  private final Field<?>[] fields;
  private final KnownText[] names;
  private final @Nullable String schema;
  private final long required;

  /** Makes the table of a type that never stands at the root. */
  Shape(Class<T> type, Field<?>... fields) {
    this(type, null, fields);
  }

  /** Makes the table of a type that may be the root, with the name of its schema. */
  Shape(Class<T> type, @Nullable String schema, Field<?>... fields) {
    super(type);
    if (fields.length > MAX_FIELDS) {
      throw new IllegalArgumentException("a type has at most " + MAX_FIELDS + " fields");
    }
    this.fields = fields;
    this.schema = schema;
    names = new KnownText[fields.length];
    long bits = 0;
    for (int i = 0; i < fields.length; i++) {
      names[i] = fields[i].name();
      bits |= fields[i].isRequired() ? 1L << i : 0;
    }
    required = bits;
  }

  /** Returns a new builder. */
  public abstract B builder();

  /**
   * Sets an attribute, or adds to one that is a list.
   *
   * @param builder the builder
   * @param row the place of its field in the table
   * @param value a value of that field's kind
   */
  abstract void set(B builder, int row, Object value);

  @Override
  public final @Nullable T read(JsonInput in) {
    return read(in, false);
  }

  /** A root object may name its schema. */
  @Override
  public final @Nullable T readRoot(JsonInput in) {
    return read(in, schema != null);
  }

  private @Nullable T read(JsonInput in, boolean root) {
    if (in.type() != JsonType.OBJECT) {
      in.rejectType("object");
      return null;
    }
    long object = in.mark();
    long seen = 0;
    long repeated = 0;
    Set<String> unknown = Set.of();
    B values = in.startObject(this);
    // canonical documents have their fields in the order of the table
    int expected = 0;
    int row;
    while ((row = in.nextField(this, expected)) != JsonInput.END) {
      boolean isSchema = row < 0 && root && in.name().equals(SCHEMA_FIELD);
      if (row < 0 && !isSchema) {
        unknown = unknown(in, unknown);
        continue;
      }
      expected = isSchema ? 0 : row + 1;
      long bit = isSchema ? SCHEMA_BIT : 1L << row;
      if ((seen & bit) != 0) {
        if ((repeated & bit) == 0) {
          in.rejectName(Rule.FIELD_DUPLICATE);
        }
        repeated |= bit;
        in.skip();
      } else if (isSchema) {
        schema(in);
      } else {
        fields[row].read(in, this, values, row);
      }
      seen |= bit;
    }
    missing(in, object, required & ~seen);
    return in.isSound() ? values.build() : null;
  }

  private void schema(JsonInput in) {
    if (!in.isString()) {
      in.reject(Rule.SCHEMA_VERSION);
      in.skip();
    } else if (!in.text().equals(schema)) {
      in.reject(Rule.SCHEMA_VERSION);
    }
  }

  /** Reports an unknown field, once for each name: remembers as many as a report can keep. */
  private Set<String> unknown(JsonInput in, Set<String> before) {
    String name = in.name();
    Set<String> known = before.isEmpty() ? new HashSet<>() : before;
    boolean told =
        known.size() < ValidationReport.MAX_FINDINGS ? !known.add(name) : known.contains(name);
    if (!told) {
      in.rejectName(Rule.FIELD_UNKNOWN, in.mayBeKept() ? nearest(name) : NO_FACTS);
    }
    in.skip();
    return known;
  }

  /** Names the known field that was probably meant: no more than half of the letters differ. */
  private Object[] nearest(String name) {
    Field<?> nearest =
        Collections.min(
            rows(), Comparator.comparingInt(field -> EditDistance.between(name, field.toString())));
    return EditDistance.between(name, nearest.toString()) <= name.length() / 2
        ? new Object[] {nearest, '?'}
        : NO_FACTS;
  }

  private void missing(JsonInput in, long object, long missing) {
    for (long left = missing; left != 0; left &= left - 1) {
      in.missing(object, fields[Long.numberOfTrailingZeros(left)]);
    }
  }

  @Override
  public final void write(T value, JsonOutput out) {
    out.writeStartObject();
    value.forEachAttribute(new Cells(out));
    out.writeEndObject();
  }

  /** A root object names its schema first. */
  @Override
  public final void writeRoot(T value, JsonOutput out) {
    out.writeStartObject();
    if (schema != null) {
      out.writeName(SCHEMA_NAME);
      out.writeString(schema);
    }
    value.forEachAttribute(new Cells(out));
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
  public List<Field<?>> rows() {
    return List.of(fields);
  }

  /** Returns how many rows there are. */
  public int size() {
    return fields.length;
  }

  /**
   * Returns the name of a field.
   *
   * @param row its place in the table, from 0
   */
  public KnownText name(int row) {
    return names[row];
  }

  /**
   * Returns the place of a field in the table.
   *
   * @param name its name
   * @param expected where to look first
   * @return its row, from 0, or {@link JsonInput#UNKNOWN}
   */
  public int row(String name, int expected) {
    for (int i = 0; i < names.length; i++) {
      int row = expected + i < names.length ? expected + i : expected + i - names.length;
      if (names[row].toString().equals(name)) {
        return row;
      }
    }
    return JsonInput.UNKNOWN;
  }

  /** Answers a row that {@link #set} does not know. */
  static IllegalArgumentException noSuchRow(int row) {
    return new IllegalArgumentException("no such row: " + row);
  }

  /** Writes the attributes of one object, row by row. */
  private final class Cells implements BiConsumer<String, Object> {
    private final JsonOutput out;
    private int row;

    Cells(JsonOutput out) {
      this.out = out;
    }

    @Override
    public void accept(String name, Object value) {
      fields[row].write(value, out);
      row++;
    }
  }
}
