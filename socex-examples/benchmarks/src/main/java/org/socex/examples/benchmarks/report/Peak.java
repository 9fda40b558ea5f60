package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The heap that {@link org.socex.examples.benchmarks.memory.ArchivePeak} has measured.
 *
 * @param kilobytes the heap used after full collections, in order
 */
record Peak(List<Double> kilobytes) {

  /** Reads files of lines such as {@code 1000,2345}. */
  static Peak of(List<Path> files) throws IOException {
    List<Double> kilobytes = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        kilobytes.add(Double.valueOf(line.substring(line.indexOf(',') + 1)));
      }
    }
    return new Peak(kilobytes);
  }

  /** Returns the ratio of the last to the first; NaN if there is none. */
  double growth() {
    return kilobytes.isEmpty()
        ? Double.NaN
        : kilobytes.get(kilobytes.size() - 1) / kilobytes.get(0);
  }
}
