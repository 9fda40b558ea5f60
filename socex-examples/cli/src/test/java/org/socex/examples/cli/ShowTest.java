package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.Edition;
import org.socex.core.validation.SocexValidator;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.examples.timetable.HtmlTimetable;
import org.socex.examples.timetable.TextTimetable;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import picocli.CommandLine.Help.Ansi;

class ShowTest {
  private static final Edition EDITION = Strategic2031.edition();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    here = new Sandbox(directory).file("x.json", SocexJson.standard().write(EDITION));
  }

  @Test
  void timetableIsEightyColumnsWide() {
    assertEquals(new Run(0, text(EDITION, 80), ""), here.run("show", "x.json"));
  }

  @Test
  void widthCanBeChosen() {
    assertEquals(new Run(0, text(EDITION, 132), ""), here.run("show", "--width", "132", "x.json"));
    assertEquals(
        new Run(2, "", "socex: --width: 39 is less than 40\n" + "Try 'socex show --help'.\n"),
        here.run("show", "--width", "39", "x.json"));
  }

  @Test
  void widthIsThatOfTheTerminal() {
    here.on(new Screen(true, 120, Ansi.OFF));
    assertEquals(new Run(0, text(EDITION, 120), ""), here.run("show", "x.json"));
  }

  @Test
  void publicTimetableIsThatOfThePublicForm() {
    assertEquals(
        new Run(0, text(EDITION.forPublication(), 80), ""), here.run("show", "--public", "x.json"));
  }

  @Test
  void seriesIsShownEditionByEdition() throws IOException {
    here.file("series.json", SocexJson.standard().write(SocexHistory.series()));
    Run run = here.run("show", "series.json");
    assertEquals(0, run.status());
    for (Edition edition : SocexHistory.series().getEditions()) {
      assertTrue(run.out().contains(text(edition, 80)), edition.getId());
    }
  }

  @Test
  void pageIsWrittenToAFile() throws IOException {
    Path page = here.path("page.html");
    assertEquals(new Run(0, "", ""), here.run("show", "--html", page.toString(), "x.json"));
    assertEquals(
        HtmlTimetable.of(EDITION, SocexValidator.standard().validate(EDITION)),
        Files.readString(page));
  }

  @Test
  void pageIsWrittenToStandardOutput() {
    assertEquals(
        new Run(0, HtmlTimetable.of(EDITION, SocexValidator.standard().validate(EDITION)), ""),
        here.run("show", "--html", "-", "x.json"));
  }

  @Test
  void seriesHasNoPage() throws IOException {
    here.file("series.json", SocexJson.standard().write(SocexHistory.series()));
    Path page = here.path("page.html");
    assertEquals(
        new Run(2, "", "socex: series.json: is a series; a page shows one edition\n"),
        here.run("show", "--html", page.toString(), "series.json"));
    assertFalse(Files.exists(page));
  }

  @Test
  void documentOfWrongStructureIsNotShown() throws IOException {
    here.file("bad.json", Sandbox.MISSHAPEN);
    Run run = here.run("show", "bad.json");
    assertEquals("", run.out());
    assertEquals(2, run.err().lines().count());
    assertEquals(1, run.status());
  }

  @Test
  void unwritablePageExitsWithTwo() {
    Path page = here.path("nowhere/page.html");
    assertEquals(
        new Run(2, "", "socex: nowhere/page.html: no such file or directory\n"),
        here.run("show", "--html", page.toString(), "x.json"));
  }

  private static String text(Edition edition, int width) {
    return TextTimetable.of(edition, SocexValidator.standard().validate(edition), width);
  }
}
