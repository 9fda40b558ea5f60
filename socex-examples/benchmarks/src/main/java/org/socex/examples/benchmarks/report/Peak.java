package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link org.socex.examples.benchmarks.memory.ArchivePeak} has seen in the heap on the way.
 *
 * @param kilobytes after full collections, in order
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

  /** Returns how many times the last is the first. */
  double growth() {
    return kilobytes.isEmpty()
        ? Double.NaN
        : kilobytes.get(kilobytes.size() - 1) / kilobytes.get(0);
  }
}
