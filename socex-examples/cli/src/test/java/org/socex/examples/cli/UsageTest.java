package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.examples.cli.Sandbox.Run;
import picocli.CommandLine.Help.Ansi;

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
          nonsense=off        | unknown rule 'nonsense'. Run 'socex rules' for a list.
          =off                | unknown rule ''. Run 'socex rules' for a list.
          json-syntax=info    | 'json-syntax' is a structure rule; its severity is fixed
          edition-length      | 'edition-length' is not CODE=LEVEL, such as edition-weekend=off
          edition-length=     | '' is not one of error, warning, info, off
          edition-length=warn | 'warn' is not one of error, warning, info, off
          """)
  void wrongOverrideIsExplained(String override, String explanation) {
    assertUsage(
        "Invalid value for option '--severity' (CODE=LEVEL): " + explanation,
        here.run("validate", "--severity", override, "x.json"));
  }

  @Test
  void wrongProfileIsExplained() {
    assertUsage(
        "Invalid value for option '--profile': 'past' is not one of draft, published, archive",
        here.run("validate", "--profile", "past", "x.json"));
  }

  @Test
  void wrongFormatIsExplained() {
    assertUsage(
        "Invalid value for option '--format': 'xml' is not one of text, json, sarif",
        here.run("validate", "--format", "xml", "x.json"));
  }

  @Test
  void validateWithoutFilesAsksForThem() {
    assertUsage("Missing required parameter: 'FILE|DIR|-'", here.run("validate"));
  }

  @Test
  void emptyNameIsRefused() {
    assertUsage(
        "Invalid value for positional parameter at index 0..* (FILE|DIR|-): "
            + "a file name cannot be empty",
        here.run("validate", ""));
  }

  @Test
  void unknownOptionGetsASuggestion() {
    Run run = here.run("validate", "--profil", "draft", "x.json");
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(
        """
        socex: Unknown option: '--profil'
        Possible solutions: --profile
        Try 'socex validate --help'.
        """,
        run.err());
  }

  @Test
  void unknownCommandGetsASuggestion() {
    Run run = here.run("valdate");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("Did you mean: socex validate"), run.err());
  }

  @Test
  void missingCommandIsAskedFor() {
    Run run = here.run();
    assertEquals(2, run.status());
    assertEquals("socex: Missing required subcommand\nTry 'socex --help'.\n", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "format", "rules", "schema", "generate-completion"})
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
          "\"draft\" \"published\" \"archive\"", "\"text\" \"json\" \"sarif\"", "validate"
        }) {
      assertTrue(script.contains(words), words);
    }
  }

  @Test
  void unwritableOutputExitsWithTwo() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    StandardStreams streams =
        new StandardStreams(
            InputStream.nullInputStream(),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            errors,
            Ansi.OFF,
            new Progress(errors, () -> false));
    assertEquals(2, Main.run(streams, "rules"));
    assertEquals("socex: cannot write to standard output\n", err.toString(StandardCharsets.UTF_8));
  }

  private static void assertUsage(String message, Run run) {
    assertEquals(new Run(2, "", "socex: " + message + "\nTry 'socex validate --help'.\n"), run);
  }
}
