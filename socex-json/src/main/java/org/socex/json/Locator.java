package org.socex.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import org.socex.json.shape.Position;

/** Finds the values that pointers point to, in one more pass over a document known to be sound. */
final class Locator {
  private final Document document;
  private final Node root = new Node();

  /** Looks up the pointers of some findings, of which some may point to nothing. */
  Locator(Document document, ReadLimits limits, List<Finding> findings) {
    this.document = document;
    for (Finding finding : findings) {
      root.add(finding.getPointer());
    }
    locate(new BytesInput(document, limits), root);
  }

  /** Returns the position of the value, or else of the nearest enclosing one. */
  Position position(String pointer) {
    return document.position(root.nearest(pointer));
  }

  private static void locate(BytesInput in, Node node) {
    node.offset = in.valueStart();
    if (node.children.isEmpty()) {
      in.skip();
      return;
    }
    switch (in.type()) {
      case OBJECT -> {
        in.startObject();
        while (in.nextName()) {
          child(in, node.children.get(in.name()));
        }
      }
      case ARRAY -> {
        in.startArray();
        for (int i = 0; in.nextElement(); i++) {
          child(in, node.children.get(Integer.toString(i)));
        }
      }
      default -> in.skip();
    }
  }

  private static void child(BytesInput in, @Nullable Node node) {
    if (node == null) {
      in.skip();
    } else {
      locate(in, node);
    }
  }

  /** A step of some pointers. */
  private static final class Node {
    private static final int NOWHERE = -1;

    private final Map<String, Node> children = new HashMap<>();
    private int offset = NOWHERE;

    void add(String pointer) {
      Node node = this;
      for (String segment : segments(pointer)) {
        node = node.children.computeIfAbsent(segment, name -> new Node());
      }
    }

    int nearest(String pointer) {
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
