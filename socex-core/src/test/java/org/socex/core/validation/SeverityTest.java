package org.socex.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.socex.core.rule.StandardRule.EDITION_LENGTH;
import static org.socex.core.rule.StandardRule.EDITION_WEEKEND;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.waiver;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.fixtures.Breach;
import org.socex.fixtures.RuleCases;

/** Severities: by profile, override and waiver, in that order. */
class SeverityTest {
  /** Friday to Sunday: too long, and on a weekend. */
  private static final Edition LONG_WEEKEND =
      edition().withDates(dates("2030-05-17", "2030-05-19"));

  private static final Edition WAIVED =
      LONG_WEEKEND.withWaivers(waiver(EDITION_LENGTH), waiver(EDITION_WEEKEND));

  static Set<StandardRule> shapeRules() {
    Set<StandardRule> rules = EnumSet.allOf(StandardRule.class);
    rules.removeIf(rule -> rule.getGroup() != Rule.Group.SHAPE);
    return rules;
  }

  @ParameterizedTest
  @MethodSource("shapeRules")
  void severityOfAShapeRuleCannotBeChanged(Rule rule) {
    SocexValidator.Builder builder = SocexValidator.builder();
    String message =
        assertThrows(IllegalArgumentException.class, () -> builder.severity(rule, Severity.WARNING))
            .getMessage();
    assertEquals(rule.getCode() + " is a rule of shape: its severity cannot be changed", message);
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> builder.off(rule)).getMessage());
    assertEquals(Optional.of(rule.getDefaultSeverity()), builder.build().severity(rule));
  }

  @ParameterizedTest
  @EnumSource
  void profileGivesEveryRuleItsSeverity(Profile profile) {
    SocexValidator validator = SocexValidator.builder().profile(profile).build();
    for (Rule rule : StandardRule.values()) {
      assertEquals(Optional.of(rule.severity(profile)), validator.severity(rule), rule.getCode());
    }
  }

  @Test
  void standardValidatorUsesPublished() {
    assertEquals(
        List.of(
            Breach.of(EDITION_WEEKEND, "/dates/start"), Breach.of(EDITION_LENGTH, "/dates/end")),
        found(SocexValidator.standard(), LONG_WEEKEND));
    assertSame(SocexValidator.standard(), SocexValidator.standard());
  }

  @Test
  void overrideReplacesTheSeverityOfTheProfile() {
    SocexValidator validator =
        SocexValidator.builder()
            .profile(Profile.ARCHIVE)
            .severity(EDITION_WEEKEND, Severity.ERROR)
            .severity(EDITION_LENGTH, Severity.INFO)
            .build();
    assertEquals(
        List.of(
            new Breach(EDITION_WEEKEND, "/dates/start", Severity.ERROR, false),
            new Breach(EDITION_LENGTH, "/dates/end", Severity.INFO, false)),
        found(validator, LONG_WEEKEND));
  }

  @Test
  void overrideBeforeProfileStays() {
    SocexValidator validator =
        SocexValidator.builder()
            .severity(EDITION_WEEKEND, Severity.ERROR)
            .profile(Profile.DRAFT)
            .build();
    assertEquals(Optional.of(Severity.ERROR), validator.severity(EDITION_WEEKEND));
    assertEquals(Optional.of(Severity.WARNING), validator.severity(EDITION_LENGTH));
  }

  @Test
  void lastOverrideOfARuleCounts() {
    SocexValidator validator =
        SocexValidator.builder()
            .off(EDITION_LENGTH)
            .severity(EDITION_LENGTH, Severity.WARNING)
            .severity(EDITION_WEEKEND, Severity.ERROR)
            .off(EDITION_WEEKEND)
            .build();
    assertEquals(
        List.of(new Breach(EDITION_LENGTH, "/dates/end", Severity.WARNING, false)),
        found(validator, LONG_WEEKEND));
  }

  @Test
  void ruleThatIsOffHasNoFindingsEvenIfWaived() {
    SocexValidator validator =
        SocexValidator.builder().off(EDITION_LENGTH).off(EDITION_WEEKEND).build();
    assertEquals(Optional.empty(), validator.severity(EDITION_LENGTH));
    assertEquals(List.of(), found(validator, LONG_WEEKEND));
    assertEquals(List.of(), found(validator, WAIVED));
  }

  @Test
  void waivedBreachWithAnOverrideIsAnInfo() {
    List<Breach> waived =
        List.of(
            Breach.waived(EDITION_WEEKEND, "/dates/start"),
            Breach.waived(EDITION_LENGTH, "/dates/end"));
    assertEquals(waived, found(SocexValidator.standard(), WAIVED));
    assertEquals(
        waived,
        found(
            SocexValidator.builder()
                .severity(EDITION_LENGTH, Severity.ERROR)
                .severity(EDITION_WEEKEND, Severity.ERROR)
                .build(),
            WAIVED));
  }

  @Test
  void builderUsedAgainLeavesTheFirstValidatorAsItWas() {
    SocexValidator.Builder builder = SocexValidator.builder();
    SocexValidator first = builder.build();
    builder.off(EDITION_LENGTH).profile(Profile.DRAFT).build();
    assertEquals(Optional.of(Severity.ERROR), first.severity(EDITION_LENGTH));
    assertEquals(Optional.of(Severity.ERROR), SocexValidator.standard().severity(EDITION_LENGTH));
  }

  @Test
  void requireValidReturnsAValidObject() {
    Edition edition = edition();
    assertSame(edition, SocexValidator.standard().requireValid(edition));
    assertSame(WAIVED, SocexValidator.standard().requireValid(WAIVED));
  }

  @Test
  void requireValidThrowsTheReportOfAnInvalidObject() {
    InvalidSocexException refusal =
        assertThrows(
            InvalidSocexException.class,
            () -> SocexValidator.standard().requireValid(LONG_WEEKEND));
    assertEquals(
        "1 error, the first: error edition-length at \"/dates/end\": In-person editions last"
            + " two days; this one lasts 3.",
        refusal.getMessage());
    assertEquals(
        SocexValidator.standard().validate(LONG_WEEKEND).getFindings(),
        refusal.getReport().getFindings());
  }

  private static List<Breach> found(SocexValidator validator, Edition edition) {
    return validator.validate(edition).getFindings().stream().map(Breach::of).toList();
  }

  @Test
  void validatorWithEveryRuleOffFindsNothing() {
    SocexValidator.Builder none = SocexValidator.builder();
    for (Rule rule : StandardRule.values()) {
      if (rule.getGroup() != Rule.Group.SHAPE) {
        none.off(rule);
      }
    }
    SocexValidator.Builder one = SocexValidator.builder();
    for (Rule rule : StandardRule.values()) {
      if (rule.getGroup() != Rule.Group.SHAPE && rule != StandardRule.WAIVER_UNUSED) {
        one.off(rule);
      }
    }
    RuleCases.all()
        .forEach(
            ruleCase -> {
              assertEquals(0, none.build().validate(ruleCase.value()).total());
              assertEquals(
                  SocexValidator.standard().validate(ruleCase.value()).getFindings().stream()
                      .filter(finding -> finding.getRule() == StandardRule.WAIVER_UNUSED)
                      .toList(),
                  one.build().validate(ruleCase.value()).getFindings());
            });
  }
}
