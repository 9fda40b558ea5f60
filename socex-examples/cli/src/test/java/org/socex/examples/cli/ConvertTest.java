package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.examples.formats.Converted;
import org.socex.examples.formats.Frab;
import org.socex.examples.formats.FrabReading;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

class ConvertTest {
  private static final Edition EDITION = Strategic2031.edition();
  private static final SocexJson JSON = SocexJson.standard();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    here = new Sandbox(directory).file("x.json", JSON.write(EDITION));
  }

  @ParameterizedTest
  @EnumSource
  void editionIsWrittenAndItsLossesAreListed(TargetFormat format) {
    Converted converted = format.convert(EDITION);
    String word = format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Run run = here.run("convert", "--to", word, "x.json");
    assertEquals(0, run.status());
    assertEquals(converted.document(), run.out());
    assertEquals(
        converted.losses().stream().map(loss -> "x.json: not in " + word + ": " + loss).toList(),
        run.err().lines().toList());
  }

  @ParameterizedTest
  @EnumSource
  void noFormatNamesADelegate(TargetFormat format) {
    String document = format.convert(EDITION).document();
    for (Delegate delegate : EDITION.getDelegates()) {
      assertEquals(-1, document.indexOf(delegate.getName()));
      assertEquals(-1, document.indexOf(delegate.getEmail().orElseThrow()));
    }
  }

  @Test
  void scheduleBecomesAnEditionAndItsNotesAreListed() throws IOException {
    String schedule = Frab.of(EDITION).document();
    FrabReading reading = Frab.read(schedule.getBytes(UTF_8), Strand.STRATEGIC);
    here.file("schedule.json", schedule);
    Run run = here.run("convert", "--from", "frab", "--strand", "strategic", "schedule.json");
    assertEquals(0, run.status());
    assertEquals(new String(JSON.writePretty(reading.edition().orElseThrow()), UTF_8), run.out());
    assertEquals(
        reading.notes().stream().map(note -> "schedule.json: " + note).toList(),
        run.err().lines().toList());
  }

  @Test
  void malformedScheduleIsNotConverted() throws IOException {
    for (String document : List.of("", "{", "[]", "{\"schedule\":{}}", "\u0000\u0001", "[[[[")) {
      here.file("schedule.json", document);
      Run run = here.run("convert", "--from", "frab", "--strand", "strategic", "schedule.json");
      assertEquals("", run.out());
      assertEquals(1, run.status(), document);
    }
  }

  @Test
  void seriesIsNotConverted() throws IOException {
    here.file("series.json", JSON.write(SocexHistory.series()));
    assertEquals(
        new Run(2, "", "socex: series.json: is a series; convert its editions one by one\n"),
        here.run("convert", "--to", "ics", "series.json"));
  }

  @Test
  void directionAndStrandAreRequired() {
    assertEquals(2, here.run("convert", "x.json").status());
    assertEquals(2, here.run("convert", "--from", "frab", "x.json").status());
    assertEquals(2, here.run("convert", "--to", "pdf", "x.json").status());
    assertEquals(
        2,
        here.run("convert", "--to", "ics", "--from", "frab", "--strand", "strategic", "x.json")
            .status());
  }

  @Test
  void unreadableFileExitsWithTwo() {
    String complaint = "socex: nowhere.json: no such file or directory\n";
    assertEquals(new Run(2, "", complaint), here.run("convert", "--to", "ics", "nowhere.json"));
    assertEquals(
        new Run(2, "", complaint),
        here.run("convert", "--from", "frab", "--strand", "strategic", "nowhere.json"));
  }
}
