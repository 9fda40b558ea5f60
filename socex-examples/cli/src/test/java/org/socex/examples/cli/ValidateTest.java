package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

class ValidateTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void soundDocumentGivesOnlyTheSummary() throws IOException {
    here.file("x.json", SocexJson.standard().write(Strategic2031.edition()));
    assertEquals(
        new Run(
            0,
            """
            1 file: no findings. All is well under the published profile.
            """,
            ""),
        here.run("validate", "x.json"));
  }

  @Test
  void pipedFindingIsOneLine() throws IOException {
    here.file("long.json", Sandbox.LONG);
    assertEquals(
        new Run(
            1,
            """
            long.json:6:44: error edition-length: In-person editions last two days; this one lasts 3.
            1 file: 1 error, 0 warnings, 0 infos. Not valid under the published profile. \
            There would be no errors with --profile draft or archive.
            """,
            ""),
        here.run("validate", "long.json"));
  }

  @Test
  void profileDecidesTheSeverity() throws IOException {
    here.file("long.json", Sandbox.LONG);
    for (String profile : List.of("draft", "archive")) {
      assertEquals(
          new Run(
              0,
              """
              long.json:6:44: warning edition-length: In-person editions last two days; this one lasts 3.
              1 file: 0 errors, 1 warning, 0 infos. Valid under the PROFILE profile.
              """
                  .replace("PROFILE", profile),
              ""),
          here.run("validate", "--profile", profile, "long.json"));
    }
  }

  @Test
  void waivedFindingIsShownAndCounted() throws IOException {
    here.file("waived.json", Sandbox.WAIVED);
    assertEquals(
        new Run(
            0,
            """
            waived.json:6:23: info edition-weekend: One of the days, 2031-05-17, falls on a weekend. (waived)
            1 file: 0 errors, 0 warnings, 1 info (1 waived). Valid under the published profile.
            """,
            ""),
        here.run("validate", "waived.json"));
  }

  @Test
  void structureErrorsAreToBeFixedFirst() throws IOException {
    here.file("bad.json", Sandbox.MISSHAPEN);
    Run run = here.run("validate", "bad.json");
    assertEquals(1, run.status());
    assertEquals(
        List.of("bad.json:1:1: error field-required", "bad.json:3:11: error field-type"),
        run.lines().stream().limit(2).map(ValidateTest::upToTheRule).toList());
    assertEquals(
        "1 file: 2 errors, 0 warnings, 0 infos. Not valid under the published profile. "
            + "Fix the structure of 1 file first; its other rules were not checked.",
        run.lines().get(2));
  }

  @Test
  void summaryCountsAllFiles() throws IOException {
    here.file("long.json", Sandbox.LONG).file("waived.json", Sandbox.WAIVED);
    Run run = here.run("validate", "waived.json", "long.json", "nowhere.json");
    assertEquals(
        List.of(
            "waived.json:6:23: info edition-weekend",
            "long.json:" + upToTheRule(Sandbox.LONG_LINE)),
        run.lines().stream().limit(2).map(ValidateTest::upToTheRule).toList());
    assertEquals(
        "2 files: 1 error, 0 warnings, 1 info (1 waived). "
            + "Not valid under the published profile. Also, 1 file could not be read. "
            + "There would be no errors with --profile draft or archive.",
        run.lines().get(2));
    assertEquals("socex: nowhere.json: no such file or directory\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void runWithAnUnreadFileIsNotCalledValid() throws IOException {
    here.file("x.json", Sandbox.SOUND);
    assertEquals(
        new Run(
            2,
            "1 file: no findings. The result is incomplete: 2 files could not be read.\n",
            """
            socex: nowhere.json: no such file or directory
            socex: never.json: no such file or directory
            """),
        here.run("validate", "x.json", "nowhere.json", "never.json"));
  }

  @Test
  void adviceOnProfilesRespectsOverrides() throws IOException {
    here.file("long.json", Sandbox.LONG);
    assertTrue(
        here.run("validate", "--severity", "edition-length=error", "long.json")
            .out()
            .endsWith("Not valid under the published profile.\n"));
  }

  @Test
  void seriesIsKnownByItsSchemaOrItsEditions() throws IOException {
    String series = new String(SocexJson.standard().writePretty(SocexHistory.series()), UTF_8);
    here.file("series.json", series)
        .file("bare.json", series.replaceFirst("\"\\$schema\": \"[^\"]*\",", ""));
    for (String name : List.of("series.json", "bare.json")) {
      Run run = here.run("validate", "--profile", "archive", name);
      assertEquals(0, run.status());
      assertTrue(run.out().contains("Valid under the archive profile."), run.out());
    }
  }

  @Test
  void standardInputIsADocumentCalledDash() {
    Run run = here.standardInput(Sandbox.LONG).run("validate", "-");
    assertEquals(1, run.status());
    assertEquals("-:" + Sandbox.LONG_LINE, run.lines().get(0));
  }

  @Test
  void standardInputIsReadOnce() {
    Run run = here.standardInput(Sandbox.SOUND).run("validate", "-", "-");
    assertEquals("socex: -: standard input can be read only once\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void truncatedReportSaysSo() throws IOException {
    String unknown = "\"field-%d\": 1,\n";
    StringBuilder many = new StringBuilder("{\n");
    for (int i = 0; i < 1_500; i++) {
      many.append(unknown.formatted(i));
    }
    here.file("many.json", many + Sandbox.SOUND.substring(2));
    Run run = here.run("validate", "many.json");
    assertEquals(1_002, run.lines().size());
    assertEquals(
        List.of(
            "many.json: only the first 1,000 of 1,500 findings are listed",
            "1 file: 0 errors, 1,500 warnings, 0 infos. Valid under the published profile."),
        run.lines().subList(1_000, 1_002));
  }

  @Test
  void fileNameWithSpacesAndColonsIsWrittenAsItIs() throws IOException {
    here.file("a b:c.json", Sandbox.LONG);
    assertEquals(
        "a b:c.json:" + Sandbox.LONG_LINE, here.run("validate", "a b:c.json").lines().get(0));
  }

  @Test
  void controlCharactersOfAFileNameAreReplaced() throws IOException {
    here.file("a\n\u001b[2Jb.json", Sandbox.LONG);
    assertEquals(
        "a??[2Jb.json:" + Sandbox.LONG_LINE,
        here.run("validate", "a\n\u001b[2Jb.json").lines().get(0));
  }

  @Test
  void fileNameMayStartWithAnAtSign() throws IOException {
    here.file("@x.json", Sandbox.SOUND);
    assertEquals(0, here.run("validate", "@x.json").status());
  }

  private static String upToTheRule(String line) {
    return line.replaceFirst("(\\S+ \\S+ \\S+): .*", "$1");
  }
}
