package org.socex.examples.benchmarks.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of all benchmarks. The least of all forks and iterations counts, because other work
 * on the machine can only add time.
 */
final class Results {
  private static final Figures UNKNOWN =
      new Figures(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private final Map<String, Figures> figures = new TreeMap<>();

  /**
   * The figures of one benchmark with one parameter; NaN if not measured.
   *
   * @param forks the number of processes that measured it
   * @param cpu microseconds of CPU time of the worker thread
   * @param process microseconds of CPU time of the whole process
   * @param wall microseconds by the clock
   * @param allocated bytes allocated
   */
  record Figures(int forks, double cpu, double process, double wall, double allocated) {
    Figures merge(Figures other) {
      return new Figures(
          forks + other.forks,
          Math.min(cpu, other.cpu),
          Math.min(process, other.process),
          Math.min(wall, other.wall),
          Math.min(allocated, other.allocated));
    }
  }

  /** Reads files that JMH writes with {@code -rf json}. */
  static Results of(List<Path> files) {
    Results results = new Results();
    JsonMapper mapper = new JsonMapper();
    files.forEach(file -> mapper.readTree(file).forEach(results::add));
    return results;
  }

  private void add(JsonNode run) {
    JsonNode secondary = run.path("secondaryMetrics");
    Figures found =
        new Figures(
            run.path("forks").asInt(),
            least(secondary.path("cpu.worker")),
            least(secondary.path("cpu.process")),
            least(run.path("primaryMetric")),
            least(secondary.path("gc.alloc.rate.norm")));
    figures.merge(key(run), found, Figures::merge);
  }

  private static double least(JsonNode metric) {
    return metric
        .path("rawData")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .mapToDouble(JsonNode::asDouble)
        .min()
        .orElse(Double.NaN);
  }

  private static String key(JsonNode run) {
    String[] name = run.path("benchmark").asString().split("\\.", -1);
    String parameters =
        run.path("params").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
    return name[name.length - 2] + "." + name[name.length - 1] + " " + parameters;
  }

  /**
   * Returns the figures of a benchmark.
   *
   * @param key class, method and parameter, such as {@code ReadBenchmark.socex MEDIUM}
   */
  Figures get(String key) {
    return figures.getOrDefault(key, UNKNOWN);
  }

  /** Returns the ratio of two benchmarks' CPU times. */
  double ratio(String dividend, String divisor) {
    return get(dividend).cpu / get(divisor).cpu;
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Returns all figures as rows in Markdown, compared with socex at the same work. */
  Stream<String> rows() {
    return figures.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()));
  }

  private String row(String key, Figures found) {
    String socex = key.replaceFirst("\\.\\w+ ", ".socex ");
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.2f | %.0f | %.0f | %.0f | %d |",
        key,
        found.cpu,
        ratio(key, socex),
        found.process,
        found.wall,
        found.allocated / 1024,
        found.forks);
  }
}
