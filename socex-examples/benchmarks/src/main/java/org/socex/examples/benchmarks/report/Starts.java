package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The times of fresh JVMs. The least of all runs of a program counts. */
final class Starts {
  private static final Start UNKNOWN = new Start(0, Double.NaN, Double.NaN);

  private final Map<String, Start> programs = new TreeMap<>();

  /**
   * The figures of one program.
   *
   * @param runs how many processes were measured
   * @param wall milliseconds by the clock
   * @param cpu milliseconds of CPU time on all cores
   */
  private record Start(int runs, double wall, double cpu) {
    Start merge(Start other) {
      return new Start(runs + other.runs, Math.min(wall, other.wall), Math.min(cpu, other.cpu));
    }
  }

  /**
   * Reads files with a line such as {@code SocexStart,0.310,0.420,0.050} for each process: seconds
   * by the clock, of CPU time in user mode, and of CPU time in the kernel.
   */
  static Starts of(List<Path> files) throws IOException {
    Starts starts = new Starts();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        String[] columns = line.split(",", -1);
        Start start = new Start(1, millis(columns[1]), millis(columns[2]) + millis(columns[3]));
        starts.programs.merge(columns[0], start, Start::merge);
      }
    }
    return starts;
  }

  private static double millis(String seconds) {
    return Double.parseDouble(seconds) * 1_000;
  }

  boolean isEmpty() {
    return programs.isEmpty();
  }

  /** Returns the ratio of two programs' times by the clock. */
  double ratio(String dividend, String divisor) {
    return programs.getOrDefault(dividend, UNKNOWN).wall
        / programs.getOrDefault(divisor, UNKNOWN).wall;
  }

  /** Returns all figures as rows in Markdown. */
  Stream<String> rows() {
    return programs.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()));
  }

  private static String row(String program, Start start) {
    return String.format(
        Locale.ROOT, "| %s | %.0f | %.0f | %d |", program, start.wall, start.cpu, start.runs);
  }
}
