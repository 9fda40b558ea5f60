package org.socex.examples.benchmarks.side;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
    for (Class<?> owner : PlainString.OWNERS) {
      String name = owner.getSimpleName().substring("Plain".length());
      JsonNode type = name.equals("Edition") ? schema : schema.path("$defs").path(name);
      JsonNode properties = type.path("properties");
      for (PlainString string : PlainString.of(owner)) {
        JsonNode property = properties.path(string.name());
        constrain((ObjectNode) (string.inList() ? property.path("items") : property), string);
      }
      for (Field field : owner.getDeclaredFields()) {
        if (field.isAnnotationPresent(Min.class) && field.isAnnotationPresent(Max.class)) {
          ((ObjectNode) properties.path(field.getName()))
              .put("minimum", field.getAnnotation(Min.class).value())
              .put("maximum", field.getAnnotation(Max.class).value());
        }
      }
    }
    return schema;
  }

  private static void constrain(ObjectNode property, PlainString string) {
    property.put("minLength", 1);
    if (string.constraints().isAnnotationPresent(Size.class)) {
      property.put("maxLength", string.constraints().getAnnotation(Size.class).max());
    }
    if (string.constraints().isAnnotationPresent(Pattern.class)) {
      pattern(property, string.constraints().getAnnotation(Pattern.class).regexp());
    } else if (string.constraints().isAnnotationPresent(Email.class)) {
      pattern(property, EMAIL);
    } else if (string.isText()) {
      pattern(property, string.characters());
    }
  }

  private static void pattern(ObjectNode property, String regex) {
    property.put("pattern", "^(" + regex + ")$");
  }
}
