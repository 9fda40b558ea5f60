package org.socex.core.rule;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.DerivedFile;

/**
 * The list of all rules; the pages of the groups, with examples, are written by the command line.
 */
class RulePagesTest {
  private static final Path FOLDER = Path.of("rules");

  @Test
  void firstPageListsAllRules() {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            Severities are those of the profiles `draft`, `published` and `archive`. An edition can
            waive the rules that are waivable; their findings are then infos. These pages are derived
            from the catalogue.

            """);
    for (Rule.Group group : groups()) {
      page.append("- [%1$s](%1$s.md): %2$s\n".formatted(group.getCode(), subject(group)));
    }
    page.append(
        """

        | group | rule | draft | published | archive | waivable | what is broken |
        |---|---|---|---|---|---|---|
        """);
    for (StandardRule rule : StandardRule.values()) {
      page.append(
          "| %s | `%s` | %s | %s | %s | %s | %s |\n"
              .formatted(
                  rule.getGroup().getCode(),
                  rule.getCode(),
                  rule.severity(Profile.DRAFT).getCode(),
                  rule.severity(Profile.PUBLISHED).getCode(),
                  rule.severity(Profile.ARCHIVE).getCode(),
                  waivable(rule),
                  rule.getTitle()));
    }
    DerivedFile.assertCurrent(FOLDER.resolve("README.md"), page.toString());
  }

  private static Iterable<Rule.Group> groups() {
    return Stream.of(Rule.Group.values()).filter(group -> group != Rule.Group.HOST).toList();
  }

  private static String subject(Rule.Group group) {
    return switch (group) {
      case SHAPE -> "The form of a JSON document, checked while it is read";
      case VALUES -> "One attribute by itself";
      case IDENTITY -> "Ids, what refers to them, and who is registered twice";
      case SERIES -> "An edition among the others of its series";
      case EDITION -> "An edition's dates, place and size";
      case TIMETABLE -> "Sessions against each other";
      case ELECTIVES -> "What delegates choose";
      case WAIVERS -> "The recorded decisions to break a rule";
      case HOST -> "The rules that a host adds";
    };
  }

  private static String waivable(Rule rule) {
    return rule.isWaivable() ? "yes" : "no";
  }
}
