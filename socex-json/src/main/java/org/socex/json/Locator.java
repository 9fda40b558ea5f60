package org.socex.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socex.json.Positions.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the values that pointers point to, in one more pass over a document known to be sound. */
final class Locator {
  private final Document document;
  private final Node root = new Node();

  /**
   * Looks up some pointers.
   *
   * @param document a document that has been read without a syntax error
   * @param parser a fresh parser of it
   * @param pointers pointers, of which some may point to nothing
   */
  Locator(Document document, JsonParser parser, Collection<String> pointers) {
    this.document = document;
    pointers.forEach(pointer -> root.add(pointer));
    parser.nextToken();
    locate(parser, root);
  }

  /** Returns the position of the value, or else of the nearest enclosing one. */
  Position position(String pointer) {
    return document.positions().of(root.nearest(pointer));
  }

  private static void locate(JsonParser parser, Node node) {
    node.offset = parser.currentTokenLocation().getByteOffset();
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        child(parser, node.children.get(name));
      }
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        child(parser, node.children.get(Integer.toString(i)));
      }
    }
  }

  private static void child(JsonParser parser, @Nullable Node node) {
    if (node == null) {
      parser.skipChildren();
    } else {
      locate(parser, node);
    }
  }

  /** A step of some pointers. */
  private static final class Node {
    private static final long NOWHERE = -1;

    private final Map<String, Node> children = new HashMap<>();
    private long offset = NOWHERE;

    void add(String pointer) {
      Node node = this;
      for (String segment : segments(pointer)) {
        node = node.children.computeIfAbsent(segment, name -> new Node());
      }
    }

    long nearest(String pointer) {
      Node node = this;
      for (String segment : segments(pointer)) {
        Node next = node.children.get(segment);
        if (next == null || next.offset == NOWHERE) {
          break;
        }
        node = next;
      }
      return node.offset;
    }

    /** Pointers of rules name known fields, which need no unescaping. */
    private static String[] segments(String pointer) {
      return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }
  }
}
