package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;

class NdjsonTest {
  private static final String SOUND = Sandbox.SOUND.replace("\n", "") + "\n";
  private static final String LONG = Sandbox.LONG.replace("\n", "") + "\n";

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void findingsOfAllLinesAreOneReportWithLinesOfTheFile() throws IOException {
    here.file("all.ndjson", SOUND + LONG + "nonsense\n" + SOUND + LONG);
    Run run = here.run("validate", "all.ndjson");
    assertEquals(
        List.of("all.ndjson:2", "all.ndjson:3", "all.ndjson:5"),
        run.lines().stream().limit(3).map(line -> line.replaceFirst(":\\d+: .*", "")).toList());
    assertEquals(
        "1 file: 3 errors, 0 warnings, 0 infos. Not valid under the published profile. "
            + "Fix the structure of 1 file first; its other rules were not checked.",
        run.lines().get(3));
    assertEquals(1, run.status());
    assertEquals(1, here.run("validate", "--format", "json", "all.ndjson").lines().size());
  }

  @Test
  void ndjsonFileKeepsItsTurnAmongOtherFiles() throws IOException {
    here.file("a.json", LONG).file("b.ndjson", LONG).file("c.json", LONG);
    assertEquals(
        List.of("a.json", "b.ndjson", "c.json"),
        here.run("validate", "a.json", "b.ndjson", "c.json").lines().stream()
            .limit(3)
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList());
  }

  @Test
  void fileWithoutLinesIsValid() throws IOException {
    here.file("none.ndjson", "");
    assertEquals(0, here.run("validate", "none.ndjson").status());
  }

  @Test
  void findingsBeyondTheLimitAreCounted() throws IOException {
    here.file("many.ndjson", LONG.repeat(1_200));
    Run run = here.run("validate", "many.ndjson");
    assertEquals(1_002, run.lines().size());
    assertEquals(
        "many.ndjson: only the first 1,000 of 1,200 findings are listed", run.lines().get(1_000));
    assertTrue(run.lines().get(999).startsWith("many.ndjson:1000:"), run.lines().get(999));
    assertTrue(run.lines().get(1_001).startsWith("1 file: 1,200 errors, "));
  }

  @Test
  void progressIsShownOnStandardErrorOnly() throws IOException {
    here.file("all.ndjson", String.join("", IntStream.range(0, 50).mapToObj(i -> SOUND).toList()));
    Run run = here.withProgress().run("validate", "all.ndjson");
    assertTrue(run.err().contains("100%"), run.err());
    assertEquals("1 file: no findings. All is well under the published profile.\n", run.out());
  }

  @Test
  void progressIsHiddenWithoutATerminal() throws IOException {
    here.file("all.ndjson", SOUND);
    assertEquals("", here.run("validate", "all.ndjson").err());
  }
}
