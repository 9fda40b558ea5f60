package org.socex.json.schemaorg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An object of a JSON-LD document. Members keep the order in which they are added. */
final class JsonLdNode {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Returns a node with types. */
  static JsonLdNode of(String... types) {
    return new JsonLdNode().with("@type", types.length == 1 ? types[0] : List.of(types));
  }

  /** Adds a text, a number, a node, or a list of them. */
  JsonLdNode with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** Adds a value if it is present. */
  JsonLdNode with(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  /** Adds a list unless it is empty. */
  JsonLdNode withAll(String name, List<?> values) {
    return values.isEmpty() ? this : with(name, values);
  }

  /** Adds a list, a single entry without a list, or nothing if the list is empty. */
  JsonLdNode withOneOrMany(String name, List<?> values) {
    return values.size() == 1 ? with(name, values.get(0)) : withAll(name, values);
  }

  void write(JsonGenerator out) {
    out.writeStartObject();
    members.forEach(
        (name, value) -> {
          out.writeName(name);
          write(value, out);
        });
    out.writeEndObject();
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof JsonLdNode node) {
      node.write(out);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(entry -> write(entry, out));
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString(value.toString());
    }
  }
}
