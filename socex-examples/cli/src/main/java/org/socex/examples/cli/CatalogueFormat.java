package org.socex.examples.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;

/** The formats in which {@code rules} writes the catalogue. */
enum CatalogueFormat {
  /** Aligned columns for people, grouped. */
  TEXT {
    private static final String ROW = "%-22s  %-7s  %-9s  %-7s  %-8s  %s%n";

    @Override
    void write(StandardStreams streams) {
      PrintStream out = streams.out();
      out.printf(ROW, "RULE", "DRAFT", "PUBLISHED", "ARCHIVE", "WAIVABLE", "WHAT IS BROKEN");
      Stream.of(StandardRule.values())
          .map(Rule::getGroup)
          .distinct()
          .forEach(group -> writeGroup(group, streams));
    }

    private static void writeGroup(Rule.Group group, StandardStreams streams) {
      streams.out().println();
      streams.out().println(streams.ansi().string("@|bold " + group.getCode() + "|@"));
      Stream.of(StandardRule.values())
          .filter(rule -> rule.getGroup() == group)
          .forEach(rule -> writeRow(rule, streams.out()));
    }

    private static void writeRow(Rule rule, PrintStream out) {
      out.printf(
          ROW,
          rule.getCode(),
          severity(rule, Profile.DRAFT),
          severity(rule, Profile.PUBLISHED),
          severity(rule, Profile.ARCHIVE),
          waivable(rule),
          rule.getTitle());
    }
  },
  /** The catalogue as data, as it is in the jar of socex-json. */
  JSON {
    @Override
    void write(StandardStreams streams) {
      streams.out().writeBytes(RuleExample.catalogue());
    }
  },
  /** A table for a page. */
  MARKDOWN {
    @Override
    void write(StandardStreams streams) {
      PrintStream out = streams.out();
      out.println("| group | rule | draft | published | archive | waivable | what is broken |");
      out.println("|---|---|---|---|---|---|---|");
      Stream.of(StandardRule.values()).forEach(rule -> out.println(row(rule)));
    }

    private static String row(Rule rule) {
      return Stream.of(
              rule.getGroup().getCode(),
              "`" + rule.getCode() + "`",
              severity(rule, Profile.DRAFT),
              severity(rule, Profile.PUBLISHED),
              severity(rule, Profile.ARCHIVE),
              waivable(rule),
              rule.getTitle())
          .collect(Collectors.joining(" | ", "| ", " |"));
    }
  };

  abstract void write(StandardStreams streams);

  private static String severity(Rule rule, Profile profile) {
    return rule.severity(profile).getCode();
  }

  private static String waivable(Rule rule) {
    return rule.isWaivable() ? "yes" : "no";
  }
}
