package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code start.sh} has measured: programs under kinds of class-data sharing. */
final class Starts {
  private final Map<String, List<Start>> starts = new LinkedHashMap<>();

  /**
   * One process.
   *
   * @param wall milliseconds of the clock
   * @param cpu milliseconds of all cores
   * @param classes how many classes such a process loads, those of the JDK included
   */
  private record Start(double wall, double cpu, double classes) {}

  /** Reads files of lines such as {@code SocexStart,jdk,310,420,980}, one for each process. */
  static Starts of(List<Path> files) throws IOException {
    Starts starts = new Starts();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        String[] columns = line.split(",", -1);
        starts
            .starts
            .computeIfAbsent(columns[0] + " " + columns[1], program -> new ArrayList<>())
            .add(
                new Start(
                    Double.parseDouble(columns[2]),
                    Double.parseDouble(columns[3]),
                    Double.parseDouble(columns[4])));
      }
    }
    return starts;
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  /** Returns how many times the time of one program is that of another, by the clock. */
  Ratio wall(String dividend, String divisor, String sharing) {
    return Ratio.of(median(dividend + " " + sharing).wall / median(divisor + " " + sharing).wall);
  }

  /** Returns how many times the CPU time of one program is that of another. */
  Ratio cpu(String dividend, String divisor, String sharing) {
    return Ratio.of(median(dividend + " " + sharing).cpu / median(divisor + " " + sharing).cpu);
  }

  /** Returns how many classes a program loads, with the JDK's own archive, as everyone has it. */
  double classes(String program) {
    return median(program + " jdk").classes;
  }

  private Start median(String key) {
    List<Start> all = starts.getOrDefault(key, List.of());
    return new Start(
        median(all.stream().map(Start::wall)),
        median(all.stream().map(Start::cpu)),
        median(all.stream().map(Start::classes)));
  }

  private static double median(Stream<Double> figures) {
    List<Double> sorted = figures.sorted().toList();
    int size = sorted.size();
    return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }

  /** Returns all figures as rows in Markdown, with the times of an empty program. */
  Stream<String> rows() {
    return starts.keySet().stream().map(this::row);
  }

  private String row(String key) {
    Start start = median(key);
    double empty = median("EmptyStart" + key.substring(key.indexOf(' '))).wall;
    List<Start> all = starts.getOrDefault(key, List.of());
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.2f | %.0f | %.0f | %d |",
        key,
        start.wall,
        all.stream().mapToDouble(Start::wall).min().orElse(Double.NaN),
        start.wall / empty,
        start.cpu,
        start.classes,
        all.size());
  }
}
