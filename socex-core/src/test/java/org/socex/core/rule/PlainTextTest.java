package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Length in code points, then characters, then blankness. */
class PlainTextTest {
  private static final String OUTSIDE_THE_PLANE = "\uD83C\uDFE2";

  private final PlainText.Validator line = Literals.plainText(10, false);
  private final PlainText.Validator lines = Literals.plainText(10, true);

  static Stream<String> tooLong() {
    return Stream.of(
        "x".repeat(11),
        " ".repeat(11),
        "\n".repeat(11),
        "\uD800".repeat(11),
        OUTSIDE_THE_PLANE.repeat(11),
        OUTSIDE_THE_PLANE.repeat(10) + "x",
        "e\u0301".repeat(6),
        "x".repeat(100_000),
        "\u0301".repeat(100_000),
        "\0".repeat(100_000));
  }

  static Stream<String> longest() {
    return Stream.of(
        "x".repeat(10), OUTSIDE_THE_PLANE.repeat(10), "\u00E9".repeat(10), " ".repeat(9) + "x");
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void textOfElevenCodePointsBreaksAMaximumOfTen(String text) {
    assertEquals(StandardRule.TEXT_LENGTH, line.broken(text));
    assertEquals(StandardRule.TEXT_LENGTH, lines.broken(text));
  }

  @ParameterizedTest
  @MethodSource("longest")
  void textOfTenCodePointsKeepsAMaximumOfTen(String text) {
    assertNull(line.broken(text));
    assertNull(lines.broken(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\uD83C",
        "\uDFE2a",
        "\uDFE2\uD83C",
        "\uD83Ca",
        "\uD83C\uD83C\uDFE2",
        "e\u0301",
        "\u212B",
        "\u1100\u1161",
        "a\u0301\u0323",
        "\u0340",
        "\u2000x",
        "\uFB1D"
      })
  void loneSurrogateOrTextNotInNfcBreaksTextCharacters(String text) {
    assertEquals(StandardRule.TEXT_CHARACTERS, line.broken(text));
    assertEquals(StandardRule.TEXT_CHARACTERS, lines.broken(text));
  }

  /** The first has no composed form, the second is composed, the last two are combined emoji. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\u0301",
        "\u00E9",
        "\uAC00",
        "\u0301",
        "\u05D0\u05D1",
        "\uD83D\uDC6E\u200D\u2640\uFE0F",
        "\uD83C\uDDEC\uD83C\uDDE7"
      })
  void composedTextIsSound(String text) {
    assertNull(line.broken(text));
  }

  @Test
  void everyForbiddenCodePointBreaksTextCharacters() {
    IntPredicate refused =
        c ->
            c <= 0x1F
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFF) >= 0xFFFE;
    assertRefused(refused, line);
  }

  @Test
  void lineFeedIsSoundInMultilineTextAndOtherControlsAreNot() {
    assertNull(lines.broken("a\nb"));
    assertNull(lines.broken("a\n"));
    assertEquals(StandardRule.TEXT_CHARACTERS, line.broken("a\nb"));
    for (String control : new String[] {"\r\n", "\r", "\t", "\u000B", "\f", "\u0085", "\0"}) {
      assertEquals(StandardRule.TEXT_CHARACTERS, lines.broken("a" + control + "b"));
    }
  }

  @Test
  void textOfInvisibleCharactersBreaksTextBlank() {
    int[] blank =
        IntStream.of(
                0x20, 0xA0, 0x1680, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
                0x200A, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
                0xFEFF)
            .toArray();
    assertArrayEquals(
        blank,
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> line.broken(Character.toString(c)) == StandardRule.TEXT_BLANK)
            .toArray());
    StringBuilder all = new StringBuilder();
    IntStream.of(blank).limit(10).forEach(all::appendCodePoint);
    assertEquals(StandardRule.TEXT_BLANK, line.broken(all));
    assertNull(line.broken(all.deleteCharAt(0).append('x')));
  }

  @Test
  void emptyTextAndEmptyLinesBreakTextBlank() {
    assertEquals(StandardRule.TEXT_BLANK, line.broken(""));
    assertEquals(StandardRule.TEXT_BLANK, lines.broken(""));
    assertEquals(StandardRule.TEXT_BLANK, lines.broken(" \n\u200B\n"));
  }

  @Test
  void textThatIsTooLongGivesItsLengthAsFact() {
    assertEquals(facts(11), line.facts("x".repeat(11)));
    assertEquals(facts(100_000), line.facts("\uD800".repeat(100_000)));
    assertEquals(Facts.none(), line.facts(""));
  }

  @Test
  void textWithForbiddenCharacterGivesTheCharacterAndItsPlaceAsFacts() {
    assertEquals("{kind=control, character=U+0009, at=3}", line.facts("ab\tc").toString());
    assertEquals("{kind=control, character=U+000A, at=2}", line.facts("a\n").toString());
    assertEquals(
        "{kind=direction, character=U+202E, at=2}",
        line.facts(OUTSIDE_THE_PLANE + "\u202E").toString());
    assertEquals("{kind=surrogate, character=U+D800, at=1}", line.facts("\uD800").toString());
    assertEquals("{kind=noncharacter, character=U+FFFE, at=1}", line.facts("\uFFFE").toString());
    assertEquals("{kind=not-composed}", line.facts("e\u0301").toString());
  }

  private static Facts facts(int length) {
    return Facts.none().with("length", length).with("max", 10);
  }

  /** Tries every character between two letters, where blankness does not matter, but NFC does. */
  private static void assertRefused(IntPredicate refused, PlainText.Validator validator) {
    assertArrayEquals(
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(refused).toArray(),
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(
                c ->
                    validator.broken("a" + Character.toString(c) + "b")
                        == StandardRule.TEXT_CHARACTERS)
            .filter(c -> refused.test(c) || isComposed(c))
            .toArray());
  }

  private static boolean isComposed(int c) {
    return Normalizer.isNormalized("a" + Character.toString(c) + "b", Normalizer.Form.NFC);
  }
}
