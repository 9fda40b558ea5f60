package org.socex.core;

/**
 * What a UK postcode looks like, after Royal Mail: the letters that a place cannot have are left
 * out. By hand, since the first regular expression of a process costs it more than its document.
 */
final class UkPostcode {
  private static final String GIROBANK = "GIR 0AA";
  private static final int INWARD = 3;

  private static final String FIRST = "ABCDEFGHIJKLMNOPRSTUWYZ";
  private static final String SECOND = "ABCDEFGHKLMNOPQRSTUVWXY";
  private static final String BEHIND_ONE_LETTER = "ABCDEFGHJKPSTUW";
  private static final String BEHIND_TWO_LETTERS = "ABEHMNPRVWXY";
  private static final String UNIT = "ABDEFGHJLNPQRSTUWXYZ";

  private UkPostcode() {}

  static boolean matches(String text) {
    int space = text.length() - INWARD - 1;
    return text.equals(GIROBANK)
        || (space > 0
            && text.charAt(space) == ' '
            && isOutward(text, space)
            && isDigit(text.charAt(space + 1))
            && isOneOf(UNIT, text.charAt(space + 2))
            && isOneOf(UNIT, text.charAt(space + INWARD)));
  }

  /** One or two letters, a digit, and perhaps another digit or a letter. */
  private static boolean isOutward(String text, int end) {
    int digit = isOneOf(SECOND, text.charAt(1)) ? 2 : 1;
    if (!isOneOf(FIRST, text.charAt(0)) || digit >= end || !isDigit(text.charAt(digit))) {
      return false;
    }
    String letters = digit == 1 ? BEHIND_ONE_LETTER : BEHIND_TWO_LETTERS;
    char last = text.charAt(digit + 1);
    return digit + 1 == end || (digit + 2 == end && (isDigit(last) || isOneOf(letters, last)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOneOf(String letters, char c) {
    return letters.indexOf(c) >= 0;
  }
}
