package org.socex.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.socex.examples.benchmarks.start.DatabindHibernateStart;
import org.socex.examples.benchmarks.start.SocexStart;

class ReportTest {
  private static final String RUN =
      """
      {
        "benchmark": "%s",
        "forks": 1,
        "params": {"any": "%s"},
        "primaryMetric": {"rawData": [[9.0, 7.0]]},
        "secondaryMetrics": {
          "cpu.worker": {"rawData": [[%s]]},
          "gc.alloc.rate.norm": {"rawData": [[1024.0]]}
        }
      }""";

  @TempDir Path folder;

  @Test
  void leastOfAllForksAndIterationsCounts() throws IOException {
    Results results =
        Results.of(
            List.of(
                file("1.json", run("socex", "4.0, 3.0"), run("databind", "8.0, 9.0")),
                file("2.json", run("socex", "2.0, 5.0"), run("databind", "6.0, 7.0"))));

    assertEquals(3, results.ratio("ReadBenchmark.databind MEDIUM", "ReadBenchmark.socex MEDIUM"));
    assertEquals(
        new Results.Figures(2, 2, Double.NaN, 7, 1024), results.get("ReadBenchmark.socex MEDIUM"));
  }

  @Test
  void leastOfAllStartsCounts() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("start.csv"),
            """
            A,0.030,0.060,0.010
            A,0.020,0.050,0.010
            A,0.090,0.090,0.010
            B,0.010,0.020,0.005
            """);

    Starts starts = Starts.of(List.of(file));

    assertEquals(2, starts.ratio("A", "B"));
    assertEquals(List.of("| A | 20 | 60 | 3 |", "| B | 10 | 25 | 1 |"), starts.rows().toList());
  }

  @Test
  void rowSaysWhichBoundIsReached() {
    assertEquals("| a | ≥ 1.70 | ≥ 2.20 | 2.30 | goal |", Budget.atLeast("a", 1.7, 2.2, 2.3).row());
    assertEquals("| a | ≥ 1.70 | ≥ 2.20 | 1.80 | must |", Budget.atLeast("a", 1.7, 2.2, 1.8).row());
    assertEquals("| a | ≤ 120 |  | 130 | **missed** |", Budget.atMost("a", 120, 130).row());
    assertEquals("| a | ≤ 120 |  | not measured |  |", Budget.atMost("a", 120, Double.NaN).row());
  }

  @Test
  void growthOfTheHeapIsTheLastFigureDividedByTheFirst() throws IOException {
    Path file = Files.writeString(folder.resolve("archive.csv"), "10,2000\n500,9000\n1000,2200\n");

    assertEquals(1.1, Peak.of(List.of(file)).growth());
    assertEquals(Double.NaN, Peak.of(List.of()).growth());
  }

  @Test
  void everyBudgetIsMeasuredByTheBenchmarks() throws IOException {
    OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    List<String> runs = new ArrayList<>();
    for (BenchmarkListEntry entry : BenchmarkList.defaultList().getAll(silent, List.of())) {
      for (String[] values : entry.getParams().get().values()) {
        for (String value : values) {
          runs.add(RUN.formatted(entry.getUsername(), value, "1"));
        }
      }
    }
    Path starts =
        Files.writeString(
            folder.resolve("start.csv"),
            SocexStart.class.getSimpleName()
                + ",1,1,1\n"
                + DatabindHibernateStart.class.getSimpleName()
                + ",1,1,1\n");

    List<Budget> rows =
        new Budgets(
                Results.of(List.of(file("all.json", runs.toArray(String[]::new)))),
                Starts.of(List.of(starts)),
                new Peak(List.of(1.0)))
            .rows();

    assertEquals(22, rows.size());
    assertEquals(
        List.of(), rows.stream().filter(row -> !row.isMeasured()).map(Budget::what).toList());
  }

  private static String run(String method, String cpu) {
    return RUN.formatted("org.socex.ReadBenchmark." + method, "MEDIUM", cpu);
  }

  private Path file(String name, String... runs) throws IOException {
    return Files.writeString(folder.resolve(name), "[" + String.join(",", runs) + "]");
  }
}
