package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
  private final CountryCode.Validator countries = new CountryCode.Validator();

  static Stream<String> tooLong() {
    return Stream.of("GB".repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB", "IE", "GG", "JE", "IM", "US", "DE", "SS", "CW", "AD", "ZW"})
  void assignedCodeIsSound(String code) {
    assertNull(countries.broken(code));
  }

  /** UK and EU are reserved, XK and ZZ are for private use, AN and YU are no longer used. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UK",
        "EU",
        "XK",
        "ZZ",
        "AN",
        "YU",
        "gb",
        "Gb",
        "",
        " ",
        "G",
        "GBR",
        " GB",
        "GB ",
        "GB\n",
        "G B",
        "\uFF27\uFF22",
        "\u0261b",
        "\uD83C\uDDEC",
        "826"
      })
  @MethodSource("tooLong")
  void otherTextBreaksCountryCode(String text) {
    assertEquals(StandardRule.COUNTRY_CODE, countries.broken(text));
  }

  private static Stream<String> pairs() {
    return IntStream.range(0, 26 * 26)
        .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
  }

  @Test
  void thereAre249Codes() {
    assertEquals(
        249,
        pairs().filter(code -> countries.broken(code) == null).count(),
        "of the 26 × 26 pairs of letters");
  }
}
