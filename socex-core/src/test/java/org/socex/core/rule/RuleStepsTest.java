package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.RuleCases;

/** A rule is a constant with its text, a check, and a case on either side: none may be missing. */
class RuleStepsTest {
  private static final Map<String, String> ENGLISH = Texts.of("org/socex/core/rule/rules");
  private static final Map<String, String> GERMAN = Texts.of("org/socex/core/rule/rules_de");
  private static final Set<Rule> REPORTED = reported();

  @ParameterizedTest
  @EnumSource
  void noStepIsMissing(StandardRule rule) {
    RuleSteps steps = new RuleSteps(ENGLISH, RuleCases.all(), REPORTED);
    assertEquals(List.of(), steps.missing(rule), () -> String.join("\n", steps.missing(rule)));
  }

  @Test
  void missingTextIsReportedWithTheKeyToAdd() {
    assertEquals(
        List.of(
            "Step 1, the texts: put edition-dates.title, edition-dates.message and"
                + " edition-dates.explanation into rules.properties and rules_de.properties"),
        new RuleSteps(Map.of(), RuleCases.all(), REPORTED).missing(StandardRule.EDITION_DATES));
  }

  @Test
  void aMissingCheckIsToldWithThePlaceForIt() {
    assertEquals(
        List.of(
            "Step 2, the check: nothing reports edition-dates; put a constraint on a getter, or a"
                + " line into the rule class of the type"),
        new RuleSteps(ENGLISH, RuleCases.all(), Set.of()).missing(StandardRule.EDITION_DATES));
  }

  @Test
  void missingCasesAreToldOneByOne() {
    assertEquals(
        List.of(
            "Step 3, the cases: put a broken(EDITION_DATES, …) into org.socex.fixtures, see"
                + " RuleCases",
            "Step 3, the cases: put a sound(EDITION_DATES, …), a near miss, into"
                + " org.socex.fixtures, see RuleCases"),
        new RuleSteps(ENGLISH, List.of(), Set.of()).missing(StandardRule.EDITION_DATES));
  }

  @Test
  void aRuleOfShapeNeedsNoMoreThanItsText() {
    assertEquals(
        List.of(), new RuleSteps(ENGLISH, List.of(), Set.of()).missing(StandardRule.JSON_SYNTAX));
  }

  private static Set<Rule> reported() {
    Set<Rule> reported = new HashSet<>();
    RuleCases.all()
        .forEach(
            each ->
                SocexValidator.standard().validate(each.value()).getFindings().stream()
                    .map(Finding::getRule)
                    .filter(rule -> rule == each.rule())
                    .forEach(reported::add));
    return reported;
  }
}
