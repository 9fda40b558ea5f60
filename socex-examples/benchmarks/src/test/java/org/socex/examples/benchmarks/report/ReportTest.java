package org.socex.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.socex.examples.benchmarks.document.Growth;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.start.DatabindHibernateStart;
import org.socex.examples.benchmarks.start.EmptyStart;
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
  void theLeastOfAllForksAndIterationsCounts() throws IOException {
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
  void aRowTellsWhetherItsBudgetIsReached() {
    assertEquals("| a | ≥ 1.70 | ≥ 2.20 | 2.30 | goal |", Budget.atLeast("a", 1.7, 2.2, 2.3).row());
    assertEquals("| a | ≥ 1.70 | ≥ 2.20 | 1.80 | must |", Budget.atLeast("a", 1.7, 2.2, 1.8).row());
    assertEquals("| a | ≤ 120 |  | 130 | missed |", Budget.atMost("a", 120, Double.NaN, 130).row());
    assertEquals(
        "| a | ≤ 120 |  | not measured |  |",
        Budget.atMost("a", 120, Double.NaN, Double.NaN).row());
  }

  @Test
  void startsAreReadFromTheirFile() throws IOException {
    Path file = Files.writeString(folder.resolve("s.csv"), "A,jdk,30,60,500\nB,jdk,15,20,400\n");

    Starts starts = Starts.of(List.of(file));

    assertEquals(2, starts.wallRatio("A", "B"));
    assertEquals(3, starts.cpuRatio("A", "B"));
    assertEquals(500, starts.classes("A"));
  }

  @Test
  void everyBudgetHasItsBenchmark() throws IOException {
    List<String> runs = new ArrayList<>();
    OutputFormat nowhere = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    for (BenchmarkListEntry entry : BenchmarkList.defaultList().getAll(nowhere, List.of())) {
      for (String parameter : parameters(entry.getUserClassQName())) {
        runs.add(RUN.formatted(entry.getUsername(), parameter, "1"));
      }
    }
    Results results = Results.of(List.of(file("all.json", runs.toArray(String[]::new))));
    Starts starts =
        Starts.of(
            List.of(
                Files.writeString(
                    folder.resolve("all.csv"),
                    Stream.of(EmptyStart.class, SocexStart.class, DatabindHibernateStart.class)
                        .map(program -> program.getSimpleName() + ",jdk,1,1,1\n")
                        .collect(Collectors.joining()))));

    assertEquals(
        List.of(),
        new Budgets(results, starts)
            .rows().stream().filter(row -> Double.isNaN(row.measured())).toList());
  }

  private static List<String> parameters(String benchmarks) {
    if (benchmarks.endsWith("ArchiveBenchmark")) {
      return List.of("1000", "10000");
    } else if (benchmarks.endsWith("BrokenBenchmark")) {
      return List.of("1", "400", "10000");
    }
    Enum<?>[] constants =
        benchmarks.endsWith("GrowthBenchmark") ? Growth.values() : new Size[] {Size.MEDIUM};
    return Stream.of(constants).map(Enum::name).toList();
  }

  private static String run(String method, String cpu) {
    return RUN.formatted("org.socex.ReadBenchmark." + method, "MEDIUM", cpu);
  }

  private Path file(String name, String... runs) throws IOException {
    return Files.writeString(folder.resolve(name), "[" + String.join(",", runs) + "]");
  }
}
