package org.socex.examples.benchmarks.side;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of editions, which tells the shape, with the constraints of the plain records on
 * values: what people would write if the schema were all they had.
 */
final class StrictSchema {
  private static final String EMAIL = "[^@\\s]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+";

  private StrictSchema() {}

  static JsonNode edition() {
    ObjectNode schema =
        (ObjectNode) new JsonMapper().readTree(SocexJson.standard().editionSchema());
    for (Class<?> owner : PlainTexts.OWNERS) {
      String name = owner.getSimpleName().substring("Plain".length());
      JsonNode type = name.equals("Edition") ? schema : schema.path("$defs").path(name);
      for (Field field : owner.getDeclaredFields()) {
        if (type.path("properties").path(field.getName()) instanceof ObjectNode property) {
          constrain(property, field);
        }
      }
      for (String text : PlainTexts.of(owner)) {
        pattern((ObjectNode) type.path("properties").path(text), PlainTexts.REGEX);
      }
    }
    return schema;
  }

  private static void constrain(ObjectNode property, Field field) {
    if (field.getType() == String.class) {
      if (field.isAnnotationPresent(NotBlank.class)) {
        property.put("minLength", 1);
      }
      if (field.isAnnotationPresent(Size.class)) {
        property.put("maxLength", field.getAnnotation(Size.class).max());
      }
      if (field.isAnnotationPresent(Pattern.class)) {
        pattern(property, field.getAnnotation(Pattern.class).regexp());
      }
      if (field.isAnnotationPresent(Email.class)) {
        pattern(property, EMAIL);
      }
    } else if (field.isAnnotationPresent(Min.class) && field.isAnnotationPresent(Max.class)) {
      property.put("minimum", field.getAnnotation(Min.class).value());
      property.put("maximum", field.getAnnotation(Max.class).value());
    }
  }

  private static void pattern(ObjectNode property, String regex) {
    property.put("pattern", "^(" + regex + ")$");
  }
}
