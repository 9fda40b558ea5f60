package org.socex.json.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socex.core.rule.Ruled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that an object should have, made from its getters alone. */
public final class GenericTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GenericTree() {}

  /** Returns the tree of a document. */
  public static ObjectNode document(Object root) {
    String type = root.getClass().getInterfaces()[0].getSimpleName().toLowerCase(Locale.ROOT);
    ObjectNode tree = NODES.objectNode();
    tree.put("$schema", "urn:socex:" + type + ":1");
    return attributes(root, tree);
  }

  private static ObjectNode attributes(Object owner, ObjectNode tree) {
    for (Attribute attribute : Attribute.of(owner.getClass().getInterfaces()[0])) {
      Object value = attribute.of(owner);
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(content -> tree.set(attribute.name(), node(content)));
      } else if (!(value instanceof List<?> list && list.isEmpty())) {
        tree.set(attribute.name(), node(value));
      }
    }
    return tree;
  }

  private static JsonNode node(Object value) {
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(element -> array.add(node(element)));
      return array;
    }
    if (value instanceof Integer number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Enum<?> constant) {
      return NODES.stringNode(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return value instanceof Ruled
        ? attributes(value, NODES.objectNode())
        : NODES.stringNode(value.toString());
  }
}
