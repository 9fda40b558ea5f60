package org.socex.examples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Prints the results of a run in Markdown: the budgets, then all figures. */
public final class Report {
  private static final String COMMAND = "command.txt";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final Results results;
  private final Starts starts;

  private Report(Path folder) throws IOException {
    this.folder = folder;
    results = Results.of(files(folder, ".json"));
    starts = Starts.of(files(folder, "start.csv"));
  }

  /**
   * Prints them.
   *
   * @param args the folder in which {@code measure.sh} keeps its results
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    new Report(Path.of(args[0])).print();
  }

  private void print() throws IOException {
    out.printf("%s, %s.%n", LocalDate.now(ZoneId.systemDefault()), Machine.describe());
    if (Files.exists(folder.resolve(COMMAND))) {
      out.printf("Command: `%s`.%n", Files.readString(folder.resolve(COMMAND)).strip());
    }
    if (!results.isEmpty()) {
      table("| what | must | goal | measured | reached |", "|---|--:|--:|--:|---|");
      new Budgets(results, starts, Peak.of(files(folder, "archive.csv")))
          .rows()
          .forEach(budget -> out.println(budget.row()));
      table(
          "| benchmark | CPU time of the worker, µs | times socex | CPU time of the process, µs"
              + " | by the clock, µs | allocated, KB | forks |",
          "|---|--:|--:|--:|--:|--:|--:|");
      results.rows().forEach(out::println);
    }
    if (!starts.isEmpty()) {
      table(
          "| program | by the clock, ms | CPU time of the process, ms | runs |",
          "|---|--:|--:|--:|");
      starts.rows().forEach(out::println);
    }
  }

  private void table(String header, String rule) {
    out.println();
    out.println(header);
    out.println(rule);
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
