package org.socex.examples.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The formats in which {@code rules} writes the catalogue. */
enum CatalogueFormat {
  /** Aligned columns for people, grouped. */
  TEXT {
    private static final String ROW = "%-22s  %-7s  %-9s  %-7s  %-8s  %s%n";

    @Override
    void write(StandardStreams streams) {
      PrintStream out = streams.out();
      out.printf(ROW, "RULE", "DRAFT", "PUBLISHED", "ARCHIVE", "WAIVABLE", "WHAT IS BROKEN");
      for (Rule.Group group : Rule.Group.values()) {
        out.println();
        out.println(streams.ansi().string("@|bold " + EnumWords.of(group) + "|@"));
        rules().filter(rule -> rule.getGroup() == group).forEach(rule -> writeRow(rule, out));
      }
    }

    private static void writeRow(Rule rule, PrintStream out) {
      out.printf(
          ROW,
          rule.getCode(),
          severity(rule, Profile.DRAFT),
          severity(rule, Profile.PUBLISHED),
          severity(rule, Profile.ARCHIVE),
          waivable(rule),
          rule.getMessage());
    }
  },
  /** An array of objects for programs. */
  JSON {
    @Override
    void write(StandardStreams streams) {
      try (JsonGenerator json =
          JsonFactory.builder()
              .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
              .build()
              .createGenerator(ObjectWriteContext.empty(), streams.out())) {
        json.writeStartArray();
        rules().forEach(rule -> write(rule, json));
        json.writeEndArray();
      }
      streams.out().write('\n');
    }

    private static void write(Rule rule, JsonGenerator json) {
      json.writeStartObject();
      json.writeStringProperty("rule", rule.getCode());
      json.writeStringProperty("group", EnumWords.of(rule.getGroup()));
      json.writeObjectPropertyStart("severity");
      for (Profile profile : Profile.values()) {
        json.writeStringProperty(EnumWords.of(profile), severity(rule, profile));
      }
      json.writeEndObject();
      json.writeBooleanProperty("waivable", rule.isPolicy());
      json.writeStringProperty("message", rule.getMessage());
      json.writeEndObject();
    }
  },
  /** A table for a page. */
  MARKDOWN {
    @Override
    void write(StandardStreams streams) {
      PrintStream out = streams.out();
      out.println("| group | rule | draft | published | archive | waivable | what is broken |");
      out.println("|---|---|---|---|---|---|---|");
      rules().forEach(rule -> out.println(row(rule)));
    }

    private static String row(Rule rule) {
      return Stream.of(
              EnumWords.of(rule.getGroup()),
              "`" + rule.getCode() + "`",
              severity(rule, Profile.DRAFT),
              severity(rule, Profile.PUBLISHED),
              severity(rule, Profile.ARCHIVE),
              waivable(rule),
              rule.getMessage())
          .collect(Collectors.joining(" | ", "| ", " |"));
    }
  };

  abstract void write(StandardStreams streams);

  /** {@return the rules, in the order of their groups} */
  private static Stream<Rule> rules() {
    return Stream.of(Rule.values());
  }

  private static String severity(Rule rule, Profile profile) {
    return rule.severity(profile).getCode();
  }

  private static String waivable(Rule rule) {
    return rule.isPolicy() ? "yes" : "no";
  }
}
