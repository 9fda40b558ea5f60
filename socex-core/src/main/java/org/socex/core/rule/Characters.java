package org.socex.core.rule;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What plain text may consist of; the rules behind {@link PlainText}. */
final class Characters {
  /** Below the first combining mark every text is in NFC. */
  private static final int FIRST_COMBINING = 0x300;

  /** From the hyphen to the hyphenation point: what typography puts into Latin text, all in NFC. */
  private static final int FIRST_DASH = 0x2010;

  private static final int LAST_DOT = 0x2027;

  private static final byte PLAIN = 0;
  private static final byte BLANK = 1;
  private static final byte FORBIDDEN = 2;

  /** Most characters of most texts are in this table: one look-up instead of six comparisons. */
  private static final byte[] LATIN = new byte[FIRST_COMBINING];

  static {
    for (int c = 0; c < LATIN.length; c++) {
      LATIN[c] = classify(c);
    }
  }

  private Characters() {}

  /** Returns the first rule that a text breaks: length, then characters, then blank. */
  static @Nullable Rule broken(CharSequence text, int max, boolean multiline) {
    int length = text.length();
    if (length > max && isLongerThan(text, max)) {
      return Rule.TEXT_LENGTH;
    }
    boolean blank = true;
    boolean simple = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      byte kind;
      if (c < FIRST_COMBINING) {
        kind = LATIN[c];
      } else if (c >= FIRST_DASH && c <= LAST_DOT) {
        kind = PLAIN;
      } else {
        simple = false;
        int codePoint = Character.codePointAt(text, i);
        kind = classify(codePoint);
        i += Character.charCount(codePoint) - 1;
      }
      if (kind == PLAIN) {
        blank = false;
      } else if (kind == FORBIDDEN && !(multiline && c == '\n')) {
        return Rule.TEXT_CHARACTERS;
      }
    }
    if (!simple && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return Rule.TEXT_CHARACTERS;
    }
    return blank ? Rule.TEXT_BLANK : null;
  }

  /** Returns what a message may quote: the length, where that is what is wrong. */
  static Object[] facts(CharSequence text, int max) {
    return isLongerThan(text, max)
        ? new Object[] {Character.codePointCount(text, 0, text.length()), '>', max}
        : new Object[0];
  }

  /** Looks at no more of the text than it must. */
  private static boolean isLongerThan(CharSequence text, int max) {
    int length = text.length();
    return length > 2L * max || Character.codePointCount(text, 0, length) > max;
  }

  private static byte classify(int c) {
    if (Character.getType(c) == Character.CONTROL
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE) {
      return FORBIDDEN;
    }
    return isBlank(c) ? BLANK : PLAIN;
  }

  /** White_Space of Unicode, less the control characters, and what is as invisible. */
  private static boolean isBlank(int c) {
    return Character.isSpaceChar(c) || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }
}
