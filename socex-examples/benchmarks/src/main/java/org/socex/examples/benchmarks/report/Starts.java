package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code start.sh} has measured: programs under kinds of class-data sharing. */
final class Starts {
  private static final Start UNKNOWN = new Start(Double.NaN, Double.NaN, Double.NaN);

  private final Map<String, Start> starts = new LinkedHashMap<>();

  /**
   * One program under one kind of sharing.
   *
   * @param wall the least milliseconds of the clock
   * @param cpu the least milliseconds of all cores
   * @param classes how many classes were loaded, those of the JDK included
   */
  private record Start(double wall, double cpu, double classes) {}

  /** Reads files of lines such as {@code SocexStart,jdk,310,420,980}. */
  static Starts of(List<Path> files) throws IOException {
    Starts starts = new Starts();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        String[] columns = line.split(",", -1);
        starts.starts.put(
            columns[0] + " " + columns[1],
            new Start(
                Double.parseDouble(columns[2]),
                Double.parseDouble(columns[3]),
                Double.parseDouble(columns[4])));
      }
    }
    return starts;
  }

  /** Returns a program's figures with the JDK's own archive, as everyone has it. */
  private Start get(String program) {
    return starts.getOrDefault(program + " jdk", UNKNOWN);
  }

  /** Returns how many times the time of one program is that of another. */
  double wallRatio(String dividend, String divisor) {
    return get(dividend).wall / get(divisor).wall;
  }

  /** Returns how many times the CPU time of one program is that of another. */
  double cpuRatio(String dividend, String divisor) {
    return get(dividend).cpu / get(divisor).cpu;
  }

  /** Returns how many classes a program loads. */
  double classes(String program) {
    return get(program).classes;
  }

  /** Returns all figures as rows in Markdown. */
  Stream<String> rows() {
    return starts.entrySet().stream()
        .map(
            entry ->
                "| %s | %.0f | %.0f | %.0f |"
                    .formatted(
                        entry.getKey(),
                        entry.getValue().wall,
                        entry.getValue().cpu,
                        entry.getValue().classes));
  }
}
