package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.rule.Finding;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import org.socex.json.model.SampleJson;

/** Puts a text that must not appear in any report everywhere in turn. */
class CanaryTest {
  /** Not an id and not a number, which messages may quote. */
  private static final String CANARY = "Chaffinch Ünmistakable";

  private static final SocexJson JSON = SocexJson.standard();

  private final PrintStream systemOut = System.out;
  private final PrintStream systemErr = System.err;
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  @BeforeEach
  void listenToTheConsole() {
    System.setOut(new PrintStream(console, true, UTF_8));
    System.setErr(System.out);
  }

  @AfterEach
  void nothingWasSaidOnTheConsole() {
    System.setOut(systemOut);
    System.setErr(systemErr);
    assertSilent(console.toString(UTF_8), "the console");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"@\"",
        "\" @\\n\"",
        "\"@\\u0000\"",
        "\"\\ud800@\"",
        "[\"@\"]",
        "[\"@\",\"@\"]",
        "[[\"@\"]]",
        "{\"id\":\"@\"}",
        "{\"start\":\"@\",\"end\":\"@\",\"choose\":\"@\",\"rule\":\"@\"}",
        "[{\"id\":\"@\",\"name\":\"@\"},{\"id\":\"@\",\"name\":\"@\"}]",
        "@",
        "\"@",
        "'@'",
        "\"@\\x\"",
        "\"@\t\"",
        "\"\\u@\"",
        "tru@",
        "null@",
        "-@",
        "12@",
        "1e@",
        "[@",
        "{@",
        "{\"id\" @",
        "\"a\" @",
        "/* @ */ 1",
        "// @",
        "{\"id\":\"a\",\"id\":\"@\"}",
        "2031-@",
        "\"2031-05-13@\"",
        "\"09:30@\"",
        "\"Europe/London@\"",
        "\"strategic@\"",
        "\"https://example.org/@\"",
        "\"@@example.org\"",
      })
  void noReportRepeatsAValue(String template) {
    for (DocumentRoot root : DocumentRoot.values()) {
      SampleJson sample = SampleJson.of(root.type());
      for (String pointer : sample.pointers()) {
        assertSilent(root, sample.with(pointer, template.replace("@", CANARY)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noReportRepeatsAnyTextOfADocumentFullOfThem(DocumentRoot root) {
    String sample = SampleJson.of(root.type()).toString().replace("\"a\"", '"' + CANARY + '"');
    assertSilent(root, sample);
    assertSilent(root, twiceInEveryList(sample));
  }

  /** Repeats every element, so that rules compare the two. */
  private static String twiceInEveryList(String json) {
    StringBuilder twice = new StringBuilder();
    int start = 0;
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) == '[') {
        int end = end(json, i);
        String elements = twiceInEveryList(json.substring(i + 1, end));
        twice.append(json, start, i + 1).append(elements).append(',').append(elements);
        start = end;
        i = end;
      }
    }
    return twice.append(json, start, json.length()).toString();
  }

  private static int end(String json, int start) {
    int depth = 0;
    for (int i = start; ; i++) {
      depth += json.charAt(i) == '[' ? 1 : json.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noReportRepeatsWhatEndsTheReading(DocumentRoot root) {
    SampleJson sample = SampleJson.of(root.type());
    String many = CANARY.repeat(2_000);
    for (String pointer : sample.pointers()) {
      assertSilent(root, sample.with(pointer, '"' + many + '"'));
      assertSilent(root, sample.with(pointer, "{\"" + many + "\":1}"));
      assertSilent(root, sample.with(pointer, "[\"" + CANARY + "\"" + "[".repeat(50)));
      assertSilent(root, sample.with(pointer, '"' + CANARY + '"') + CANARY);
      assertSilent(root, sample.with(pointer, '"' + CANARY + '\uD800' + '"'));
      assertSilent(root, sample.with(pointer, '"' + CANARY + '\0' + '"'));
    }
    String name = CANARY.repeat(20);
    assertSilent(root, "{\"" + name + "\":1}");
    assertSilent(root, CANARY);
    assertSilent(root, '"' + CANARY + '"');
    assertSilent(root, "[\"" + CANARY + "\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"@\":1}", "{\"dates\":{\"@\":{}}}", "{\"sessions\":[{\"@\":[]}]}"})
  void onlyPointersRepeatTheNameOfAnUnknownField(String template) {
    ValidationReport report = JSON.readEdition(template.replace("@", CANARY)).getReport();
    for (Finding finding : report.getFindings()) {
      assertSilent(finding.getMessage(), "a message");
    }
    assertTrue(
        report.getFindings().stream().anyMatch(finding -> finding.getPointer().contains(CANARY)));
  }

  private static void assertSilent(DocumentRoot root, String document) {
    ReadResult<?> result = root.read(JSON, document);
    for (Finding finding : result.getReport().getFindings()) {
      assertSilent(finding.getMessage(), "the message of " + finding.getRule().getCode());
      assertSilent(finding.getPointer(), "the pointer of " + finding.getRule().getCode());
    }
    assertSilent(result.toString(), "the result");
    assertSilent(result.getReport().toString(), "the report");
    assertSilent(new String(JSON.writeReport("a.json", result.getReport()), UTF_8), "its JSON");
    if (!result.getReport().isValid()) {
      InvalidSocexException exception =
          assertThrows(InvalidSocexException.class, result::orElseThrow);
      assertNull(exception.getCause());
      StringWriter trace = new StringWriter();
      exception.printStackTrace(new PrintWriter(trace));
      assertSilent(trace.toString(), "the stack trace");
    }
  }

  private static void assertSilent(String text, String where) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String part : List.of("chaffinch", "nmistak")) {
      assertFalse(lower.contains(part), () -> where + " gives it away: " + text);
    }
  }
}
