package org.socex.json;

import java.util.Arrays;
import org.socex.json.shape.EightBytes;
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

  /** The pointer before and, after so many of its steps, where they end and the value starts. */
  private String last = "";

  private int lastSteps;
  private final int[] ends = new int[MOST_STEPS];
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
    int steps = sharedSteps(pointer);
    while (ends[steps] < pointer.length()) {
      int start = ends[steps] + 1;
      int slash = pointer.indexOf('/', start);
      int end = slash < 0 ? pointer.length() : slash;
      int value = values[steps] == NOWHERE ? NOWHERE : step(steps, pointer, start, end);
      steps++;
      ends[steps] = end;
      values[steps] = value;
      entries[steps] = NOWHERE;
    }
    last = pointer;
    lastSteps = steps;
    while (values[steps] == NOWHERE) {
      steps--;
    }
    return document.position(values[steps]);
  }

  /** Returns how many steps a pointer has in common with the one before. */
  private int sharedSteps(String pointer) {
    int shorter = Math.min(pointer.length(), last.length());
    int same = 0;
    while (same < shorter && pointer.charAt(same) == last.charAt(same)) {
      same++;
    }
    int steps = 0;
    while (steps < lastSteps && ends[steps + 1] <= same && isEnd(pointer, ends[steps + 1])) {
      steps++;
    }
    return steps;
  }

  private static boolean isEnd(String pointer, int i) {
    return i == pointer.length() || pointer.charAt(i) == '/';
  }

  /** Goes one step on from the value after so many steps. */
  private int step(int steps, String pointer, int start, int end) {
    if (steps == 0) {
      row = shape.row(pointer.substring(start, end), 0);
      return row < 0 ? NOWHERE : outline.field(row);
    }
    byte bracket = bytes[values[steps]];
    if (bracket == '{') {
      return field(values[steps], pointer, start, end);
    } else if (bracket != '[') {
      return NOWHERE;
    }
    int entry = Integer.parseInt(pointer, start, end, 10);
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

  /** Pointers of rules name known fields, which need no unescaping. */
  private int field(int object, String pointer, int start, int end) {
    int at = space(object + 1);
    while (bytes[at] != '}') {
      int quote = closingQuote(at);
      // the colon may have space on both sides
      int value = space(space(quote + 1) + 1);
      if (isName(at + 1, quote, pointer, start, end)) {
        return value;
      }
      at = behindSeparator(behind(value));
    }
    return NOWHERE;
  }

  private boolean isName(int from, int to, String pointer, int start, int end) {
    int i = 0;
    while (i < to - from && i < end - start && bytes[from + i] == pointer.charAt(start + i)) {
      i++;
    }
    boolean escaped = from + i < to && bytes[from + i] == '\\';
    return escaped
        ? unescaped(from - 1, to + 1).equals(pointer.substring(start, end))
        : from + i == to && start + i == end;
  }

  /** Reads a name as a document of its own; it has been taken for a name before. */
  private String unescaped(int start, int end) {
    Document quoted = Document.of(Arrays.copyOfRange(bytes, start, end), limits);
    return new BytesInput(quoted, limits.withString(limits.name())).text();
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
    int i = plain(start + 1);
    while (bytes[i] != '"') {
      i = plain(bytes[i] == '\\' ? i + 2 : i + 1);
    }
    return i;
  }

  /** Passes over what is no quote and no backslash, eight bytes at a time, as far as that goes. */
  private int plain(int from) {
    byte[] json = bytes;
    int i = from;
    while (i <= json.length - Long.BYTES) {
      long eight = EightBytes.at(json, i);
      long special = ~eight & (EightBytes.equal(eight, '"') | EightBytes.equal(eight, '\\'));
      if (EightBytes.any(special)) {
        return i + EightBytes.first(special);
      }
      i += Long.BYTES;
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
