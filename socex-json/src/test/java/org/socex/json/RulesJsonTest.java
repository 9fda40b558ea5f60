package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Profile;
import org.socex.core.rule.StandardRule;
import org.socex.fixtures.DerivedFile;
import org.socex.json.shape.JsonBytes;
import tools.jackson.core.JsonGenerator;

/** The catalogue as data is that of the code, with an example of each kind for every rule. */
class RulesJsonTest {
  private static final String NAME = "org/socex/json/rules.json";

  @Test
  void fileHoldsTheCatalogue() {
    String catalogue = new String(JsonBytes.pretty(RulesJsonTest::writeCatalogue), UTF_8);
    DerivedFile.assertCurrent(Path.of("src/main/resources", NAME), catalogue);
    // other modules are derived from the built file in the same run
    DerivedFile.assertCurrent(Path.of("target/classes", NAME), catalogue);
  }

  private static void writeCatalogue(JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("rules");
    for (StandardRule rule : StandardRule.values()) {
      write(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(StandardRule rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", rule.getCode());
    json.writeStringProperty("group", rule.getGroup().getCode());
    json.writeObjectPropertyStart("severities");
    for (Profile profile : Profile.values()) {
      json.writeStringProperty(profile.getCode(), rule.severity(profile).getCode());
    }
    json.writeEndObject();
    json.writeBooleanProperty("waivable", rule.isWaivable());
    json.writeStringProperty("since", rule.getSince());
    json.writeStringProperty("title", rule.getTitle());
    json.writeStringProperty("message", rule.getMessageTemplate(Locale.ENGLISH));
    json.writeObjectPropertyStart("facts");
    rule.getFacts().forEach((name, type) -> json.writeStringProperty(name, type.getCode()));
    json.writeEndObject();
    json.writeStringProperty("explanation", rule.getExplanation(Locale.ENGLISH));
    RuleExamples examples = RuleExamples.of(rule);
    json.writeObjectPropertyStart("examples");
    json.writeStringProperty("broken", examples.broken());
    json.writeStringProperty("sound", examples.sound());
    json.writeEndObject();
    json.writeEndObject();
  }

  @ParameterizedTest
  @EnumSource
  void brokenExampleBreaksItsRuleAlone(StandardRule rule) {
    assertEquals(List.of(rule), broken(RuleExamples.of(rule).broken()));
  }

  @ParameterizedTest
  @EnumSource
  void soundExampleBreaksNoRule(StandardRule rule) {
    assertEquals(List.of(), broken(RuleExamples.of(rule).sound()));
  }

  /** Returns the rules that a document breaks and does not waive, each once. */
  private static List<StandardRule> broken(String document) {
    return RuleExamples.findings(document).stream()
        .filter(finding -> !finding.isWaived())
        .map(Finding::getRule)
        .distinct()
        .map(StandardRule.class::cast)
        .toList();
  }
}
