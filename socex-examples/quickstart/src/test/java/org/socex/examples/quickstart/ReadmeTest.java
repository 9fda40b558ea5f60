package org.socex.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.rule.StandardRule;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** The README of the project shows code of the examples, and the output of that code. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path QUICKSTART =
      Path.of("src/main/java/org/socex/examples/quickstart/Quickstart.java");

  /** The sources with marked code; each is compiled and run in its own module. */
  private static final List<Path> SOURCES =
      List.of(
          QUICKSTART,
          Path.of("../consumer/src/test/java/org/socex/examples/consumer/RecipesTest.java"),
          Path.of(
              "../spring-boot/src/test/java/org/socex/examples/springboot/"
                  + "SubmissionController.java"));

  @Test
  void firstCodeOfTheReadmeIsTheQuickstart() throws IOException {
    assertEquals(marked(QUICKSTART).get(0), blocks("java").get(0));
  }

  @Test
  void everyCodeBlockOfTheReadmeIsCompiledInAnExample() throws IOException {
    List<String> code = new ArrayList<>(blocks("java"));
    for (Path source : SOURCES) {
      code.removeAll(marked(source));
    }
    assertEquals(List.of(), code, "the README may only show marked code of " + SOURCES);
  }

  @Test
  void readmeShowsWhatTheQuickstartPrints() throws IOException {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(terminal);
    }
    assertEquals(printed.toString(UTF_8), blocks("text").get(0));
  }

  @Test
  void documentsOfTheReadmeAreValidAndCanonical() throws IOException {
    for (String document : blocks("json")) {
      ReadResult<Edition> result = SocexJson.standard().readEdition(document);
      assertTrue(result.getReport().isValid(), result::toString);
      assertEquals(
          new String(SocexJson.standard().writePretty(result.orElseThrow()), UTF_8), document);
    }
  }

  @Test
  void tableOfGroupsNamesARuleOfEveryGroup() throws IOException {
    List<String> rows =
        Pattern.compile("(?m)^\\| ([a-z]+) \\| [^|]+ \\| `([a-z-]+)` \\|$")
            .matcher(Files.readString(README))
            .results()
            .map(row -> StandardRule.of(row.group(2)).getGroup().getCode() + " " + row.group(1))
            .toList();
    assertEquals(
        Stream.of(StandardRule.values())
            .map(rule -> rule.getGroup().getCode())
            .distinct()
            .map(group -> group + " " + group)
            .toList(),
        rows);
  }

  private static List<String> marked(Path source) throws IOException {
    return texts(source, "// README: from here\n(.*?)\\s*// README: to here").stream()
        .map(code -> code.stripIndent().stripTrailing() + "\n")
        .toList();
  }

  private static List<String> blocks(String language) throws IOException {
    return texts(README, "```" + language + "\n(.*?)```");
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1))
        .toList();
  }
}
