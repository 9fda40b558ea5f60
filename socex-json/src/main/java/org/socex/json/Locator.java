package org.socex.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The offsets of the values that pointers name, found in a second pass over the document. */
final class Locator {
  private final Step root = new Step();

  /**
   * Looks up the places of some findings.
   *
   * @param parser a new parser of a document that has already been read
   * @param findings findings; a pointer may name a value that does not exist
   */
  Locator(JsonParser parser, List<Finding> findings) {
    for (Finding finding : findings) {
      root.add(finding.getPointer());
      finding.getRelated().forEach(place -> root.add(place.getPointer()));
    }
    parser.nextToken();
    locate(parser, root);
  }

  /**
   * Returns the offset of the value, or of the innermost value around its place if it does not
   * exist.
   */
  int offset(String pointer) {
    return root.nearest(pointer).offset;
  }

  private static void locate(JsonParser parser, Step step) {
    step.offset = (int) parser.currentTokenLocation().getByteOffset();
    if (step.next.isEmpty()) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      String name;
      while ((name = parser.nextName()) != null) {
        parser.nextToken();
        locateNext(parser, step.next.get(name));
      }
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        locateNext(parser, step.next.get(Integer.toString(i)));
      }
    }
  }

  /** Locates the next value. Of a repeated field, only the first counts. */
  private static void locateNext(JsonParser parser, @Nullable Step step) {
    if (step == null || step.offset != Step.NOWHERE) {
      parser.skipChildren();
    } else {
      locate(parser, step);
    }
  }

  /** A name or an index in one or more of the pointers. */
  private static final class Step {
    private static final int NOWHERE = -1;

    private Map<String, Step> next = Map.of();
    private int offset = NOWHERE;

    void add(String pointer) {
      Step step = this;
      for (String name : names(pointer)) {
        if (step.next.isEmpty()) {
          step.next = new HashMap<>();
        }
        step = step.next.computeIfAbsent(name, key -> new Step());
      }
    }

    Step nearest(String pointer) {
      Step step = this;
      for (String name : names(pointer)) {
        Step next = step.next.get(name);
        if (next == null || next.offset == NOWHERE) {
          break;
        }
        step = next;
      }
      return step;
    }

    /** Splits a pointer. Rules point only to known fields, whose names need no unescaping. */
    private static String[] names(String pointer) {
      return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }
  }
}
