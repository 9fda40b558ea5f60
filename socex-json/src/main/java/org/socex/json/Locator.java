package org.socex.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.json.shape.KnownText;
import org.socex.json.shape.Position;

/**
 * Finds the values that findings point to, in one more look at a document known to be sound, as far
 * as the last of them. All else it passes over by quotes and brackets.
 */
final class Locator {
  private final Document document;
  private final ReadLimits limits;
  private final byte[] bytes;
  private final List<Node> places = new ArrayList<>();
  private int at;

  /** How many nodes are still to be found; some may not be there. */
  private int sought;

  Locator(Document document, ReadLimits limits, List<Finding> findings) {
    this.document = document;
    this.limits = limits;
    bytes = document.bytes();
    Node root = node("", null);
    for (Finding finding : findings) {
      places.add(node(root, finding.getPointer()));
    }
    at = document.start();
    skipSpace();
    locate(root);
  }

  /** Returns the position of the value of a finding, or else of the nearest enclosing one. */
  Position position(int finding) {
    Node node = places.get(finding);
    while (node.position == null && node.outer != null) {
      node = node.outer;
    }
    return Objects.requireNonNull(node.position, "the root is found");
  }

  /** Pointers of rules name known fields, which need no unescaping. */
  private Node node(Node root, String pointer) {
    Node node = root;
    for (int start = 1, end; start <= pointer.length(); start = end + 1) {
      int slash = pointer.indexOf('/', start);
      end = slash < 0 ? pointer.length() : slash;
      String name = pointer.substring(start, end);
      Node inner = node.inner.get(name);
      if (inner == null) {
        inner = node(name, node);
        node.inner.put(name, inner);
      }
      node = inner;
    }
    return node;
  }

  private Node node(String name, @Nullable Node outer) {
    sought++;
    return new Node(name, outer);
  }

  /** Finds what is in the value at the cursor, and passes over it. */
  private void locate(Node node) {
    node.position = document.position(at);
    sought--;
    boolean array = bytes[at] == '[';
    if (node.inner.isEmpty() || (!array && bytes[at] != '{')) {
      skip();
      return;
    }
    at++;
    skipSpace();
    for (int index = 0; sought > 0 && bytes[at] != ']' && bytes[at] != '}'; index++) {
      Node inner = array ? node.inner.get(Integer.toString(index)) : field(node);
      if (inner == null) {
        skip();
      } else {
        locate(inner);
      }
      skipSeparator();
    }
    at++;
  }

  /** Goes to the value of the next field, and returns its node if there is one. */
  private @Nullable Node field(Node node) {
    int start = at;
    int end = closingQuote(start) + 1;
    at = end;
    skipSpace();
    at++;
    skipSpace();
    for (Node inner : node.inner.values()) {
      if (inner.name.standsAt(bytes, start, end)) {
        return inner;
      }
    }
    return escapedField(node, start, end);
  }

  /** A name with escapes is read as a document of its own; it has been taken for a name before. */
  private @Nullable Node escapedField(Node node, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\\') {
        Document name = Document.of(Arrays.copyOfRange(bytes, start, end), limits);
        return node.inner.get(new BytesInput(name, limits.withString(limits.name())).text());
      }
    }
    return null;
  }

  /** Passes over the value at the cursor, but for the rest of a number or literal. */
  private void skip() {
    byte[] json = bytes;
    int depth = 0;
    int i = at;
    do {
      byte b = json[i];
      if (b == '"') {
        i = closingQuote(i);
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      i++;
    } while (depth > 0);
    at = i;
  }

  /** Returns the index of the quote that closes a string. */
  private int closingQuote(int start) {
    byte[] json = bytes;
    int i = start + 1;
    while (json[i] != '"') {
      i += json[i] == '\\' ? 2 : 1;
    }
    return i;
  }

  /** Goes behind the comma, or to the bracket, that follows a value. */
  private void skipSeparator() {
    while (bytes[at] != ',' && bytes[at] != ']' && bytes[at] != '}') {
      at++;
    }
    if (bytes[at] == ',') {
      at++;
      skipSpace();
    }
  }

  private void skipSpace() {
    while (bytes[at] <= ' ') {
      at++;
    }
  }

  /** A step of some pointers. */
  private static final class Node {
    private final KnownText name;
    private final @Nullable Node outer;
    private final Map<String, Node> inner = new LinkedHashMap<>();
    private @Nullable Position position;

    Node(String name, @Nullable Node outer) {
      this.name = new KnownText(name);
      this.outer = outer;
    }
  }
}
