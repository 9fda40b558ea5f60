package org.socex.examples.timetable;

import java.util.List;

/**
 * Texts without what could act on a terminal or a page: control characters, marks that reorder
 * other text, and what is no character at all.
 */
final class Harmless {
  private static final int REPLACEMENT = 0xFFFD;

  private Harmless() {}

  /** Returns a text on one line; a replacement character stands for what could do harm. */
  static String line(String text) {
    return text.codePoints()
        .map(Harmless::codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns the lines of a text, those without content as empty texts. */
  static List<String> lines(String text) {
    return text.lines().map(Harmless::line).map(String::strip).toList();
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
