package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  private final Slug.Validator slugs = new Slug.Validator();

  static Stream<String> longest() {
    return Stream.of("x".repeat(64), "9".repeat(64), "x" + "-x".repeat(31) + "x");
  }

  static Stream<String> tooLong() {
    return Stream.of("x".repeat(65), "x" + "-x".repeat(32), "x".repeat(100_000), "-".repeat(65));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "a-b", "1-2-3", "strategic-2018", "4", "a1b2"})
  @MethodSource("longest")
  void groupsOfLowerCaseLettersAndDigitsAreSound(String id) {
    assertNull(slugs.broken(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--",
        "-a",
        "a-",
        "a--b",
        "A",
        "aB",
        "a b",
        "a_b",
        "a.b",
        "a/b",
        "a,b",
        " a",
        "a ",
        "a\n",
        "a\0",
        "\u00E9",
        "stra\u00DFe",
        "\u0430",
        "\uFF41",
        "\u0661",
        "a\u2010b",
        "a\u00AD",
        "\uD835\uDC1A",
        "\uD835",
        "${a}",
        "`",
        "{",
        ":",
        "@",
        "["
      })
  @MethodSource("tooLong")
  void otherTextBreaksIdFormat(String text) {
    assertEquals(StandardRule.ID_FORMAT, slugs.broken(text));
  }
}
