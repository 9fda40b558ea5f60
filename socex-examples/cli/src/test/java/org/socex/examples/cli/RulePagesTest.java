package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;

/** The pages of the rules, one for each group, are written from the catalogue. */
class RulePagesTest {
  private static final Path FOLDER = Path.of("../../socex-core/rules");
  private static final boolean UPDATE = Boolean.getBoolean("socex.update");

  @Test
  void pagesOfTheRulesAreThoseOfTheCatalogue() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    Stream.of(StandardRule.values())
        .map(Rule::getGroup)
        .distinct()
        .forEach(group -> pages.put(group.getCode() + ".md", page(group)));
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    assertEquals(pages, files(), "stale; mvn test -Dsocex.update writes these pages again");
  }

  private static String page(Rule.Group group) {
    List<StandardRule> rules =
        Stream.of(StandardRule.values()).filter(rule -> rule.getGroup() == group).toList();
    StringBuilder page = new StringBuilder("# Rules: " + group.getCode() + "\n\n");
    for (StandardRule rule : rules) {
      String code = rule.getCode();
      page.append("- [").append(code).append("](#").append(code).append("): ");
      page.append(rule.getTitle()).append('\n');
    }
    for (StandardRule rule : rules) {
      page.append('\n').append(RulePage.markdown(rule));
    }
    return page.toString();
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return found;
  }
}
