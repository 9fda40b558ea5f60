package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.RuleCases;

/** A rule is a constant with its texts, a check named after it, and a case on either side. */
class RuleStepsTest {
  /** The texts that are there in English and in German. */
  private static final Map<String, String> TEXTS = inBothLanguages();

  private static final List<RuleMethod> METHODS = RuleMethod.all();
  private static final Set<Rule> REPORTED = reported();

  @ParameterizedTest
  @EnumSource
  void everyRuleHasTextsMethodAndCases(StandardRule rule) {
    List<String> missing = new RuleSteps(TEXTS, METHODS, RuleCases.all(), REPORTED).missing(rule);
    assertEquals(List.of(), missing, () -> String.join("\n", missing));
  }

  @Test
  void everyMethodOfARuleClassReportsTheRuleItIsNamedAfter() {
    List<String> misnamed = new RuleSteps(TEXTS, METHODS, RuleCases.all(), REPORTED).misnamed();
    assertEquals(List.of(), misnamed, () -> String.join("\n", misnamed));
  }

  @Test
  void missingTextIsReportedWithTheKeysToAdd() {
    assertEquals(
        List.of(
            "Step 1, the texts: put edition-dates.title, edition-dates.message and"
                + " edition-dates.explanation into rules.properties and rules_de.properties"),
        new RuleSteps(Map.of(), METHODS, RuleCases.all(), REPORTED)
            .missing(StandardRule.EDITION_DATES));
  }

  @Test
  void missingMethodIsReportedWithItsName() {
    assertEquals(
        List.of(
            "Step 2, the check: write a method editionDates(…) that adds"
                + " StandardRule.EDITION_DATES into the rule class of its type, such as"
                + " EditionRules"),
        new RuleSteps(TEXTS, List.of(), RuleCases.all(), REPORTED)
            .missing(StandardRule.EDITION_DATES));
  }

  @Test
  void methodInTwoClassesIsReportedWithBoth() {
    List<RuleMethod> twice =
        List.of(
            new RuleMethod("EditionRules", "editionDates", StandardRule.EDITION_DATES),
            new RuleMethod("VenueRules", "editionDates", StandardRule.EDITION_DATES));
    assertEquals(
        List.of(
            "Step 2, the check: keep editionDates(…) in one class, not in [EditionRules,"
                + " VenueRules]"),
        new RuleSteps(TEXTS, twice, RuleCases.all(), REPORTED).missing(StandardRule.EDITION_DATES));
  }

  @Test
  void methodThatReportsAnotherRuleIsReportedWithTheRightOne() {
    List<RuleMethod> methods =
        List.of(new RuleMethod("EditionRules", "dates", StandardRule.EDITION_DATES));
    assertEquals(
        List.of(
            "EditionRules.dates reports edition-dates: move that into editionDates(…), so that"
                + " each rule is checked in the method that is named after it"),
        new RuleSteps(TEXTS, methods, List.of(), Set.of()).misnamed());
  }

  @Test
  void checkThatReportsNothingIsReportedWithThePlaceToCallIt() {
    assertEquals(
        List.of(
            "Step 2, the check: nothing reports edition-dates; put a constraint on a getter, or"
                + " call editionDates(…) in the check method of its rule class"),
        new RuleSteps(TEXTS, METHODS, RuleCases.all(), Set.of())
            .missing(StandardRule.EDITION_DATES));
  }

  @Test
  void missingCasesAreReportedOneByOne() {
    assertEquals(
        List.of(
            "Step 3, the cases: put a broken(EDITION_DATES, …) into org.socex.fixtures, see"
                + " RuleCases",
            "Step 3, the cases: put a sound(EDITION_DATES, …), a near miss, into"
                + " org.socex.fixtures, see RuleCases"),
        new RuleSteps(TEXTS, METHODS, List.of(), Set.of()).missing(StandardRule.EDITION_DATES));
  }

  @Test
  void ruleOfShapeNeedsOnlyTexts() {
    assertEquals(
        List.of(),
        new RuleSteps(TEXTS, List.of(), List.of(), Set.of()).missing(StandardRule.JSON_SYNTAX));
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

  private static Map<String, String> inBothLanguages() {
    Map<String, String> texts = new HashMap<>(Texts.of("org/socex/core/rule/rules"));
    texts.keySet().retainAll(Texts.of("org/socex/core/rule/rules_de").keySet());
    return texts;
  }
}
