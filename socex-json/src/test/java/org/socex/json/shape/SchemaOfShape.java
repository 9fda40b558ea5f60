package org.socex.json.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema (2020-12) of a table: it accepts what the reader finds sound in shape. */
public final class SchemaOfShape {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The real days from 1900 to 2200: of long months, short ones, February, and leap days. */
  private static final String DATE =
      "^(((19|20|21)[0-9]{2}|2200)-"
          + "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|1[0-9]|2[0-8]))"
          + "|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$";

  private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
  private static final String ZONE = "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$";

  private final JsonGenerator out;

  private SchemaOfShape(JsonGenerator out) {
    this.out = out;
  }

  /** Returns the schema of documents with one type at the root. */
  public static byte[] of(Shape<?, ?> root) {
    return JsonBytes.pretty(out -> new SchemaOfShape(out).write(root));
  }

  private void write(Shape<?, ?> root) {
    out.writeStartObject();
    out.writeStringProperty("$schema", DIALECT);
    out.writeStringProperty("$id", Objects.requireNonNull(root.schema()).getCode());
    out.writeStringProperty("title", root.type().getSimpleName());
    writeObject(root, true);
    Map<String, Shape<?, ?>> definitions = new LinkedHashMap<>();
    collect(root, definitions);
    out.writeObjectPropertyStart("$defs");
    definitions.forEach(
        (name, shape) -> {
          out.writeObjectPropertyStart(name);
          writeObject(shape, false);
          out.writeEndObject();
        });
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void collect(Shape<?, ?> shape, Map<String, Shape<?, ?>> definitions) {
    for (Field<?, ?> field : shape.fields()) {
      if (field.kind() instanceof Shape<?, ?> nested
          && definitions.putIfAbsent(nested.type().getSimpleName(), nested) == null) {
        collect(nested, definitions);
      }
    }
  }

  private void writeObject(Shape<?, ?> shape, boolean root) {
    out.writeStringProperty("type", "object");
    out.writeObjectPropertyStart("properties");
    if (root) {
      writeSchemaName(Objects.requireNonNull(shape.schema()));
    }
    shape.fields().forEach(field -> writeField(shape.type(), field));
    out.writeEndObject();
    out.writeArrayPropertyStart("required");
    shape.fields().stream()
        .filter(Field::isRequired)
        .forEach(field -> out.writeString(field.name()));
    out.writeEndArray();
  }

  /** The name itself, or a reference to a file of that name, which an editor can follow. */
  private void writeSchemaName(SchemaName name) {
    out.writeObjectPropertyStart("$schema");
    out.writeStringProperty("type", "string");
    out.writeArrayPropertyStart("anyOf");
    out.writeStartObject();
    out.writeStringProperty("const", name.getCode());
    out.writeEndObject();
    out.writeStartObject();
    out.writeStringProperty("pattern", name.reference());
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void writeField(Class<?> owner, Field<?, ?> field) {
    out.writeObjectPropertyStart(field.name());
    ConstraintText.of(owner, field.name())
        .ifPresent(text -> out.writeStringProperty("description", text));
    if (field instanceof Field.Many<?, ?, ?> list) {
      out.writeStringProperty("type", "array");
      out.writeNumberProperty("maxItems", list.max());
      out.writeObjectPropertyStart("items");
      writeKind(field.kind());
      out.writeEndObject();
    } else {
      writeKind(field.kind());
    }
    out.writeEndObject();
  }

  private void writeKind(Kind<?> kind) {
    if (kind instanceof Shape<?, ?> shape) {
      out.writeStringProperty("$ref", "#/$defs/" + shape.type().getSimpleName());
    } else if (kind instanceof Kinds.Words<?> words) {
      out.writeArrayPropertyStart("enum");
      words.words().forEach(out::writeString);
      out.writeEndArray();
    } else if (kind.type() == Integer.class) {
      out.writeStringProperty("type", "integer");
      out.writeNumberProperty("minimum", Integer.MIN_VALUE);
      out.writeNumberProperty("maximum", Integer.MAX_VALUE);
    } else if (kind.type() == Boolean.class) {
      out.writeStringProperty("type", "boolean");
    } else {
      out.writeStringProperty("type", "string");
      if (kind.type() == LocalDate.class) {
        out.writeStringProperty("format", "date");
        out.writeStringProperty("pattern", DATE);
      } else if (kind.type() == LocalTime.class) {
        out.writeStringProperty("pattern", TIME);
      } else if (kind.type() == ZoneId.class) {
        out.writeStringProperty("pattern", ZONE);
      }
    }
  }
}
