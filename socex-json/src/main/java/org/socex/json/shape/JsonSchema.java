package org.socex.json.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The format as JSON Schema 2020-12: it accepts what the reader finds sound in shape. */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchema() {}

  /**
   * Writes the schema of documents with one type at the root.
   *
   * @param root the table of that type
   * @param out where to
   */
  public static void write(Shape<?, ?> root, JsonOutput out) {
    out.writeStartObject();
    out.writeStringProperty("$schema", DIALECT);
    out.writeStringProperty("$id", Objects.requireNonNull(root.schema()));
    out.writeStringProperty("title", root.type().getSimpleName());
    object(root, true, out);
    Map<String, Shape<?, ?>> definitions = new LinkedHashMap<>();
    collect(root, definitions);
    out.writeObjectPropertyStart("$defs");
    definitions.forEach(
        (name, shape) -> {
          out.writeObjectPropertyStart(name);
          object(shape, false, out);
          out.writeEndObject();
        });
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void object(Shape<?, ?> shape, boolean root, JsonOutput out) {
    out.writeStringProperty("type", "object");
    out.writeObjectPropertyStart("properties");
    if (root) {
      out.writeObjectPropertyStart(Shape.SCHEMA_FIELD);
      out.writeStringProperty("const", Objects.requireNonNull(shape.schema()));
      out.writeEndObject();
    }
    shape.rows().forEach(field -> field.schema(shape.type(), out));
    out.writeEndObject();
    out.writeArrayPropertyStart("required");
    shape.rows().stream()
        .filter(Field::isRequired)
        .forEach(field -> out.writeString(field.toString()));
    out.writeEndArray();
  }

  private static void collect(Shape<?, ?> shape, Map<String, Shape<?, ?>> definitions) {
    for (Field<?> field : shape.rows()) {
      if (field.kind() instanceof Shape<?, ?> nested
          && definitions.putIfAbsent(nested.type().getSimpleName(), nested) == null) {
        collect(nested, definitions);
      }
    }
  }
}
