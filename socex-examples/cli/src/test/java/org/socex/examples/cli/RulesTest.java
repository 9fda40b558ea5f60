package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.json.SocexJson;

class RulesTest {
  private static final List<String> CODES =
      Stream.of(StandardRule.values()).map(Rule::getCode).toList();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void textListsRulesByGroupInColumns() {
    Run run = here.run("rules");
    assertEquals(0, run.status());
    List<String> lines = run.lines();
    assertEquals(
        List.of(
            "RULE                    DRAFT    PUBLISHED  ARCHIVE  WAIVABLE  WHAT IS BROKEN",
            "",
            "shape",
            "json-syntax             error    error      error    no        "
                + "The document is not valid JSON in UTF-8"),
        lines.subList(0, 4));
    assertTrue(
        lines.contains(
            "edition-length          warning  error      warning  yes       "
                + "An edition with people on site does not last two days"));
    long groups = Stream.of(StandardRule.values()).map(Rule::getGroup).distinct().count();
    assertEquals(1 + 2 * groups + CODES.size(), lines.size());
    int sentences = lines.get(0).indexOf("WHAT");
    assertTrue(
        lines.stream()
            .filter(line -> line.contains("  "))
            .allMatch(line -> line.substring(sentences - 2, sentences).isBlank()));
  }

  @Test
  void jsonIsTheCatalogueInTheJar() throws IOException {
    try (InputStream catalogue = SocexJson.class.getResourceAsStream("rules.json")) {
      assertArrayEquals(
          catalogue.readAllBytes(),
          here.run("rules", "--format", "json").out().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void pageOfTheRulesEndsWithTheTable() throws IOException {
    String page = Files.readString(Path.of("../../socex-core/rules/README.md"));
    assertTrue(page.endsWith("\n\n" + here.run("rules", "--format", "markdown").out()));
  }

  @Test
  void markdownIsATableOfAllRules() {
    List<String> lines = here.run("rules", "--format", "markdown").lines();
    assertEquals(2 + CODES.size(), lines.size());
    assertTrue(lines.stream().allMatch(line -> line.split("\\|", -1).length == 9));
    assertEquals(
        "| series | `edition-gap` | warning | warning | info | yes | "
            + StandardRule.EDITION_GAP.getTitle()
            + " |",
        lines.get(2 + CODES.indexOf("edition-gap")));
  }
}
