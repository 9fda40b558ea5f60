package org.socex.json.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    if (type == String.class) {
      return NODES.stringNode("a");
    } else if (type == int.class || type == Integer.class) {
      return NODES.numberNode(1);
    } else if (type == boolean.class) {
      return NODES.booleanNode(true);
    } else if (type == LocalDate.class) {
      return NODES.stringNode("2031-05-13");
    } else if (type == LocalTime.class) {
      return NODES.stringNode("09:30");
    } else if (type == ZoneId.class) {
      return NODES.stringNode("Europe/London");
    } else if (type.isEnum()) {
      Enum<?> first = (Enum<?>) type.getEnumConstants()[0];
      return NODES.stringNode(first.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return object(type);
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
