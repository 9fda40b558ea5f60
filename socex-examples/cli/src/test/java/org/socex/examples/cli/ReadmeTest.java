package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;

class ReadmeTest {
  private static final Pattern DOCUMENT = Pattern.compile("`(\\S+)`:\n\n```json\n([^`]*)```");
  private static final String PROMPT = "$ socex ";
  private static final String AND_SO_ON = "…";

  @TempDir private Path directory;

  /** A command and its output, or the beginning of its output. */
  private record Example(String command, List<String> output) {}

  @Test
  void everyExampleOfTheReadmeWritesWhatItShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Sandbox here = new Sandbox(directory);
    for (MatchResult document : DOCUMENT.matcher(readme).results().toList()) {
      here.file(document.group(1), document.group(2));
    }
    assertExamples(readme, "```console", here);
  }

  @Test
  void screenOfTheReadmeIsThatOfTheBrokenFolder() throws IOException {
    assertExamples(
        Files.readString(Path.of("README.md")),
        "```console on a terminal",
        new Sandbox(Path.of("../..")).onTerminal());
  }

  private static void assertExamples(String readme, String block, Sandbox here) {
    List<Example> examples = examples(readme, block);
    assertFalse(examples.isEmpty());
    for (Example example : examples) {
      Run run = here.run(example.command().split(" "));
      List<String> shown = example.output();
      List<String> written = Stream.of(run.err(), run.out()).flatMap(String::lines).toList();
      if (shown.get(shown.size() - 1).equals(AND_SO_ON)) {
        shown = shown.subList(0, shown.size() - 1);
        written = written.subList(0, shown.size());
      }
      assertEquals(shown, written, "README.md shows something else for: " + example.command());
    }
  }

  private static List<Example> examples(String readme, String block) {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : readme.lines().toList()) {
      if (line.startsWith("```")) {
        inside = line.equals(block);
      } else if (inside && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside) {
        examples.get(examples.size() - 1).output().add(line);
      }
    }
    return examples;
  }
}
