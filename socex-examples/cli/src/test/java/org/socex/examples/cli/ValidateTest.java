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
import org.socex.examples.cli.Workplace.Run;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

class ValidateTest {
  private Workplace here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Workplace(directory);
  }

  @Test
  void aValidDocumentGivesNothingButTheSummary() throws IOException {
    here.file("x.json", SocexJson.standard().write(Strategic2031.edition()));
    assertEquals(
        new Run(
            0,
            """
            1 file: 0 errors, 0 warnings, 0 infos. Valid under the published profile.
            """,
            ""),
        here.run("validate", "x.json"));
  }

  @Test
  void aFindingIsALineWithItsPlaceSeverityRuleAndMessage() throws IOException {
    here.file("long.json", Workplace.LONG);
    assertEquals(
        new Run(
            1,
            """
            long.json:6:44 error edition-length An edition held in person does not last two days: 3 ≠ 2
            1 file: 1 error, 0 warnings, 0 infos. Not valid under the published profile. \
            No errors would remain with --profile draft or archive.
            """,
            ""),
        here.run("validate", "long.json"));
  }

  @Test
  void theProfileWeighsTheSameBreachDifferently() throws IOException {
    here.file("long.json", Workplace.LONG);
    for (String profile : List.of("draft", "archive")) {
      assertEquals(
          new Run(
              0,
              """
              long.json:6:44 warning edition-length An edition held in person does not last two days: 3 ≠ 2
              1 file: 0 errors, 1 warning, 0 infos. Valid under the PROFILE profile.
              """
                  .replace("PROFILE", profile),
              ""),
          here.run("validate", "--profile", profile, "long.json"));
    }
  }

  @Test
  void aWaivedFindingIsShownAndCounted() throws IOException {
    here.file("waived.json", Workplace.WAIVED);
    assertEquals(
        new Run(
            0,
            """
            waived.json:6:23 info edition-weekend An edition includes a weekend day: 2031-05-17 (waived)
            1 file: 0 errors, 0 warnings, 1 info (1 waived). Valid under the published profile.
            """,
            ""),
        here.run("validate", "waived.json"));
  }

  @Test
  void errorsOfShapeAreToBeMendedFirst() throws IOException {
    here.file("bad.json", Workplace.MISSHAPEN);
    Run run = here.run("validate", "bad.json");
    assertEquals(1, run.status());
    assertEquals(
        List.of("bad.json:1:1 error field-required", "bad.json:3:11 error field-type"),
        run.lines().stream().limit(2).map(ValidateTest::upToTheRule).toList());
    assertEquals(
        "1 file: 2 errors, 0 warnings, 0 infos. Not valid under the published profile. "
            + "Mend the shape of 1 file first: no other rule ran there.",
        run.lines().get(2));
  }

  @Test
  void theSummaryIsAboutAllFiles() throws IOException {
    here.file("long.json", Workplace.LONG).file("waived.json", Workplace.WAIVED);
    Run run = here.run("validate", "waived.json", "long.json", "nowhere.json");
    assertEquals(
        List.of(
            "waived.json:6:23 info edition-weekend",
            "long.json:" + upToTheRule(Workplace.LONG_LINE)),
        run.lines().stream().limit(2).map(ValidateTest::upToTheRule).toList());
    assertEquals(
        "2 files, 1 not read: 1 error, 0 warnings, 1 info (1 waived). "
            + "Not valid under the published profile. "
            + "No errors would remain with --profile draft or archive.",
        run.lines().get(2));
    assertEquals("socex: nowhere.json: no such file or directory\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void theAdviceOnProfilesHeedsTheOverrides() throws IOException {
    here.file("long.json", Workplace.LONG);
    assertTrue(
        here.run("validate", "--severity", "edition-length=error", "long.json")
            .out()
            .endsWith("Not valid under the published profile.\n"));
  }

  @Test
  void aSeriesIsKnownByItsSchemaOrByItsEditions() throws IOException {
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
    Run run = here.standardInput(Workplace.LONG).run("validate", "-");
    assertEquals(1, run.status());
    assertEquals("-:" + Workplace.LONG_LINE, run.lines().get(0));
  }

  @Test
  void standardInputIsReadOnce() {
    Run run = here.standardInput(Workplace.SOUND).run("validate", "-", "-");
    assertEquals("socex: -: standard input can be read only once\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void severitiesAreColouredOnATerminal() throws IOException {
    here.file("long.json", Workplace.LONG);
    assertEquals(
        "long.json:6:44 \u001b[1m\u001b[31merror\u001b[39m\u001b[21m\u001b[0m edition-length "
            + "An edition held in person does not last two days: 3 ≠ 2",
        here.inColour().run("validate", "long.json").lines().get(0));
  }

  @Test
  void aTruncatedReportSaysSo() throws IOException {
    String unknown = "\"field-%d\": 1,\n";
    StringBuilder many = new StringBuilder("{\n");
    for (int i = 0; i < 1_500; i++) {
      many.append(unknown.formatted(i));
    }
    here.file("many.json", many + Workplace.SOUND.substring(2));
    Run run = here.run("validate", "many.json");
    assertEquals(1_002, run.lines().size());
    assertEquals(
        List.of(
            "many.json: these are the first 1000 of 1500 findings",
            "1 file: 0 errors, 1500 warnings, 0 infos. Valid under the published profile."),
        run.lines().subList(1_000, 1_002));
  }

  @Test
  void aFileNameWithSpacesAndColonsIsWrittenAsItIs() throws IOException {
    here.file("a b:c.json", Workplace.LONG);
    assertEquals(
        "a b:c.json:" + Workplace.LONG_LINE, here.run("validate", "a b:c.json").lines().get(0));
  }

  @Test
  void aFileNameCannotBreakTheLineOrTheScreen() throws IOException {
    here.file("a\n\u001b[2Jb.json", Workplace.LONG);
    assertEquals(
        "a??[2Jb.json:" + Workplace.LONG_LINE,
        here.run("validate", "a\n\u001b[2Jb.json").lines().get(0));
  }

  @Test
  void aFileNameMayStartWithAnAtSign() throws IOException {
    here.file("@x.json", Workplace.SOUND);
    assertEquals(0, here.run("validate", "@x.json").status());
  }

  private static String upToTheRule(String line) {
    return line.replaceFirst("(\\S+ \\S+ \\S+) .*", "$1");
  }
}
