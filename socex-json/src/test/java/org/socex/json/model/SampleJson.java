package org.socex.json.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.socex.core.rule.Coded;
import org.socex.core.rule.Ruled;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with every attribute of every type, one element in each list, in which one value can
 * be replaced by any text. Its shape is sound; rules find much in it.
 */
public final class SampleJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String GAP = "@@@";

  private final ObjectNode tree;

  private SampleJson(ObjectNode tree) {
    this.tree = tree;
  }

  /** Returns the sample whose root is a type. */
  public static SampleJson of(Class<?> root) {
    return new SampleJson(object(root));
  }

  private static ObjectNode object(Class<?> noun) {
    ObjectNode object = NODES.objectNode();
    for (Attribute attribute : Attribute.of(noun)) {
      JsonNode value = value(attribute.content());
      object.set(attribute.name(), attribute.isList() ? NODES.arrayNode().add(value) : value);
    }
    return object;
  }

  private static JsonNode value(Class<?> type) {
    return Ruled.class.isAssignableFrom(type) ? object(type) : values(type).get(0);
  }

  /** Returns different values of a type that has no attributes: of an enum, all. */
  public static List<JsonNode> values(Class<?> type) {
    if (type == String.class) {
      return texts("a", "b");
    } else if (type == int.class || type == Integer.class) {
      return List.of(NODES.numberNode(1), NODES.numberNode(2));
    } else if (type == boolean.class) {
      return List.of(NODES.booleanNode(true), NODES.booleanNode(false));
    } else if (type == LocalDate.class) {
      return texts("2031-05-13", "2031-05-14");
    } else if (type == LocalTime.class) {
      return texts("09:30", "09:45");
    } else if (type == ZoneId.class) {
      return texts("Europe/London", "Europe/Paris");
    } else if (Coded.class.isAssignableFrom(type)) {
      return Stream.of(type.getEnumConstants())
          .map(constant -> (JsonNode) NODES.stringNode(((Coded) constant).getCode()))
          .toList();
    }
    throw new IllegalArgumentException("add two values of " + type + " to SampleJson");
  }

  private static List<JsonNode> texts(String... texts) {
    return Stream.of(texts).map(text -> (JsonNode) NODES.stringNode(text)).toList();
  }

  /** Returns the pointers of all values but the root, lists and objects included. */
  public List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    collect(tree, "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    if (!pointer.isEmpty()) {
      pointers.add(pointer);
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              property ->
                  collect(property.getValue(), pointer + "/" + property.getKey(), pointers));
    } else if (node.isArray()) {
      collect(node.get(0), pointer + "/0", pointers);
    }
  }

  /** Returns the JSON of a value. */
  public String at(String pointer) {
    return tree.at(pointer).toString();
  }

  /** Returns the document, on one line, with a value replaced. */
  public String with(String pointer, String json) {
    return text(pointer).replace('"' + GAP + '"', json);
  }

  /** Returns how many characters stand before a value. */
  public int offset(String pointer) {
    return text(pointer).indexOf('"' + GAP + '"');
  }

  private String text(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    ObjectNode copy = tree.deepCopy();
    JsonNode parent = copy.at(place.head());
    if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), NODES.stringNode(GAP));
    } else {
      ((ObjectNode) parent).put(place.last().getMatchingProperty(), GAP);
    }
    return copy.toString();
  }

  /** Returns the document on one line. */
  @Override
  public String toString() {
    return tree.toString();
  }
}
