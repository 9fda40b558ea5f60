package org.socex.examples.timetable;

import java.util.Arrays;

/** Counts terminal columns: an East Asian wide character takes two, a combining mark none. */
final class DisplayWidth {
  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final int SOFT_HYPHEN = 0xAD;

  /** The first and last code point of each range that Unicode calls wide or fullwidth, sorted. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
    0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F64F, 0x1F680,
    0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** {@return the columns that a text takes} */
  static int of(String text) {
    int columns = 0;
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int width = point == EMOJI_PRESENTATION && last == 1 ? 1 : of(point);
      columns += width;
      last = width;
      i += Character.charCount(point);
    }
    return columns;
  }

  /** {@return the columns that a single character takes} */
  static int of(int point) {
    if (isMark(point)) {
      return 0;
    }
    int found = Arrays.binarySearch(WIDE, point);
    // An insertion point after an odd number of bounds lies inside a range.
    return found >= 0 || (-found - 1) % 2 == 1 ? 2 : 1;
  }

  private static boolean isMark(int point) {
    if (point >= 0x1160 && point <= 0x11FF) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> point != SOFT_HYPHEN;
      default -> false;
    };
  }

  /** {@return the text, padded with spaces to a number of columns} */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }
}
