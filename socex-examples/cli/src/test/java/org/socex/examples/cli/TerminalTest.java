package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.examples.cli.Sandbox.Run;
import picocli.CommandLine.Help.Ansi;

class TerminalTest {
  private static final String CLASH =
      """
      {
        "id": "strategic-2031",
        "strand": "strategic",
        "year": 2031,
        "name": "Strategic SOCEX 2031",
        "dates": { "start": "2031-05-13", "end": "2031-05-14" },
        "venue": {
          "id": "larkmere-hall",
          "name": "Larkmere Hall",
          "address": { "street": ["Shore Road"], "town": "Larkmere" },
          "rooms": [{ "id": "library", "name": "The Library" }]
        },
        "capacity": 225,
        "sessions": [
          {
            "id": "coffee",
            "title": "Coffee",
            "kind": "break",
            "day": 1,
            "time": { "start": "10:00", "end": "10:30" },
            "room": "library"
          },
          {
            "id": "tea",
            "title": "Tea",
            "kind": "break",
            "day": 1,
            "time": { "start": "10:15", "end": "10:45" },
            "room": "library"
          },
          {
            "id": "cake",
            "title": "Cake",
            "kind": "break",
            "day": 2,
            "time": { "start": "10:00", "end": "10:30" },
            "room": "library"
          }
        ]
      }
      """;

  private static final String DELEGATES =
      Sandbox.SOUND.replace(
          "225",
          """
          225,
            "delegates": [
              { "id": "one", "name": "Canary", "email": "canary", "organisation": "Canary" }
            ]""");

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory).onTerminal();
  }

  @Test
  void findingIsShownInItsLineWithItsCounterpart() throws IOException {
    here.file("clash.json", CLASH);
    assertEquals(
        new Run(
            1,
            """
            clash.json

            error at line 29, column 15 (session-room-clash)
              This session overlaps coffee (10:00 to 10:30) in the same room.
                29 |       "room": "library"
                   |               ^^^^^^^^^
              The other session is at line 15:
                15 |     {
                   |     ^
                16 |       "id": "coffee",

            Findings by rule
                1 error     session-room-clash  A session overlaps an earlier one in the sa…

            'socex explain CODE' explains a rule and how to put it right.

            1 file: 1 error, 0 warnings, 0 infos. Not valid under the published profile.
            There would be no errors with --profile draft or archive.
            """,
            ""),
        here.run("validate", "clash.json"));
  }

  @Test
  void soundDocumentGivesOnlyTheSummary() throws IOException {
    here.file("x.json", Sandbox.SOUND);
    assertEquals(
        new Run(0, "1 file: no findings. All is well under the published profile.\n", ""),
        here.run("validate", "x.json"));
  }

  @Test
  void eachFileHasItsHeading() throws IOException {
    here.file("a.json", Sandbox.LONG).file("b.json", Sandbox.SOUND).file("c.json", Sandbox.WAIVED);
    List<String> lines = here.run("validate", "a.json", "b.json", "c.json").lines();
    assertEquals(
        List.of("a.json", "c.json"), lines.stream().filter(it -> it.endsWith(".json")).toList());
    assertTrue(lines.contains("info at line 6, column 23 (edition-weekend, waived)"));
  }

  @Test
  void rulesAreListedBySeverityThenFrequency() throws IOException {
    here.file("a.json", Sandbox.LONG).file("b.json", Sandbox.LONG).file("c.json", Sandbox.WAIVED);
    List<String> lines = here.run("validate", "a.json", "b.json", "c.json").lines();
    assertEquals(
        List.of("2 errors edition-length", "1 info edition-weekend"),
        lines.stream()
            .dropWhile(line -> !line.equals("Findings by rule"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.strip().replaceAll("^(\\d+ \\w+ +[a-z-]+).*", "$1"))
            .map(line -> line.replaceAll(" +", " "))
            .toList());
  }

  @Test
  void lineOfADelegateIsNotShown() throws IOException {
    here.file("x.json", DELEGATES);
    Run run = here.run("validate", "x.json");
    assertTrue(run.out().contains("(email-format)"), run.out());
    assertTrue(run.out().contains("This line is about a delegate, so it is not shown."));
    assertFalse(run.out().contains("anary"), run.out());
  }

  @Test
  void lineOfADelegateInASeriesIsNotShown() throws IOException {
    here.file(
        "x.json",
        "{\"id\":\"socex\",\"name\":\"SOCEX\",\"launchYear\":2015,\"editions\":["
            + DELEGATES
            + "]}");
    Run run = here.run("validate", "x.json");
    assertTrue(run.out().contains("(email-format)"), run.out());
    assertFalse(run.out().contains("anary"), run.out());
  }

  @Test
  void sessionThatADelegateChoosesIsNotCalledTheOther() throws IOException {
    here.file("clash.json", electing(CLASH));
    Run run = here.run("validate", "--at-least", "error", "clash.json");
    assertTrue(run.out().contains("(elective-unknown)"), run.out());
    assertTrue(run.out().contains("  The session is at line 15:\n"), run.out());
  }

  /** Adds a delegate who chooses a session that is not elective. */
  private static String electing(String document) {
    return document.replace(
        "\n  ]\n}\n",
        "\n  ],\n  \"delegates\": [{ \"id\": \"one\", \"name\": \"One\","
            + " \"organisation\": \"x\", \"electives\": [\"coffee\"] }]\n}\n");
  }

  @Test
  void documentOnOneLineIsCutAroundThePlace() throws IOException {
    here.file("x.json", DELEGATES.replaceAll("\n *", "").replace("2031-05-14", "2031-05-15"));
    Run run = here.run("validate", "x.json");
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
    assertTrue(run.out().contains("\"2031-05-15\" },"), run.out());
    assertFalse(run.out().contains("anary"), run.out());
  }

  @Test
  void standardInputIsShownAsWell() {
    Run run = here.standardInput(Sandbox.LONG).run("validate", "-");
    assertEquals("-", run.lines().get(0));
    assertTrue(run.out().contains("   6 |   \"dates\": { \"start\": \"2031-05-13\""), run.out());
  }

  @Test
  void linesOfAnNdjsonFileAreShown() throws IOException {
    String line = Sandbox.LONG.replaceAll("\n *", "") + "\n";
    here.file("x.ndjson", line + "\n".repeat(3) + line);
    List<String> lines = here.run("validate", "x.ndjson").lines();
    assertEquals(
        List.of("     1 | ", "     5 | "),
        lines.stream()
            .filter(it -> it.contains("\"2031-05-15\""))
            .map(it -> it.substring(0, 9))
            .toList());
  }

  @Test
  void controlCharactersOfADocumentAreReplaced() throws IOException {
    here.file("x.json", Sandbox.SOUND.replace("\"Larkmere Hall\"", "\"\u009b2JLarkmere Hall\""));
    Run run = here.run("validate", "x.json");
    assertTrue(run.out().contains("\"name\": \"\uFFFD2JLarkmere Hall\""), run.out());
    assertTrue(run.out().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), run.out());
  }

  @Test
  void coloursAreThoseOfTheSeverities() throws IOException {
    here.file("long.json", Sandbox.LONG);
    List<String> lines =
        here.on(new Screen(true, 80, Ansi.ON)).run("validate", "long.json").lines();
    assertEquals("\u001b[1m\u001b[4mlong.json\u001b[24m\u001b[21m\u001b[0m", lines.get(0));
    assertEquals(
        "\u001b[1m\u001b[31merror\u001b[39m\u001b[21m\u001b[0m at line 6, column 44"
            + " (edition-length)",
        lines.get(2));
  }

  @Test
  void truncatedReportSaysSo() throws IOException {
    here.file("many.ndjson", (Sandbox.LONG.replace("\n", "") + "\n").repeat(1_100));
    assertTrue(
        here.run("validate", "many.ndjson")
            .lines()
            .contains("many.ndjson: only the first 1,000 of 1,100 findings are listed"));
  }

  @Test
  void longMessageIsWrappedAtTheWidth() throws IOException {
    here.file("x.json", Sandbox.SOUND.replace("\"larkmere-hall\"", "\"Larkmere Hall\""));
    Run run = here.on(new Screen(true, 60, Ansi.OFF)).run("validate", "x.json");
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 60), run.out());
  }

  @ParameterizedTest
  @CsvSource({"'', xterm, true", "1, xterm, false", "'', dumb, false"})
  void coloursCanBeRefused(String noColour, String terminal, boolean colours) {
    assertEquals(colours, Screen.wantsColour(Map.of("NO_COLOR", noColour, "TERM", terminal)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30, 1_000})
  void anyWidthOfATerminalWillDo(int width) throws IOException {
    here.file("clash.json", CLASH);
    Run run = here.on(new Screen(true, width, Ansi.OFF)).run("validate", "clash.json");
    assertEquals(1, run.status());
    assertEquals("", run.err());
    assertTrue(run.out().contains("| "), run.out());
  }

  @Test
  void outputDoesNotDependOnTheLocaleOfTheJvm() throws IOException {
    here.file("many.ndjson", (Sandbox.LONG.replace("\n", "") + "\n").repeat(1_100));
    Run expected = here.run("validate", "many.ndjson");
    Locale before = Locale.getDefault();
    try {
      for (String other : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertEquals(expected, here.run("validate", "many.ndjson"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
