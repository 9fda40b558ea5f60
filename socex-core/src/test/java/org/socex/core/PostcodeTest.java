package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Breach;
import org.socex.fixtures.SoundObjects;

/** Postcodes: a format in GB, short texts elsewhere. */
class PostcodeTest {

  static Stream<String> lettersThatNoUnitHas() {
    return "CIKMOV"
        .chars()
        .mapToObj(letter -> (char) letter)
        .flatMap(letter -> Stream.of("RG7 3A" + letter, "RG7 3" + letter + "A"));
  }

  static Stream<String> lettersThatNoAreaBeginsWith() {
    return Stream.of("Q1 1AA", "V1 1AA", "X1 1AA", "QA1 1AA", "VA1 1AA", "XA1 1AA");
  }

  static Stream<String> longTexts() {
    return Stream.of("RG7 3AE".repeat(100_000), "RG7 " + "3".repeat(100_000) + "AE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB", "RG7 3AE", "CV8 2LD",
        "SW1A 2AA", "SE1P 4AA", "N1C 4AG", "GIR 0AA", "BX1 1LT", "BT1 1AA", "ZE1 0AA", "AB10 1AB"
      })
  void postcodeInTheFormOfRoyalMailIsSoundInGb(String postcode) {
    assertEquals(List.of(), found("GB", postcode));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "rg7 3ae",
        "Rg7 3AE",
        "RG73AE",
        "RG7  3AE",
        "RG7\t3AE",
        "RG7\u00A03AE",
        " RG7 3AE",
        "RG7 3AE ",
        "RG7 3AE\n",
        "\nRG7 3AE",
        "RG7",
        "3AE",
        "RG7 3A",
        "RG7 3AEE",
        "RG7 33E",
        "RG777 3AE",
        "RGG7 3AE",
        "7RG 3AE",
        "AI1 1AA",
        "AJ1 1AA",
        "AZ1 1AA",
        "W1I 1AA",
        "W1Z 1AA",
        "EC1C 1AA",
        "EC10A 1AA",
        "GIR 0AB",
        "GIR 0AA nonsense",
        "nonsense GIR 0AA",
        "GIR  0AA",
        "RG\u0667 3AE",
        "\u0420G7 3AE",
        "BFPO 1",
        "D02 AF30"
      })
  @MethodSource({"lettersThatNoUnitHas", "lettersThatNoAreaBeginsWith", "longTexts"})
  void otherTextBreaksPostcodeFormatInGb(String text) {
    assertEquals(List.of(Breach.of(StandardRule.POSTCODE_FORMAT, "/postcode")), found("GB", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D02 AF30", "rg7 3ae", "20500-0001", "JE2 3AB", "1234567890", "\u6771"})
  void shortTextIsSoundAbroad(String postcode) {
    assertEquals(List.of(), found("IE", postcode));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextBreaksTextLengthAbroad(String text) {
    assertEquals(List.of(Breach.of(StandardRule.TEXT_LENGTH, "/postcode")), found("IE", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D02\nAF30", "D02\u0000", "e\u0301"})
  void controlCharacterBreaksTextCharactersAbroad(String text) {
    assertEquals(List.of(Breach.of(StandardRule.TEXT_CHARACTERS, "/postcode")), found("IE", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200B"})
  void blankTextBreaksTextBlankAbroad(String text) {
    assertEquals(List.of(Breach.of(StandardRule.TEXT_BLANK, "/postcode")), found("IE", text));
  }

  private static List<Breach> found(String country, String postcode) {
    Address address = SoundObjects.address().withCountry(country).withPostcode(postcode);
    return SocexValidator.standard().validate(address).getFindings().stream()
        .map(Breach::of)
        .toList();
  }
}
