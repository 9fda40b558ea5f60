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

  private static final int PLAIN = 1;
  private static final int BLANK = 2;
  private static final int LINE_FEED = 4;
  private static final int FORBIDDEN = 8;
  private static final int BEYOND_LATIN = 16;

  /** Most characters of most texts are in this table: one look-up instead of six comparisons. */
  private static final byte[] LATIN_1 = new byte[0x100];

  static {
    for (int c = 0; c < LATIN_1.length; c++) {
      LATIN_1[c] = (byte) (c == '\n' ? LINE_FEED : kind(c));
    }
  }

  private Characters() {}

  /** Returns the first rule that a text breaks: length, then characters, then blank. */
  static @Nullable StandardRule broken(CharSequence text, int max, boolean multiline) {
    if (text.length() > max && isLongerThan(text, max)) {
      return StandardRule.TEXT_LENGTH;
    }
    String checked = text.toString();
    int kinds = kinds(checked);
    if ((kinds & BEYOND_LATIN) != 0) {
      kinds = kindsOfCodePoints(checked) | (isComposed(checked) ? 0 : FORBIDDEN);
    }
    if ((kinds & (multiline ? FORBIDDEN : FORBIDDEN | LINE_FEED)) != 0) {
      return StandardRule.TEXT_CHARACTERS;
    }
    return (kinds & PLAIN) == 0 ? StandardRule.TEXT_BLANK : null;
  }

  /** Returns the facts of a text that breaks a rule: its length, or its first bad character. */
  static Facts facts(CharSequence text, int max, boolean multiline) {
    StandardRule broken = broken(text, max, multiline);
    if (broken == StandardRule.TEXT_LENGTH) {
      return Facts.none()
          .with("length", Character.codePointCount(text, 0, text.length()))
          .with("max", max);
    }
    return broken == StandardRule.TEXT_CHARACTERS
        ? characterFacts(text.toString(), multiline)
        : Facts.none();
  }

  private static Facts characterFacts(String text, boolean multiline) {
    int at = 1;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c), at++) {
      c = text.codePointAt(i);
      if (c == '\n' ? !multiline : kind(c) == FORBIDDEN) {
        return Facts.none()
            .with("kind", Problem.of(c))
            .withCharacter("character", c)
            .with("at", at);
      }
    }
    return Facts.none().with("kind", Problem.NOT_COMPOSED);
  }

  /** What is wrong with the characters of a text. */
  private enum Problem implements Coded {
    CONTROL,
    DIRECTION,
    SURROGATE,
    NONCHARACTER,
    NOT_COMPOSED;

    static Problem of(int c) {
      return switch (Character.getType(c)) {
        case Character.CONTROL -> CONTROL;
        case Character.FORMAT -> DIRECTION;
        case Character.SURROGATE -> SURROGATE;
        default -> NONCHARACTER;
      };
    }

    @Override
    public String getCode() {
      return Coded.wordOf(this);
    }
  }

  /** Looks at no more of the text than it must. */
  private static boolean isLongerThan(CharSequence text, int max) {
    int length = text.length();
    return length > 2L * max || Character.codePointCount(text, 0, length) > max;
  }

  /** Returns the kinds of all characters; only those beyond Latin need a closer look. */
  private static int kinds(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < LATIN_1.length) {
        kinds |= LATIN_1[c];
      } else {
        kinds |= c < FIRST_COMBINING || (c >= FIRST_DASH && c <= LAST_DOT) ? PLAIN : BEYOND_LATIN;
      }
    }
    return kinds;
  }

  private static int kindsOfCodePoints(String text) {
    int kinds = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      kinds |= c < LATIN_1.length ? LATIN_1[c] : kind(c);
    }
    return kinds;
  }

  private static boolean isComposed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static int kind(int c) {
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
