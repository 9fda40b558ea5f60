package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.core.rule.DoorComparison.sorted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Strand;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.Breach;
import org.socex.fixtures.RuleCase;
import org.socex.fixtures.RuleCases;
import org.socex.fixtures.SoundObjects;

/** Every case of every rule through {@link SocexValidator}. */
class RuleCasesTest {

  static List<RuleCase> cases() {
    return RuleCases.all();
  }

  static List<Ruled> soundObjects() {
    return List.of(
        SoundObjects.edition(),
        SoundObjects.online(),
        SoundObjects.postponed(Strand.ECONOMIC_CRIME, 2030),
        SoundObjects.programme(),
        SoundObjects.series(),
        SoundObjects.venue(),
        SoundObjects.address(),
        SoundObjects.room("hall"),
        SoundObjects.pause("tea", 1, "15:00", "15:30"),
        SoundObjects.talk("talk", 1, "09:00", "10:00", "ada"),
        SoundObjects.elective("workshop", 1, "09:00", "10:00"),
        SoundObjects.speaker("ada"),
        SoundObjects.delegate("d1"),
        SoundObjects.waiver(StandardRule.EDITION_LENGTH),
        SoundObjects.dates("2030-05-14", "2030-05-15"),
        SoundObjects.time("09:00", "10:00"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void caseHasExactlyItsBreachesUnderPublished(RuleCase each) {
    assertEquals(sorted(each.breaches()), found(SocexValidator.standard(), each.value()));
  }

  /** A profile changes severities and nothing else. */
  @ParameterizedTest
  @MethodSource("cases")
  void caseHasTheSameBreachesUnderDraftAndArchiveWithTheirSeverities(RuleCase each) {
    for (Profile profile : List.of(Profile.DRAFT, Profile.ARCHIVE)) {
      SocexValidator validator = SocexValidator.builder().profile(profile).build();
      Stream<Breach> weighed = each.breaches().stream().map(breach -> weigh(breach, profile));
      assertEquals(sorted(weighed), found(validator, each.value()), profile.name());
    }
  }

  @ParameterizedTest
  @MethodSource("soundObjects")
  void soundObjectBreaksNothing(Ruled value) {
    assertEquals(List.of(), found(SocexValidator.standard(), value));
  }

  @ParameterizedTest
  @EnumSource
  void casesOfARuleAreThoseThatNameIt(StandardRule rule) {
    assertEquals(
        RuleCases.all().stream().filter(each -> each.rule() == rule).toList(), RuleCases.of(rule));
  }

  @ParameterizedTest
  @EnumSource
  void casesOfAGroupAreThoseOfItsRules(Rule.Group group) {
    assertEquals(
        Stream.of(StandardRule.values())
            .filter(rule -> rule.getGroup() == group)
            .flatMap(rule -> RuleCases.of(rule).stream())
            .collect(Collectors.toSet()),
        Set.copyOf(RuleCases.of(group)));
  }

  @Test
  void casesHaveDifferentNames() {
    Set<String> names = new HashSet<>();
    assertEquals(
        List.of(),
        RuleCases.all().stream().map(RuleCase::toString).filter(name -> !names.add(name)).toList());
  }

  private static Breach weigh(Breach breach, Profile profile) {
    return breach.waived()
        ? breach
        : new Breach(breach.rule(), breach.pointer(), breach.rule().severity(profile), false);
  }

  private static List<Breach> found(SocexValidator validator, Ruled value) {
    ValidationReport report = validator.validate(value);
    return sorted(report.getFindings().stream().map(Breach::of));
  }
}
