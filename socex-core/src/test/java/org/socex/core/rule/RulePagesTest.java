package org.socex.core.rule;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.fixtures.DerivedFile;

/** The pages about the rules, one for each group, as the catalogue has them. */
class RulePagesTest {
  private static final Path FOLDER = Path.of("rules");
  private static final Map<String, String> TEXTS = Texts.of("org/socex/core/rule/rules");

  @Test
  void firstPageListsAllRules() {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            Severities are those of the profiles `draft`, `published` and `archive`. An edition can waive the rules
            that are waivable; their findings are then infos. These pages are derived from the catalogue.

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

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOST")
  void pageOfAGroupExplainsItsRules(Rule.Group group) {
    String rules =
        Stream.of(StandardRule.values())
            .filter(rule -> rule.getGroup() == group)
            .map(RulePagesTest::section)
            .collect(Collectors.joining("\n"));
    DerivedFile.assertCurrent(
        FOLDER.resolve(group.getCode() + ".md"),
        """
        # Rules of the group %s

        %s. [All rules](README.md)

        %s"""
            .formatted(group.getCode(), subject(group), rules));
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

  private static String section(StandardRule rule) {
    return """
        ## %s

        %s.

        %s

        | draft | published | archive | waivable | since |
        |---|---|---|---|---|
        | %s | %s | %s | %s | %s |

        %s%s"""
        .formatted(
            rule.getCode(),
            rule.getTitle(),
            rule.getExplanation(Locale.ENGLISH),
            rule.severity(Profile.DRAFT).getCode(),
            rule.severity(Profile.PUBLISHED).getCode(),
            rule.severity(Profile.ARCHIVE).getCode(),
            waivable(rule),
            rule.getSince(),
            facts(rule),
            messages(rule));
  }

  private static String waivable(Rule rule) {
    return rule.isWaivable() ? "yes" : "no";
  }

  private static String facts(StandardRule rule) {
    return rule.getFacts().isEmpty()
        ? ""
        : rule.getFacts().entrySet().stream()
            .map(fact -> "`%s` (%s)".formatted(fact.getKey(), fact.getValue().getCode()))
            .collect(Collectors.joining(", ", "Facts: ", "\n\n"));
  }

  /** Returns the messages of a rule, the usual one first. */
  private static String messages(StandardRule rule) {
    String message = rule.getCode() + ".message";
    return TEXTS.entrySet().stream()
        .filter(text -> text.getKey().equals(message) || text.getKey().startsWith(message + "."))
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(text -> "- " + text.getValue() + "\n")
        .distinct()
        .collect(Collectors.joining());
  }
}
