package org.socex.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.socex.core.Edition;
import org.socex.json.SocexJson;

/** Writes and reads one document until all of that is compiled, and compares each time. */
final class OverAndOver {
  private static final int TIMES = 20_000;

  private OverAndOver() {}

  public static void main(String[] args) throws IOException {
    SocexJson json = SocexJson.standard();
    byte[] document = Files.readAllBytes(Path.of(args[0]));
    Edition edition = json.readEdition(document).orElseThrow();
    for (int n = 0; n < TIMES; n++) {
      if (!Arrays.equals(document, json.write(edition))) {
        throw new AssertionError("written otherwise, time " + n);
      }
    }
    for (int n = 0; n < TIMES; n++) {
      if (!edition.equals(json.readEdition(document).orElseThrow())) {
        throw new AssertionError("read otherwise, time " + n);
      }
    }
  }
}
