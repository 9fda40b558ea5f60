package org.socex.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    assertEquals(
        new Ratio(3, 1),
        results.ratio("ReadBenchmark.databind MEDIUM", "ReadBenchmark.socex MEDIUM"));
    assertEquals(
        new Results.Figures(2, 2, Double.NaN, 7, 1024), results.get("ReadBenchmark.socex MEDIUM"));
  }

  @Test
  void aRowTellsWhetherItsBudgetIsReached() {
    assertEquals(
        "| a | ≥ 1.70 | ≥ 2.20 | 2.30 | goal | 4.00 |",
        Budget.atLeast("a", 1.7, 2.2, new Ratio(2.3, 4)).row());
    assertEquals(
        "| a | ≥ 1.70 | ≥ 2.20 | 1.80 | must |  |",
        Budget.atLeast("a", 1.7, 2.2, Ratio.of(1.8)).row());
    assertEquals(
        "| a | ≤ 120 |  | 130 | **missed** |  |", Budget.atMost("a", 120, Ratio.of(130)).row());
    assertEquals(
        "| a | ≤ 120 |  | not measured |  |  |",
        Budget.atMost("a", 120, Ratio.of(Double.NaN)).row());
    assertEquals("| – a |  |  | 2.00 |  |  |", Budget.besides("a", Ratio.of(2)).row());
    assertEquals(
        "| – a |  | ≤ 3.00 | 4.00 | not the goal |  |",
        Budget.next("a", Budget.Sense.AT_MOST, 3, Ratio.of(4)).row());
  }

  @Test
  void ofStartsTheMedianCounts() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.csv"),
            """
            A,jdk,30,60,500
            A,jdk,90,90,500
            A,jdk,20,50,500
            B,jdk,14,20,400
            B,jdk,16,20,400
            """);

    Starts starts = Starts.of(List.of(file));

    assertEquals(2, starts.wall("A", "B", "jdk").time());
    assertEquals(3, starts.cpu("A", "B", "jdk").time());
    assertEquals(500, starts.classes("A"));
  }

  @Test
  void anArchiveIsFlatIfItsEndIsLikeItsStart() throws IOException {
    Path file = Files.writeString(folder.resolve("archive.csv"), "10,2000\n500,9000\n1000,2200\n");

    assertEquals(1.1, Peak.of(List.of(file)).growth());
    assertEquals(Double.NaN, Peak.of(List.of()).growth());
  }

  @Test
  void everyBudgetHasItsBenchmarkInAllRounds() throws IOException {
    assertEquals(
        List.of(),
        unmeasured(fourRounds().asPredicate()).filter(Budget::hasBound).map(Budget::what).toList());
  }

  @Test
  void everyRowHasItsBenchmark() throws IOException {
    assertEquals(List.of(), unmeasured(name -> true).map(Budget::what).toList());
  }

  private Stream<Budget> unmeasured(Predicate<String> measured) throws IOException {
    List<String> runs = new ArrayList<>();
    OutputFormat nowhere = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    for (BenchmarkListEntry entry : BenchmarkList.defaultList().getAll(nowhere, List.of())) {
      if (measured.test(entry.getUsername())) {
        for (String parameter : parameters(entry.getUserClassQName())) {
          runs.add(RUN.formatted(entry.getUsername(), parameter, "1"));
        }
      }
    }
    Results results = Results.of(List.of(file("all.json", runs.toArray(String[]::new))));
    Starts starts =
        Starts.of(
            List.of(
                Files.writeString(
                    folder.resolve("all.csv"),
                    Stream.of(EmptyStart.class, SocexStart.class, DatabindHibernateStart.class)
                        .map(Class::getSimpleName)
                        .flatMap(
                            program ->
                                Stream.of("off", "jdk", "app")
                                    .map(kind -> program + "," + kind + ",1,1,1\n"))
                        .collect(Collectors.joining()))));
    return new Budgets(results, starts, new Peak(List.of(1.0)))
        .rows().stream().filter(row -> !row.isMeasured());
  }

  /** What {@code measure.sh} measures four times. */
  private static Pattern fourRounds() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("measure.sh"))) {
      return lines
          .filter(line -> line.startsWith("budgets='"))
          .map(line -> Pattern.compile(line.substring("budgets='".length(), line.length() - 1)))
          .findAny()
          .orElseThrow();
    }
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
