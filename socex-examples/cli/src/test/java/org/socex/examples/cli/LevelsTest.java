package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socex.examples.cli.Sandbox.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The options --at-least and --fail-on, and the language of messages. */
class LevelsTest {
  /** One error, one warning and one info, in this order. */
  private static final String ALL =
      Sandbox.LONG
          .replace("Strategic SOCEX 2031", "Strategic SOCEX 2030")
          .replace("2031-05-13", "2031-05-16")
          .replace("2031-05-15", "2031-05-18")
          .replace(
              "225",
              "225,\n  \"waivers\": [{ \"rule\": \"edition-weekend\", \"reason\": \"The lake\" }]");

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    here = new Sandbox(directory).file("x.json", ALL);
  }

  @ParameterizedTest
  @CsvSource({"info, 3", "warning, 2", "error, 1"})
  void lowerFindingsAreHiddenInEveryFormat(String level, int shown) {
    for (String format : List.of("text", "github")) {
      List<String> lines =
          here.run("validate", "--at-least", level, "--format", format, "x.json").lines();
      assertEquals(shown, lines.size() - 1);
      assertTrue(lines.get(shown).startsWith("1 file: 1 error, 1 warning, 1 info (1 waived). "));
    }
    JsonNode report = json("validate", "--at-least", level, "--format=json", "x.json");
    assertEquals(shown, report.at("/findings").size());
    assertEquals(1, report.at("/counts/info").intValue());
    assertEquals(1, report.at("/counts/warning").intValue());
    JsonNode log = json("validate", "--at-least", level, "--format=sarif", "x.json");
    assertEquals(shown, log.at("/runs/0/results").size());
    assertEquals(
        shown,
        here.onTerminal().run("validate", "--at-least", level, "x.json").lines().stream()
            .filter(line -> line.contains(" at line "))
            .count());
  }

  @Test
  void reportInJsonHasAllButTheHiddenFindings() {
    ObjectNode expected = (ObjectNode) json("validate", "--format", "json", "x.json");
    ((ArrayNode) expected.at("/findings"))
        .removeIf(finding -> finding.at("/severity").stringValue().equals("info"));
    assertEquals(expected, json("validate", "--format=json", "--at-least=warning", "x.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "edition-length=error, error, 1",
    "edition-length=warning, error, 0",
    "edition-length=warning, warning, 1",
    "edition-length=info, warning, 0",
    "edition-length=info, info, 1",
    "edition-length=off, info, 0"
  })
  void exitStatusDependsOnTheLevelToFailOn(String override, String level, int status)
      throws IOException {
    here.file("long.json", Sandbox.LONG);
    assertEquals(
        status,
        here.run("validate", "--severity", override, "--fail-on", level, "long.json").status());
  }

  @Test
  void hiddenFindingsCountForTheExitStatus() {
    Run run =
        here.run(
            "validate",
            "--at-least=error",
            "--fail-on=warning",
            "--severity=edition-length=off",
            "x.json");
    assertEquals(1, run.lines().size());
    assertEquals(1, run.status());
  }

  @Test
  void messagesCanBeInGerman() throws IOException {
    here.file("long.json", Sandbox.LONG);
    for (String format : List.of("text", "json", "sarif", "github")) {
      String out = here.run("validate", "--locale=de", "--format", format, "long.json").out();
      assertTrue(out.contains("Präsenztagungen dauern"), out);
    }
  }

  private JsonNode json(String... arguments) {
    return JsonMapper.shared().readTree(here.run(arguments).out());
  }
}
