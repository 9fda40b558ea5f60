package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.examples.cli.Sandbox.Run;

class UsageTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          edition-lenght=off  | unknown rule 'edition-lenght'. Did you mean edition-length?
          EDITION_WEEKEND=off | unknown rule 'EDITION_WEEKEND'. Did you mean edition-weekend?
          turnaround=off      | unknown rule 'turnaround'. Did you mean session-turnaround?
          nonsense=off        | unknown rule 'nonsense'. Run 'socex rules' for a list.
          =off                | unknown rule ''. Run 'socex rules' for a list.
          json-syntax=info    | the severity of 'json-syntax' is fixed, as it is for all rules of structure
          edition-length      | 'edition-length' is not CODE=LEVEL, such as edition-weekend=off
          edition-length=     | '' is not one of error, warning, info, off
          edition-length=warn | 'warn' is not one of error, warning, info, off
          """)
  void wrongOverrideIsExplained(String override, String explanation) {
    assertUsage(
        "--severity: " + explanation, here.run("validate", "--severity", override, "x.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --profile  | past | draft, published, archive
          --format   | xml  | text, json, sarif, github
          --at-least | all  | error, warning, info
          --fail-on  | none | error, warning, info
          --locale   | fr   | en, de
          """)
  void wrongValueOfAnOptionIsExplained(String option, String value, String known) {
    assertUsage(
        option + ": '" + value + "' is not one of " + known,
        here.run("validate", option, value, "x.json"));
  }

  @Test
  void validateWithoutFilesAsksForThem() {
    assertUsage("missing argument FILE|DIR|-", here.run("validate"));
  }

  @Test
  void optionWithoutItsValueAsksForIt() {
    assertUsage("--profile needs a value: PROFILE", here.run("validate", "x.json", "--profile"));
  }

  @Test
  void emptyNameIsRefused() {
    assertUsage("FILE|DIR|-: a file name cannot be empty", here.run("validate", ""));
  }

  @Test
  void unknownOptionGetsASuggestion() {
    assertUsage(
        "unknown option '--profil'. Did you mean --profile?",
        here.run("validate", "--profil", "draft", "x.json"));
  }

  @Test
  void unknownCommandGetsASuggestion() {
    assertEquals(
        new Run(
            2,
            "",
            "socex: unknown command 'valdate'. Did you mean validate?\nTry 'socex --help'.\n"),
        here.run("valdate", "x.json"));
  }

  @Test
  void unexpectedArgumentIsNamed() {
    assertEquals(
        new Run(2, "", "socex: unexpected argument 'x.json'.\nTry 'socex rules --help'.\n"),
        here.run("rules", "x.json"));
  }

  @Test
  void missingCommandIsAskedFor() {
    assertEquals(new Run(2, "", "socex: missing command\nTry 'socex --help'.\n"), here.run());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "show",
        "format",
        "convert",
        "rules",
        "explain",
        "schema",
        "generate-completion"
      })
  void helpOfEveryCommandFitsEightyColumns(String command) {
    Run run = here.run(command, "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("Usage: socex " + command), run.out());
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 80), run.out());
    assertTrue(here.run("--help").out().contains("\n  " + command + " "));
  }

  @Test
  void helpOfValidateExplainsProfilesAndExitStatus() {
    String help = here.run("validate", "--help").out();
    for (String word : new String[] {"draft:", "published:", "archive:", "  0   ", "  2   "}) {
      assertTrue(help.contains(word), help);
    }
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertTrue(here.run("--version").out().matches("socex \\d+\\.\\d+\\.\\d+\\S*\n"));
  }

  @Test
  void completionScriptKnowsCommandsAndWords() {
    String script = here.run("generate-completion").out();
    assertTrue(script.startsWith("#!/usr/bin/env bash\n"));
    for (String words :
        new String[] {
          "\"draft\" \"published\" \"archive\"",
          "\"text\" \"json\" \"sarif\" \"github\"",
          "\"schema-org\" \"jscalendar\" \"frab\" \"ics\"",
          "\"json-syntax\" \"json-limit\"",
          "validate"
        }) {
      assertTrue(script.contains(words), words);
    }
  }

  @Test
  void unwritableOutputExitsWithTwo() {
    assertEquals(
        new Run(2, "", "socex: cannot write to standard output\n"),
        runWithFailingOutput("No space left on device", "rules"));
  }

  @Test
  void closedPipeEndsQuietly() {
    assertEquals(new Run(0, "", ""), runWithFailingOutput("Broken pipe", "rules"));
  }

  private static Run runWithFailingOutput(String reason, String... arguments) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StandardStreams streams =
        StandardStreams.of(InputStream.nullInputStream(), failing, err, Screen.NONE, () -> false);
    return new Run(Main.run(streams, arguments), "", err.toString(StandardCharsets.UTF_8));
  }

  private static void assertUsage(String message, Run run) {
    assertEquals(new Run(2, "", "socex: " + message + "\nTry 'socex validate --help'.\n"), run);
  }
}
