package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;

class DirectoriesTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void directoryStandsForItsDocumentsInPathOrder() throws IOException {
    here.file("data/b.json", Sandbox.LONG)
        .file("data/a/z.json", Sandbox.LONG)
        .file("data/a/deep/y.ndjson", Sandbox.LONG.replace("\n", ""))
        .file("data/c.json", Sandbox.LONG)
        .file("data/notes.txt", "no document");
    assertEquals(
        List.of("data/a/deep/y.ndjson", "data/a/z.json", "data/b.json", "data/c.json"),
        documents(here.run("validate", "data")));
  }

  @Test
  void directoryWithoutDocumentsExitsWithTwo() throws IOException {
    here.file("empty/notes.txt", "no document").file("x.json", Sandbox.LONG);
    Run run = here.run("validate", "empty", "x.json");
    assertEquals("socex: empty: no *.json or *.ndjson in this directory\n", run.err());
    assertEquals(List.of("x.json"), documents(run));
    assertEquals(2, run.status());
  }

  @Test
  void directoryMayBeGivenAsALink() throws IOException {
    here.file("data/x.json", Sandbox.LONG);
    Files.createSymbolicLink(here.path("link"), here.path("data"));
    assertEquals(List.of("link/x.json"), documents(here.run("validate", "link")));
  }

  @Test
  @Timeout(60)
  void circularLinksToDirectoriesAreNotFollowed() throws IOException {
    here.file("data/x.json", Sandbox.LONG);
    Files.createSymbolicLink(here.path("data/again"), here.path("data"));
    assertEquals(List.of("data/x.json"), documents(here.run("validate", "data")));
  }

  @Test
  void linksToDocumentsAreFollowed() throws IOException {
    here.file("elsewhere.json", Sandbox.LONG).file("data/x.json", Sandbox.LONG);
    Files.createSymbolicLink(here.path("data/a.json"), here.path("elsewhere.json"));
    assertEquals(List.of("data/a.json", "data/x.json"), documents(here.run("validate", "data")));
  }

  @Test
  void danglingLinksAreReportedAsUnreadable() throws IOException {
    here.file("data/x.json", Sandbox.LONG);
    Files.createSymbolicLink(here.path("data/broken.json"), here.path("nowhere"));
    Files.createSymbolicLink(here.path("data/circle.json"), here.path("data/circle.json"));
    Run run = here.run("validate", "data");
    assertEquals(
        List.of(
            "socex: data/broken.json: no such file or directory",
            "socex: data/circle.json: Too many levels of symbolic links"),
        run.err().lines().map(line -> line.replaceFirst(" or unable.*", "")).toList());
    assertEquals(List.of("data/x.json"), documents(run));
    assertEquals(2, run.status());
  }

  @Test
  void thousandFilesComeInPathOrder() throws IOException {
    List<String> names =
        IntStream.range(0, 1_000).mapToObj(i -> "data/%04d.json".formatted(i)).toList();
    for (String name : names) {
      here.file(name, Sandbox.LONG);
    }
    assertEquals(names, documents(here.run("validate", "data")));
  }

  private static List<String> documents(Run run) {
    return run.lines().stream()
        .filter(line -> line.contains(" edition-length: "))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }
}
