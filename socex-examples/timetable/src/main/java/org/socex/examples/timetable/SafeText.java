package org.socex.examples.timetable;

import java.util.List;

/**
 * Makes texts safe to show: control characters, marks that reorder text, and code points that are
 * not characters are replaced by U+FFFD.
 */
final class SafeText {
  private static final int REPLACEMENT = 0xFFFD;

  private SafeText() {}

  /** {@return the safe text, on one line} */
  static String line(String text) {
    return text.codePoints()
        .map(SafeText::codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** {@return the safe lines of a text; blank lines are empty texts} */
  static List<String> lines(String text) {
    return text.lines().map(SafeText::line).map(String::strip).toList();
  }

  private static int codePoint(int point) {
    if (point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029) {
      return ' ';
    }
    boolean harmful =
        switch (Character.getType(point)) {
          case Character.CONTROL, Character.SURROGATE -> true;
          default -> reorders(point) || isNoncharacter(point);
        };
    return harmful ? REPLACEMENT : point;
  }

  private static boolean reorders(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
