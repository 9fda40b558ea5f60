package org.socex.json;

import java.util.Arrays;
import org.socex.json.shape.Position;
import org.socex.json.shape.Shape;

/**
 * Finds the values that pointers point to, in a document known to be sound. An outline tells where
 * to begin; the rest of the way it passes over by quotes and brackets. It goes on from the pointer
 * before: if they are in the order of the model, all of them together take few passes.
 */
final class Locator {
  /** More than the model has, whose deepest pointers are of six steps. */
  private static final int MOST_STEPS = 16;

  private static final int NOWHERE = Outline.NOWHERE;

  private final Document document;
  private final ReadLimits limits;
  private final byte[] bytes;
  private final Shape<?, ?> shape;
  private final Outline outline;

  /** The pointer before and, after so many of its steps, the index of the value. */
  private String last = "";

  private final int[] values = new int[MOST_STEPS];

  /** For each value that is a list, the entry last gone to, from 0, and its index. */
  private final int[] entries = new int[MOST_STEPS];

  private final int[] entryIndexes = new int[MOST_STEPS];

  /** The row of the first step. */
  private int row;

  Locator(Document document, ReadLimits limits, Shape<?, ?> shape, Outline outline) {
    this.document = document;
    this.limits = limits;
    this.shape = shape;
    this.outline = outline;
    bytes = document.bytes();
    values[0] = space(document.start());
  }

  /** Returns the position of a value, or else of the nearest enclosing one. */
  Position position(String pointer) {
    int steps = 0;
    int start = 0;
    for (int i = sharedSteps(pointer); i > 0; i--) {
      start = end(pointer, start);
      steps++;
    }
    while (start < pointer.length()) {
      int end = end(pointer, start);
      int value =
          values[steps] == NOWHERE ? NOWHERE : step(steps, pointer.substring(start + 1, end));
      steps++;
      values[steps] = value;
      entries[steps] = NOWHERE;
      start = end;
    }
    last = pointer;
    while (values[steps] == NOWHERE) {
      steps--;
    }
    return document.position(values[steps]);
  }

  /** Returns how many steps a pointer has in common with the one before. */
  private int sharedSteps(String pointer) {
    int shorter = Math.min(pointer.length(), last.length());
    int steps = 0;
    int i = 0;
    while (i < shorter && pointer.charAt(i) == last.charAt(i)) {
      i++;
      steps += isEnd(pointer, i) && isEnd(last, i) ? 1 : 0;
    }
    return steps;
  }

  private static boolean isEnd(String pointer, int i) {
    return i == pointer.length() || pointer.charAt(i) == '/';
  }

  /** Returns the end of the step that starts with a slash. */
  private static int end(String pointer, int slash) {
    int next = pointer.indexOf('/', slash + 1);
    return next < 0 ? pointer.length() : next;
  }

  /** Goes one step on from the value after so many steps; pointers of rules need no unescaping. */
  private int step(int steps, String name) {
    if (steps == 0) {
      row = shape.row(name);
      return row < 0 ? NOWHERE : outline.field(row);
    }
    byte bracket = bytes[values[steps]];
    if (bracket == '{') {
      return field(values[steps], name);
    } else if (bracket != '[') {
      return NOWHERE;
    }
    int entry = Integer.parseInt(name);
    return steps == 1 ? outline.entry(row, entry) : entry(steps, entry);
  }

  private int entry(int steps, int entry) {
    boolean goOn = entries[steps] >= 0 && entries[steps] <= entry;
    int n = goOn ? entries[steps] : 0;
    int at = goOn ? entryIndexes[steps] : space(values[steps] + 1);
    while (n < entry && bytes[at] != ']') {
      at = behindSeparator(behind(at));
      n++;
    }
    if (bytes[at] == ']') {
      return NOWHERE;
    }
    entries[steps] = n;
    entryIndexes[steps] = at;
    return at;
  }

  private int field(int object, String name) {
    int at = space(object + 1);
    while (bytes[at] != '}') {
      int end = closingQuote(at);
      // the colon may have space on both sides
      int value = space(space(end + 1) + 1);
      if (isName(name, at, end)) {
        return value;
      }
      at = behindSeparator(behind(value));
    }
    return NOWHERE;
  }

  /** A name with escapes is read as a document of its own; it has been taken for a name before. */
  private boolean isName(String name, int start, int end) {
    boolean escaped = false;
    boolean same = end - start - 1 == name.length();
    for (int i = start + 1; i < end && (same || !escaped); i++) {
      escaped |= bytes[i] == '\\';
      same = same && bytes[i] == name.charAt(i - start - 1);
    }
    if (!escaped) {
      return same;
    }
    Document quoted = Document.of(Arrays.copyOfRange(bytes, start, end + 1), limits);
    return new BytesInput(quoted, limits.withString(limits.name())).text().equals(name);
  }

  /** Returns the index behind a value, or within it if it is a number or literal. */
  private int behind(int value) {
    int depth = 0;
    int i = value;
    do {
      byte b = bytes[i];
      if (b == '"') {
        i = closingQuote(i);
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      i++;
    } while (depth > 0);
    return i;
  }

  /** Returns the index of the quote that closes a string. */
  private int closingQuote(int start) {
    int i = start + 1;
    while (bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return i;
  }

  /** Returns the index of what follows the comma behind a value, or of the closing bracket. */
  private int behindSeparator(int index) {
    int i = index;
    while (bytes[i] != ',' && bytes[i] != ']' && bytes[i] != '}') {
      i++;
    }
    return bytes[i] == ',' ? space(i + 1) : i;
  }

  private int space(int index) {
    int i = index;
    while (bytes[i] <= ' ') {
      i++;
    }
    return i;
  }
}
