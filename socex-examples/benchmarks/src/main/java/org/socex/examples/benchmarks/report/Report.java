package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.socex.examples.benchmarks.report.Results.Figures;

/** Prints the table of budgets, and all figures behind it, in Markdown. */
public final class Report {
  private Report() {}

  /**
   * Prints them.
   *
   * @param args files of results: JMH's, ending in {@code .json}, and those of {@code start.sh},
   *     ending in {@code .csv}
   * @throws IOException if one cannot be read
   */
  public static void main(String[] args) throws IOException {
    Results results = Results.of(files(args, ".json"));
    Starts starts = Starts.of(files(args, ".csv"));
    List<Budget> budgets = new Budgets(results, starts).rows();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "Measured until %s with JDK %s on %s cores, %s %s.%n%n",
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
    out.println("| what | must | goal | measured | reached |");
    out.println("|---|---|---|---|---|");
    budgets.forEach(budget -> out.println(budget.row()));
    out.println();
    out.println(
        "| benchmark | CPU of the worker, µs | of the process | by the clock | KB | forks |");
    out.println("|---|--:|--:|--:|--:|--:|");
    results.all().forEach((key, figures) -> out.println(row(key, figures)));
    out.println();
    out.println("| program, class-data sharing | by the clock, ms | CPU, ms | classes |");
    out.println("|---|--:|--:|--:|");
    starts.rows().forEach(out::println);
  }

  private static List<Path> files(String[] args, String suffix) {
    return Stream.of(args).filter(name -> name.endsWith(suffix)).map(Path::of).toList();
  }

  private static String row(String key, Figures figures) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.0f | %d |",
        key,
        figures.cpu(),
        figures.process(),
        figures.wall(),
        figures.allocated() / 1024,
        figures.forks());
  }
}
