package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

class FormatTest {
  private static final SocexJson JSON = SocexJson.standard();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void editionIsWrittenInCanonicalForm() throws IOException {
    here.file("x.json", JSON.write(Strategic2031.edition()));
    assertEquals(new Run(0, pretty(Strategic2031.edition()), ""), here.run("format", "x.json"));
  }

  @Test
  void seriesIsWrittenInCanonicalForm() throws IOException {
    here.file("x.json", JSON.write(SocexHistory.series()));
    assertEquals(new Run(0, pretty(SocexHistory.series()), ""), here.run("format", "x.json"));
  }

  @Test
  void canonicalDocumentIsUnchanged() {
    String canonical = pretty(Strategic2031.edition());
    assertEquals(new Run(0, canonical, ""), here.standardInput(canonical).run("format", "-"));
  }

  @Test
  void documentThatBreaksRulesIsFormatted() throws IOException {
    here.file("long.json", Sandbox.LONG);
    assertEquals(0, here.run("format", "long.json").status());
  }

  @Test
  void droppedFieldIsReported() throws IOException {
    here.file("x.json", Sandbox.SOUND.replace("\"capacity\"", "\"capacities\""));
    Run run = here.run("format", "x.json");
    assertEquals(
        "x.json:12:3: warning field-unknown: Unknown field capacities. Did you mean capacity?\n",
        run.err());
    assertEquals(-1, run.out().indexOf("capacit"));
    assertEquals(0, run.status());
  }

  @Test
  void documentOfWrongStructureIsNotWritten() throws IOException {
    here.file("bad.json", Sandbox.MISSHAPEN);
    Run run = here.run("format", "bad.json");
    assertEquals("", run.out());
    assertEquals(
        List.of("bad.json:1:1: error field-required", "bad.json:3:11: error field-type"),
        run.err().lines().map(line -> line.replaceFirst("(\\S+ \\S+ \\S+): .*", "$1")).toList());
    assertEquals(1, run.status());
  }

  @Test
  void publicFormOfAnEditionIsForPublication() throws IOException {
    here.file("x.json", JSON.write(Strategic2031.edition()));
    assertEquals(
        new Run(0, pretty(Strategic2031.edition().forPublication()), ""),
        here.run("format", "--public", "x.json"));
  }

  @Test
  void publicFormOfASeriesHoldsPublicEditions() throws IOException {
    Series series = SocexHistory.series().withEditions(Strategic2031.edition());
    here.file("x.json", JSON.write(series));
    assertEquals(
        new Run(0, pretty(series.withEditions(Strategic2031.edition().forPublication())), ""),
        here.run("format", "--public", "x.json"));
  }

  @Test
  void unreadableFileExitsWithTwo() {
    assertEquals(
        new Run(2, "", "socex: nowhere.json: no such file or directory\n"),
        here.run("format", "nowhere.json"));
  }

  private static String pretty(Edition edition) {
    return new String(JSON.writePretty(edition), UTF_8);
  }

  private static String pretty(Series series) {
    return new String(JSON.writePretty(series), UTF_8);
  }
}
