package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;

class BadInputTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void missingFileIsOneLineOnStandardError() {
    assertEquals(
        new Run(
            2,
            "Nothing was validated: 1 file could not be read.\n",
            "socex: nowhere.json: no such file or directory\n"),
        here.run("validate", "nowhere.json"));
  }

  @Test
  void unreadableFileDoesNotStopTheOthers() throws IOException {
    here.file("a.json", Sandbox.LONG).file("b.json", Sandbox.LONG);
    Run run = here.run("validate", "--format", "json", "a.json", "nowhere.ndjson", "b.json");
    assertEquals(2, run.lines().size());
    assertEquals("socex: nowhere.ndjson: no such file or directory\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void fileWithoutReadPermissionIsOneLineOnStandardError() throws IOException {
    here.file("secret.json", Sandbox.SOUND);
    Files.setPosixFilePermissions(
        here.path("secret.json"), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(here.path("secret.json")), "the superuser may read every file");
    Run run = here.run("validate", "secret.json");
    assertEquals("socex: secret.json: permission denied\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void accessDeniedReadsPermissionDenied() {
    assertEquals("permission denied", DocumentSource.reason(new AccessDeniedException("x.json")));
  }

  @Test
  void failingStreamIsOneLineOnStandardError() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Stream closed");
          }
        };
    Run run = here.standardInput(broken).run("validate", "-");
    assertEquals("socex: -: Stream closed\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void emptyFileIsASyntaxError() throws IOException {
    assertOnlyFinding("1:1: error json-syntax", new byte[0]);
  }

  @Test
  void binaryFileIsASyntaxError() throws IOException {
    byte[] bytes = new byte[10_000];
    new Random(2031).nextBytes(bytes);
    assertOnlyFinding("1:1: error json-syntax", bytes);
  }

  @Test
  void documentOverTheSizeLimitIsRefused() throws IOException {
    byte[] bytes = new byte[17 << 20];
    Arrays.fill(bytes, (byte) ' ');
    assertOnlyFinding("1:1: error json-limit", bytes);
  }

  @Test
  void deepNestingIsOverALimit() throws IOException {
    here.file("x.json", "{\"venue\":" + "[".repeat(100_000));
    Run run = here.run("validate", "x.json");
    assertEquals(1, run.status());
    assertTrue(run.out().contains(" error json-limit: "), run.out());
    assertEquals("", run.err());
  }

  private void assertOnlyFinding(String beginning, byte[] content) throws IOException {
    here.file("x.json", content);
    Run run = here.run("validate", "x.json");
    assertEquals(2, run.lines().size(), run.out());
    assertTrue(run.lines().get(0).startsWith("x.json:" + beginning + ": "), run.out());
    assertEquals("", run.err());
    assertEquals(1, run.status());
  }

  @Test
  void pipedOutputRepeatsNothingOfABrokenDocument() throws IOException {
    here.file("x.json", "{\"name\": \"Rowan Ashgrove\", \"year\": Rowan}");
    Run run = here.run("validate", "x.json");
    assertEquals(-1, (run.out() + run.err()).indexOf("Rowan"));
    assertEquals(1, run.status());
    assertTrue(run.out().getBytes(StandardCharsets.UTF_8).length > 0);
  }
}
