package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;

class ReadLimitsTest {
  private static final ReadLimits STANDARD = ReadLimits.standard();
  private static final String EDITION =
      "\"id\":\"strategic-2031\",\"strand\":\"strategic\",\"year\":2031,\"name\":\"SOCEX\","
          + "\"status\":\"cancelled\"";

  @ParameterizedTest
  @EnumSource
  void documentAtTheLimitIsReadAndOneBeyondIsNot(InputForm form) {
    int max = STANDARD.document();
    String document = "{" + EDITION + "}";
    assertRead(form, document + " ".repeat(max - document.length() - 1));
    assertRead(form, document + " ".repeat(max - document.length()));
    assertBeyond(form, document + " ".repeat(max - document.length() + 1), "1:1");
  }

  @ParameterizedTest
  @EnumSource
  void documentLimitCountsBytes(InputForm form) {
    String document = "{" + EDITION + ",\"theme\":\"é€😀\"}";
    int bytes = document.getBytes(UTF_8).length;
    assertRead(form, STANDARD.withDocument(bytes + 1), document);
    assertRead(form, STANDARD.withDocument(bytes), document);
    assertBeyond(form, STANDARD.withDocument(bytes - 1), document, "1:1");
  }

  @ParameterizedTest
  @EnumSource
  void documentOverTheLimitIsNotExamined(InputForm form) {
    assertBeyond(form, STANDARD.withDocument(5), "{\"id\":tru", "1:1");
  }

  @ParameterizedTest
  @EnumSource
  void depthAtTheLimitIsReadAndOneBeyondIsNot(InputForm form) {
    int max = STANDARD.depth();
    for (int depth = max - 2; depth <= max + 1; depth++) {
      String document =
          "{" + EDITION + ",\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
      if (depth <= max) {
        assertRead(form, document, StandardRule.FIELD_UNKNOWN);
      } else {
        int column = document.indexOf('[') + max;
        assertBeyond(form, document, "1:" + column, StandardRule.FIELD_UNKNOWN);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hostCanAllowAnyDepth(InputForm form) {
    String document =
        "{" + EDITION + ",\"dates\":{\"start\":\"2031-05-13\",\"end\":\"2031-05-14\"}}";
    assertRead(form, STANDARD.withDepth(3), document);
    assertRead(form, STANDARD.withDepth(2), document);
    assertBeyond(form, STANDARD.withDepth(1), document, "1:" + (document.indexOf("{\"start") + 1));
    String deep = "{" + EDITION + ",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    assertRead(form, STANDARD.withDepth(5_001), deep, StandardRule.FIELD_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void tokensAreNamesValuesStartsAndEnds(InputForm form) {
    // {, five names and values, partners, [, two texts, ], }
    String document = "{" + EDITION + ",\"partners\":[\"a\",\"b\"]}";
    assertRead(form, STANDARD.withTokens(18), document);
    assertRead(form, STANDARD.withTokens(17), document);
    assertEquals(List.of(StandardRule.JSON_LIMIT), rules(form, STANDARD.withTokens(16), document));
  }

  @ParameterizedTest
  @EnumSource
  void skippedTokensCount(InputForm form) {
    assertTokens(form, STANDARD.withTokens(500));
  }

  @Test
  void twoMillionTokensAreRead() {
    assertTokens(InputForm.BYTES, STANDARD);
  }

  private static void assertTokens(InputForm form, ReadLimits limits) {
    int others = 15;
    int max = (int) limits.tokens();
    for (int tokens = max - 1; tokens <= max + 1; tokens++) {
      String numbers = "0,".repeat(tokens - others - 1) + "0";
      assertEquals(
          tokens <= max
              ? List.of(StandardRule.FIELD_UNKNOWN)
              : List.of(StandardRule.FIELD_UNKNOWN, StandardRule.JSON_LIMIT),
          rules(form, limits, "{" + EDITION + ",\"x\":[" + numbers + "]}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void stringAtTheLimitIsReadAndOneBeyondIsNot(InputForm form) {
    int max = STANDARD.string();
    assertRead(form, withTheme("t".repeat(max - 1)), StandardRule.TEXT_LENGTH);
    assertRead(form, withTheme("t".repeat(max)), StandardRule.TEXT_LENGTH);
    assertBeyondAtTheme(form, withTheme("t".repeat(max + 1)));
    assertRead(form, withTheme("😀".repeat(max / 2)), StandardRule.TEXT_LENGTH);
    assertBeyondAtTheme(form, withTheme("😀".repeat(max / 2 + 1)));
    assertRead(form, withTheme("\\n".repeat(max)), StandardRule.TEXT_LENGTH);
    assertBeyondAtTheme(form, withTheme("\\n".repeat(max + 1)));
  }

  /** An escape of a pair takes twelve bytes, which is six for each code unit. */
  @ParameterizedTest
  @ValueSource(strings = {"é", "日", "\\/", "\\u0041", "\\u65e5"})
  void stringOfMultiByteCharactersHasTheSameLimit(String one) {
    int max = STANDARD.string();
    assertRead(InputForm.BYTES, withTheme(one.repeat(max)), StandardRule.TEXT_LENGTH);
    assertRead(InputForm.BYTES, withTheme("t" + one.repeat(max - 1)), StandardRule.TEXT_LENGTH);
    assertBeyondAtTheme(InputForm.BYTES, withTheme(one.repeat(max + 1)));
    assertBeyondAtTheme(InputForm.BYTES, withTheme("t" + one.repeat(max)));
    assertBeyondAtTheme(InputForm.BYTES, withTheme(one.repeat(6 * max)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "\\uD83D\\uDE00"})
  void characterOfTwoCodeUnitsCountsTwice(String one) {
    int max = STANDARD.string();
    assertRead(InputForm.BYTES, withTheme(one.repeat(max / 2)), StandardRule.TEXT_LENGTH);
    assertBeyondAtTheme(InputForm.BYTES, withTheme("t" + one.repeat(max / 2)));
    assertBeyondAtTheme(InputForm.BYTES, withTheme(one.repeat(max / 2 + 1)));
    assertBeyondAtTheme(InputForm.BYTES, withTheme(one.repeat(3 * max)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\":@",
        "\"x\":[1,{\"y\":[@]}]",
        "\"id\":@",
        "\"capacity\":@",
        "\"partners\":@",
        "\"venue\":@",
        "\"venue\":{\"x\":@}",
        "\"timeZone\":@",
        "\"attendanceMode\":@",
        "\"dates\":{\"start\":@}",
        "\"partners\":[{\"y\":@}]",
        "\"$schema\":@",
        "\"$schema\":[@]",
      })
  void stringLimitHoldsEverywhere(String place) {
    int max = STANDARD.string();
    for (InputForm form : InputForm.values()) {
      for (int length = max - 1; length <= max + 1; length++) {
        String value = '"' + "s".repeat(length) + '"';
        List<Rule> found =
            rules(form, STANDARD, "{" + EDITION + "," + place.replace("@", value) + "}");
        assertEquals(length > max, found.contains(StandardRule.JSON_LIMIT), () -> place + found);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\":@",
        "\"x\":[true,{\"y\":[@]}]",
        "\"id\":@",
        "\"capacity\":@",
        "\"theme\":@",
        "\"partners\":@",
        "\"partners\":[@]",
        "\"venue\":@",
        "\"electives\":{\"choose\":@}",
        "\"timeZone\":@",
        "\"$schema\":@",
      })
  void numberLimitHoldsEverywhere(String place) {
    int max = STANDARD.number();
    for (InputForm form : InputForm.values()) {
      for (int length = max - 1; length <= max + 1; length++) {
        for (String start : List.of("", "-", "0.", "-0.", "1e", "1E-")) {
          String number = start + "7".repeat(length - start.length());
          List<Rule> found =
              rules(form, STANDARD, "{" + EDITION + "," + place.replace("@", number) + "}");
          assertEquals(
              length > max, found.contains(StandardRule.JSON_LIMIT), () -> place + number + found);
        }
      }
    }
  }

  /** The limit may fall before or after a sign, a point or an exponent. */
  @ParameterizedTest
  @ValueSource(strings = {".5", ".55", "e5", "e55", "E+5", "e-55", ".5e5", ".5E+5", ".55e-55"})
  void numberLimitCountsSignPointAndExponent(String end) {
    int max = STANDARD.number();
    for (String sign : List.of("", "-")) {
      for (int integer = max - sign.length(); integer > max - 9; integer--) {
        String number = sign + "7".repeat(integer) + end;
        String document = "{" + EDITION + ",\"x\":" + number + "}";
        if (number.length() <= max) {
          assertRead(InputForm.BYTES, document, StandardRule.FIELD_UNKNOWN);
        } else {
          String place = "1:" + (document.indexOf(number) + 1);
          assertBeyond(InputForm.BYTES, document, place, StandardRule.FIELD_UNKNOWN);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"@\":1",
        "\"x\":{\"@\":1}",
        "\"x\":[[{\"y\":1,\"@\":1}]]",
        "\"id\":{\"@\":1}",
        "\"theme\":{\"@\":1}",
        "\"dates\":{\"@\":1}",
        "\"partners\":[{\"@\":1}]",
        "\"sessions\":[{\"@\":1}]",
      })
  void nameLimitHoldsEverywhere(String place) {
    int max = STANDARD.name();
    for (InputForm form : InputForm.values()) {
      for (int length = max - 1; length <= max + 1; length++) {
        String document = "{" + EDITION + "," + place.replace("@", "n".repeat(length)) + "}";
        List<Rule> found = rules(form, STANDARD, document);
        boolean beyond = length > max;
        assertEquals(beyond, found.contains(StandardRule.JSON_LIMIT), () -> place + found);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "日", "😀", "\\n", "\\u00e9", "\\u65e5"})
  void nameLimitHoldsForMultiByteCharactersAndEscapes(String character) {
    int max = STANDARD.name();
    for (InputForm form : InputForm.values()) {
      assertRead(
          form,
          "{" + EDITION + ",\"" + character.repeat(max / 4) + "\":1}",
          StandardRule.FIELD_UNKNOWN);
      assertEquals(
          List.of(StandardRule.JSON_LIMIT),
          rules(form, STANDARD, "{" + EDITION + ",\"" + character.repeat(max + 1) + "\":1}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void problemsBeforeAnExceededLimitAreKept(InputForm form) {
    String document =
        """
        {
          "id": 7,
          "nmae": "SOCEX",
          "dates": {"start": "2031-02-30"},
          "sessions": [{"id": "a", "title": "A", "kind": "brake"}, {"title": "%s"}],
          "year": null
        }
        """
            .formatted("t".repeat(STANDARD.string() + 1));
    assertEquals(
        List.of(
            "2:9 error field-type \"/id\"",
            "3:3 warning field-unknown \"/nmae\"",
            "4:12 error field-required \"/dates/end\"",
            "4:22 error field-format \"/dates/start\"",
            "5:50 error field-format \"/sessions/0/kind\"",
            "5:70 error json-limit \"\""),
        ShownFinding.all(
            form.read(SocexJson.standard(), DocumentRoot.EDITION, document.getBytes(UTF_8))
                .getReport()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|4|{\"id\":\"a\",\"strand\":1}|1:11",
        "name|4|{\"\\u0073trand\":1}|1:2",
        "name|4|{\"dates\":{}}|1:2",
        "name|4|{\"id\":[{\"abcde\":1}]}|1:9",
        "string|4|{\"id\":\"abcde\"}|1:7",
        "string|4|{\"x\":[\"abcde\"]}|1:7",
        "string|4|{\"strand\":\"abcde\"}|1:11",
        "number|4|{\"year\":12345}|1:9",
        "number|4|{\"x\":{\"y\":1.234}}|1:11",
        "depth|4|{\"x\":[[[[]]]]}|1:9",
        "tokens|4|{\"x\":[1,2]}|1:9",
        "document|4|{\"x\":1}|1:1",
      })
  void limitIsNamedAtTheTokenThatExceedsIt(String kind, int max, String document, String place) {
    ReadLimits limits =
        switch (kind) {
          case "name" -> STANDARD.withName(max);
          case "string" -> STANDARD.withString(max);
          case "number" -> STANDARD.withNumber(max);
          case "depth" -> STANDARD.withDepth(max);
          case "tokens" -> STANDARD.withTokens(max);
          default -> STANDARD.withDocument(max);
        };
    List<Finding> findings = read(InputForm.BYTES, limits, document).getReport().getFindings();
    Finding last = findings.get(findings.size() - 1);
    assertEquals(place + " error json-limit \"\"", ShownFinding.of(last));
    assertEquals("{kind=" + kind + ", limit=" + max + "}", last.getFacts().toString());
  }

  /** What the parser has to buffer is bounded, too: its own limits are wider. */
  @ParameterizedTest
  @CsvSource({"name,128", "string,16384", "number,32"})
  void tokenOfSixteenMegabytesIsNamedByItsLimit(String kind, long max) {
    String long16 = "7".repeat((16 << 20) - 100);
    String document =
        switch (kind) {
          case "name" -> "{\"" + long16 + "\":1}";
          case "string" -> "{\"id\":\"" + long16 + "\"}";
          default -> "{\"year\":" + long16 + "}";
        };
    List<Finding> findings = read(InputForm.BYTES, STANDARD, document).getReport().getFindings();
    assertEquals(1, findings.size());
    assertEquals("{kind=" + kind + ", limit=" + max + "}", findings.get(0).getFacts().toString());
  }

  @Test
  void standardLimitsAreThoseOfTheContract() {
    assertEquals(new ReadLimits(16_777_216, 32, 2_000_000, 16_384, 32, 128), STANDARD);
  }

  @Test
  void limitMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withDocument(0));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withDepth(0));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withTokens(0));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withString(0));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withNumber(-1));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.withName(0));
  }

  private static String withTheme(String json) {
    return "{" + EDITION + ",\"theme\":\"" + json + "\"}";
  }

  private static void assertRead(InputForm form, String document, Rule... found) {
    assertRead(form, STANDARD, document, found);
  }

  private static void assertRead(
      InputForm form, ReadLimits limits, String document, Rule... found) {
    assertEquals(List.of(found), rules(form, limits, document));
  }

  private static void assertBeyondAtTheme(InputForm form, String document) {
    assertBeyond(form, document, "1:" + (document.indexOf("\"theme\":") + 9));
  }

  private static void assertBeyond(InputForm form, String document, String where, Rule... before) {
    assertBeyond(form, STANDARD, document, where, before);
  }

  private static void assertBeyond(
      InputForm form, ReadLimits limits, String document, String where, Rule... before) {
    ReadResult<?> result = read(form, limits, document);
    List<Finding> findings = result.getReport().getFindings();
    assertEquals(false, result.getValue().isPresent());
    assertEquals(
        List.of(before),
        findings.subList(0, findings.size() - 1).stream().map(Finding::getRule).toList());
    assertEquals(
        where + " error json-limit \"\"", ShownFinding.of(findings.get(findings.size() - 1)));
  }

  private static List<Rule> rules(InputForm form, ReadLimits limits, String document) {
    return read(form, limits, document).getReport().getFindings().stream()
        .map(Finding::getRule)
        .toList();
  }

  private static ReadResult<?> read(InputForm form, ReadLimits limits, String document) {
    SocexJson json = SocexJson.builder().limits(limits).build();
    return form.read(json, DocumentRoot.EDITION, document.getBytes(UTF_8));
  }
}
