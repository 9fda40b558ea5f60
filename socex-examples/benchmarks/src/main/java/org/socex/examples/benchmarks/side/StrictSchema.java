package org.socex.examples.benchmarks.side;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of editions, which describes their shape, with the constraints of plain records. */
final class StrictSchema {
  private static final String EMAIL = "[^@\\s]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+";

  private final JsonNode schema;

  private StrictSchema(JsonNode schema) {
    this.schema = schema;
  }

  static JsonNode edition() {
    JsonNode schema = new JsonMapper().readTree(SocexJson.standard().editionSchema());
    new StrictSchema(schema).constrainObject(schema, PlainEdition.class);
    return schema;
  }

  private void constrainObject(JsonNode object, Class<?> plain) {
    for (RecordComponent component : plain.getRecordComponents()) {
      JsonNode property = object.path("properties").path(component.getName());
      constrainValue((ObjectNode) property, component.getAnnotatedType());
    }
  }

  private void constrainValue(ObjectNode value, AnnotatedType plain) {
    if (plain instanceof AnnotatedParameterizedType list) {
      constrainValue((ObjectNode) value.path("items"), list.getAnnotatedActualTypeArguments()[0]);
    } else if (plain.getType() instanceof Class<?> type && type.isRecord()) {
      String name = type.getSimpleName().substring("Plain".length());
      constrainObject(schema.path("$defs").path(name), type);
    } else if (plain.getType() == String.class) {
      constrainText(value, plain);
    } else if (plain.isAnnotationPresent(Min.class)) {
      value
          .put("minimum", plain.getAnnotation(Min.class).value())
          .put("maximum", plain.getAnnotation(Max.class).value());
    }
  }

  private static void constrainText(ObjectNode text, AnnotatedElement plain) {
    text.put("minLength", 1);
    if (plain.isAnnotationPresent(Size.class)) {
      text.put("maxLength", plain.getAnnotation(Size.class).max());
    }
    if (plain.isAnnotationPresent(Pattern.class)) {
      text.put("pattern", "^(" + plain.getAnnotation(Pattern.class).regexp() + ")$");
    } else if (plain.isAnnotationPresent(Email.class)) {
      text.put("pattern", "^(" + EMAIL + ")$");
    }
  }
}
