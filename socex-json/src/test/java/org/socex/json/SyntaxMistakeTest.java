package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.StandardRule;
import org.socex.json.shape.UnreadableException.SyntaxMistake;

/** A syntax error says which mistake was made; the message has a text for each. */
class SyntaxMistakeTest {
  private static final SocexJson JSON = SocexJson.standard();

  /** Documents, each with the one mistake that is made in it. */
  record Case(String document, SyntaxMistake mistake) {}

  static Stream<Case> cases() {
    return Map.ofEntries(
            documents(SyntaxMistake.EMPTY, "", " \n\t ", "\uFEFF", "\uFEFF "),
            documents(
                SyntaxMistake.ENDS_EARLY,
                "{",
                "{\"id\"",
                "{\"id\":",
                "{\"id\":\"a",
                "{\"id\":\"a\\",
                "{\"id\":\"a\\u00",
                "{\"id\":\"a\",",
                "{\"id\":tru",
                "{\"year\":20",
                "{\"year\":20.",
                "{\"year\":-",
                "[",
                "[1,"),
            documents(
                SyntaxMistake.TRAILING_COMMA,
                "{\"id\":\"a\",}",
                "{\"id\":\"a\", \n}",
                "{\"partners\":[\"a\",]}",
                "[1,{},]"),
            documents(
                SyntaxMistake.MISSING_COMMA,
                "{\"id\":\"a\" \"name\":\"b\"}",
                "{\"id\":\"a\"\n\"name\":\"b\"}",
                "{\"id\":1 \"name\":\"b\"}",
                "{\"id\":{} \"name\":\"b\"}",
                "{\"id\":\"a\";\"name\":\"b\"}",
                "[\"a\" \"b\"]",
                "[1 2]",
                "[[] []]"),
            documents(
                SyntaxMistake.MISSING_COLON,
                "{\"id\" \"a\"}",
                "{\"id\" 1}",
                "{\"id\"=\"a\"}",
                "{\"x\":{\"id\" {}}}"),
            documents(
                SyntaxMistake.UNQUOTED_TEXT,
                "{id:1}",
                "{\"id\":a}",
                "{\"id\":True}",
                "{\"id\":None}",
                "{\"id\":nullable}",
                "{\"id\":undefined}",
                "hello {}"),
            documents(SyntaxMistake.SINGLE_QUOTED_TEXT, "{'id':1}", "{\"id\":'a'}"),
            documents(
                SyntaxMistake.COMMENT,
                "/* the edition */ {}",
                "{\"id\":\"a\", // the edition\n\"name\":\"b\"}",
                "# the edition\n{}"),
            documents(
                SyntaxMistake.SECOND_DOCUMENT, "{} {}", "{}\n[]", "{} null", "{} \"a\"", "{} end"),
            documents(
                SyntaxMistake.NOT_A_NUMBER,
                "{\"year\":NaN}",
                "{\"year\":Infinity}",
                "{\"year\":-Infinity}",
                "{\"year\":+1}",
                "{\"year\":01}",
                "{\"year\":.5}",
                "{\"year\":2.}",
                "{\"year\":2e}",
                "{\"year\":0x7EF}",
                "{\"year\":2_031}",
                "{\"year\":2031a}",
                "{\"year\":-}"),
            documents(
                SyntaxMistake.BAD_ESCAPE,
                "{\"id\":\"a\\x41\"}",
                "{\"id\":\"a\\'b\"}",
                "{\"id\":\"a\\u00G1\"}",
                "{\"id\":\"C:\\docs\"}",
                "{\"x\\q\":1}",
                "{\"\\ud800\":1}"),
            documents(
                SyntaxMistake.CONTROL_CHARACTER,
                "{\"id\":\"a\tb\"}",
                "{\"id\":\"a\nb\"}",
                "{\"i\td\":\"a\"}",
                "{\"id\":\"1\u0000\"}",
                "{\u000b\"id\":\"a\"}"),
            documents(
                SyntaxMistake.OTHER,
                "}",
                "{,}",
                "{\"id\":}",
                "{\"id\":\"a\",,\"name\":\"b\"}",
                "{\"partners\":[\"a\"}",
                "{}}",
                "{},",
                "{\u00A0\"id\":1}",
                "{\"id\":“a”}"))
        .entrySet()
        .stream()
        .flatMap(
            entry -> entry.getValue().stream().map(document -> new Case(document, entry.getKey())));
  }

  private static Map.Entry<SyntaxMistake, List<String>> documents(
      SyntaxMistake mistake, String... documents) {
    return Map.entry(mistake, List.of(documents));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mistakeIsNamed(Case one) {
    assertEquals(one.mistake().getCode(), mistake(one.document().getBytes(UTF_8)));
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() {
    assertEquals("utf-16", mistake("{}".getBytes(java.nio.charset.StandardCharsets.UTF_16)));
    assertEquals("utf-16", mistake(new byte[] {'{', 0, '}', 0}));
    assertEquals("gzip", mistake(new byte[] {0x1F, (byte) 0x8B, 8, 0}));
    assertEquals("not-utf-8", mistake(new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'}));
    assertEquals("not-utf-8", mistake(new byte[] {'[', 't', 'r', (byte) 0xE9}));
    assertEquals("not-utf-8", mistake(new byte[] {(byte) 0xE9}));
    assertEquals("not-utf-8", mistake(new byte[] {'{', '}', (byte) 0xE9}));
  }

  @Test
  void everyMistakeIsTried() {
    Set<SyntaxMistake> untried = EnumSet.allOf(SyntaxMistake.class);
    untried.removeAll(Set.of(SyntaxMistake.UTF_16, SyntaxMistake.GZIP, SyntaxMistake.NOT_UTF_8));
    cases().forEach(one -> untried.remove(one.mistake()));
    assertEquals(Set.of(), untried);
  }

  @Test
  void documentThatEndsEarlySaysWhereTheInnermostOpenContainerStarts() {
    assertEquals(
        "{kind=ends-early, container=object, start=2:13}",
        syntaxFacts("{\"id\":[1],\n\"sessions\":[{\"id\":\"{[\", ").toString());
    assertEquals(
        "{kind=ends-early, container=array, start=1:8}", syntaxFacts("{\"é😀\":[1, 2").toString());
    assertEquals("{kind=ends-early}", syntaxFacts("\"a").toString());
  }

  private static Object mistake(byte[] document) {
    return facts(document).asMap().get("kind");
  }

  private static Facts syntaxFacts(String document) {
    return facts(document.getBytes(UTF_8));
  }

  private static Facts facts(byte[] document) {
    List<Finding> found =
        JSON.readEdition(document).getReport().getFindings().stream()
            .filter(finding -> finding.getRule() == StandardRule.JSON_SYNTAX)
            .toList();
    assertEquals(1, found.size(), () -> Arrays.toString(document));
    return found.get(0).getFacts();
  }
}
