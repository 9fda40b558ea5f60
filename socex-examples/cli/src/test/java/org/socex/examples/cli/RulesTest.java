package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.rule.Rule;
import org.socex.examples.cli.Sandbox.Run;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class RulesTest {
  private static final List<String> CODES = Stream.of(Rule.values()).map(Rule::getCode).toList();

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
                + "The document is not JSON in UTF-8"),
        lines.subList(0, 4));
    assertTrue(
        lines.contains(
            "edition-length          warning  error      warning  yes       "
                + "An edition held in person does not last two days"));
    assertEquals(1 + 2 * Rule.Group.values().length + CODES.size(), lines.size());
    int sentences = lines.get(0).indexOf("WHAT");
    assertTrue(
        lines.stream()
            .filter(line -> line.contains("  "))
            .allMatch(line -> line.substring(sentences - 2, sentences).isBlank()));
  }

  @Test
  void jsonListsAllRules() {
    List<Map<String, Object>> rules =
        JsonMapper.shared()
            .readValue(here.run("rules", "--format", "json").out(), new TypeReference<>() {});
    assertEquals(CODES, rules.stream().map(rule -> rule.get("rule")).toList());
    assertEquals(
        Map.of(
            "rule", "edition-gap",
            "group", "series",
            "severity", Map.of("draft", "warning", "published", "warning", "archive", "info"),
            "waivable", true,
            "message", "A strand skips a year before this edition"),
        rules.get(CODES.indexOf("edition-gap")));
  }

  @Test
  void readmeOfTheCoreHoldsTheTable() throws IOException {
    List<String> lines = here.run("rules", "--format", "markdown").lines();
    assertEquals(
        lines,
        Files.readAllLines(Path.of("../../socex-core/README.md")).stream()
            .dropWhile(line -> !line.equals(lines.get(0)))
            .takeWhile(line -> line.startsWith("|"))
            .toList(),
        "Put what `socex rules --format markdown` prints into socex-core/README.md");
  }

  @Test
  void markdownIsATableOfAllRules() {
    List<String> lines = here.run("rules", "--format", "markdown").lines();
    assertEquals(2 + CODES.size(), lines.size());
    assertTrue(lines.stream().allMatch(line -> line.split("\\|", -1).length == 9));
    assertEquals(
        "| series | `edition-gap` | warning | warning | info | yes | "
            + "A strand skips a year before this edition |",
        lines.get(2 + CODES.indexOf("edition-gap")));
  }
}
