package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static final int WIDTH = 40;

  @Test
  void valueIsMarkedInItsLine() {
    assertExcerpt(
        """
           2 |   "year": "2031",
             |           ^^^^^^
        """,
        "{\n  \"year\": \"2031\",\n  \"name\": \"x\"\n}",
        2,
        11);
  }

  @Test
  void lineAfterALoneBracketIsShown() {
    assertExcerpt(
        """
           1 | {
             | ^
           2 |   "year": 2031
        """,
        "{\n  \"year\": 2031\n}",
        1,
        1);
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String line = "{" + "\"a\":1,".repeat(100) + "\"year\":true" + ",\"b\":2".repeat(100) + "}";
    assertExcerpt(
        """
           1 | …"a":1,"year":true,"b":2,"b":2,"b":2,"b":…
             |               ^^^^
        """,
        line,
        1,
        line.indexOf("true") + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineBreakCounts(String lineBreak) {
    assertExcerpt(
        """
           3 | "year": 1
             | ^^^^^^
        """,
        String.join(lineBreak, "{", "", "\"year\": 1", "}"),
        3,
        1);
  }

  @Test
  void byteOrderMarkHasNoColumn() {
    assertExcerpt(
        """
           1 | true
             | ^^^^
        """,
        "\uFEFFtrue",
        1,
        1);
  }

  @Test
  void wideAndCombiningCharactersKeepTheMarkInPlace() {
    assertExcerpt(
        """
           1 | ["漢字e\u0301\uD83C\uDFE0", 5]
             |             ^
        """,
        "[\"漢字e\u0301\uD83C\uDFE0\", 5]",
        1,
        12);
  }

  @Test
  void controlAndFormatCharactersAreReplaced() {
    assertExcerpt(
        """
           1 | [ "�2J��", 5]
             |   ^^^^^^^
        """,
        "[\t\"\u009B2J\u202E\uD800\", 5]",
        1,
        3);
  }

  @Test
  void placeAfterTheEndIsMarkedBehindTheLastCharacter() {
    assertExcerpt(
        """
           1 | {"year": 2031
             |              ^
        """,
        "{\"year\": 2031",
        1,
        99);
  }

  @Test
  void delegatesAreNotShownOnTheLineOfAnotherPlace() {
    assertExcerpt(
        """
           1 | {"delegates":[…],"year":true}
             |                         ^^^^
        """,
        "{\"delegates\":[{\"n\":[[1]]}],\"year\":true}",
        1,
        35);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"delegates\":[{\"name\":\"Canary\"}],\"year\":1}",
        "{\"editions\":[{\"delegates\":[{\"name\":\"Canary\"}]}]}",
        "{\"other\":{\"\\u0064elegates\":{\"name\":\"Canary\"}}}",
        "{\"Delegate\":\"Canary\"}",
        "{\"delegates\":Canary}",
        "{\"delegates\":[{\"name\":\"Canary\"",
        "{\"delegates\":[{\"name\":\"Canary\" \"x\":\"Canary\"}]",
        "{\"year\":1 \"delegates\":[{\"name\":\"Canary\"}]}",
        "{\"year\":1}}, {\"delegates\":[{\"name\":\"Canary\"}]}",
        "{\"year\":1} {\"name\":1, \"delegates\":[{\"name\":\"Canary\"}]}",
        "nonsense {\"delegates\":[{\"name\":\"Canary\"}]}",
      })
  void delegatesAreNeverShown(String document) {
    SourceText source = SourceText.of(document);
    for (int column = 1; column <= document.length() + 1; column++) {
      String shown =
          source.excerpt(1, column, 1_000).map(Excerpt::lines).map(Object::toString).orElse("");
      assertEquals(-1, shown.indexOf("Canary"), shown);
    }
    assertEquals(
        Optional.empty(), source.excerpt(1, document.indexOf("Canary") + 1, 1_000), "in the value");
  }

  @Test
  void placesOnOneLongLineCostNoMoreThanTheirWindows() {
    SourceText source = SourceText.of("[" + "{\"a\":1},".repeat(200_000) + "1]");
    for (int i = 0; i < 1_000; i++) {
      assertEquals(1, source.excerpt(1, 2 + 8 * i, WIDTH).orElseThrow().markLength());
    }
  }

  @Test
  void lineBeyondTheEndHasNoExcerpt() {
    assertEquals(Optional.empty(), SourceText.of("{}").excerpt(2, 1, WIDTH));
  }

  private static void assertExcerpt(String expected, String document, int line, int column) {
    assertEquals(
        expected.lines().toList(),
        SourceText.of(document).excerpt(line, column, WIDTH).map(Excerpt::lines).orElse(List.of()));
  }
}
