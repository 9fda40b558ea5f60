package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.core.rule.DoorComparison.sorted;
import static org.socex.core.rule.DoorComparison.violations;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.waiver;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.fixtures.Breach;
import org.socex.fixtures.RuleCase;
import org.socex.fixtures.RuleCases;

/** Every case through a Jakarta provider, and editions inside a host's own types. */
class DoorsTest {
  /** An error and a warning. */
  private static final Edition FRIDAY_TO_SUNDAY =
      edition().withDates(dates("2030-05-17", "2030-05-19"));

  static List<RuleCase> cases() {
    return RuleCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void defaultGroupReportsTheErrorsOfPublished(RuleCase each) {
    assertEquals(only(each, DoorsTest::isError), violations(each.value()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void advisoryGroupReportsTheRest(RuleCase each) {
    assertEquals(only(each, breach -> !isError(breach)), violations(each.value(), Advisory.class));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothGroupsReportEverything(RuleCase each) {
    assertEquals(sorted(each.breaches()), violations(each.value(), Default.class, Advisory.class));
  }

  /** Checks that no title contains template syntax. */
  @ParameterizedTest
  @MethodSource("cases")
  void violationHasTheTitleOfItsRuleAsMessage(RuleCase each) {
    DoorComparison.messages(each.value(), Default.class, Advisory.class)
        .forEach(
            (breach, message) ->
                assertEquals(
                    JakartaHost.sentence(
                        "{socex."
                            + breach.rule().getCode()
                            + "}"
                            + (breach.waived() ? " {socex.waived}" : "")),
                    message));
  }

  @Test
  void editionInARecordIsReportedBelowItsComponent() {
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_LENGTH, "/edition/dates/end")),
        violations(new Host(FRIDAY_TO_SUNDAY)));
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_WEEKEND, "/edition/dates/start")),
        violations(new Host(FRIDAY_TO_SUNDAY), Advisory.class));
  }

  @Test
  void editionInAListIsReportedBelowItsIndex() {
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_LENGTH, "/editions/1/dates/end")),
        violations(new HostOfMany(List.of(edition(), FRIDAY_TO_SUNDAY))));
  }

  @Test
  void editionInAnOptionalIsReportedBelowItsComponent() {
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_LENGTH, "/edition/dates/end")),
        violations(new HostOfOne(Optional.of(FRIDAY_TO_SUNDAY))));
    assertEquals(List.of(), violations(new HostOfOne(Optional.empty())));
  }

  @Test
  void waivedErrorIsNotReportedInTheDefaultGroup() {
    Edition waived = FRIDAY_TO_SUNDAY.withWaivers(waiver(StandardRule.EDITION_LENGTH));
    assertEquals(List.of(), violations(new Host(waived)));
    assertEquals(
        List.of(
            Breach.waived(StandardRule.EDITION_LENGTH, "/edition/dates/end"),
            Breach.of(StandardRule.EDITION_WEEKEND, "/edition/dates/start")),
        violations(new Host(waived), Advisory.class));
  }

  /** Hibernate Validator 8 reports an object that stands several times in a list only once. */
  @Test
  void objectThatStandsTwiceIsReportedTwice() {
    List<Breach> both =
        List.of(
            Breach.of(StandardRule.EDITION_LENGTH, "/editions/0/dates/end"),
            Breach.of(StandardRule.EDITION_LENGTH, "/editions/1/dates/end"));
    assertEquals(
        JakartaHost.describe().startsWith("hibernate-validator-8") ? both.subList(0, 1) : both,
        violations(new HostOfMany(List.of(FRIDAY_TO_SUNDAY, FRIDAY_TO_SUNDAY))));
  }

  private static List<Breach> only(RuleCase each, Predicate<Breach> which) {
    return sorted(each.breaches().stream().filter(which));
  }

  private static boolean isError(Breach breach) {
    return breach.severity() == Severity.ERROR;
  }

  record Host(@Valid Edition edition) {}

  record HostOfMany(List<@Valid Edition> editions) {}

  record HostOfOne(Optional<@Valid Edition> edition) {}
}
