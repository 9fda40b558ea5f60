package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.fixtures.DerivedFile;

/** The pages of the rules, one for each group, are written from the catalogue. */
class RulePagesTest {
  private static final Path FOLDER = Path.of("../../socex-core/rules");

  @Test
  void pagesOfTheRulesAreThoseOfTheCatalogue() throws IOException {
    List<Rule.Group> groups =
        Stream.of(StandardRule.values()).map(Rule::getGroup).distinct().toList();
    for (Rule.Group group : groups) {
      DerivedFile.assertCurrent(FOLDER.resolve(group.getCode() + ".md"), page(group));
    }
    assertEquals(
        Stream.concat(groups.stream().map(Rule.Group::getCode), Stream.of("README"))
            .map(name -> name + ".md")
            .collect(Collectors.toSet()),
        files());
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

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
