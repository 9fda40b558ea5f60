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

/** What a Jakarta provider says of every case, and of an edition inside a host's own types. */
class DoorsTest {
  /** An error and a warning. */
  private static final Edition FRIDAY_TO_SUNDAY =
      edition().withDates(dates("2030-05-17", "2030-05-19"));

  static List<RuleCase> cases() {
    return RuleCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theDefaultGroupReportsTheErrorsOfPublished(RuleCase each) {
    assertEquals(only(each, DoorsTest::isError), violations(each.value()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theAdvisoryGroupReportsTheRest(RuleCase each) {
    assertEquals(only(each, breach -> !isError(breach)), violations(each.value(), Advisory.class));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothGroupsReportEverything(RuleCase each) {
    assertEquals(sorted(each.breaches()), violations(each.value(), Default.class, Advisory.class));
  }

  /** No text is taken for part of the template language, and each is found. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyMessageIsTheSentenceOfItsRule(RuleCase each) {
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
  void anEditionInsideAHostsRecordIsReportedBelowItsComponent() {
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_LENGTH, "/edition/dates/end")),
        violations(new Host(FRIDAY_TO_SUNDAY)));
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_WEEKEND, "/edition/dates/start")),
        violations(new Host(FRIDAY_TO_SUNDAY), Advisory.class));
  }

  @Test
  void anEditionInsideAHostsListIsReportedBelowItsIndex() {
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_LENGTH, "/editions/1/dates/end")),
        violations(new HostOfMany(List.of(edition(), FRIDAY_TO_SUNDAY))));
  }

  @Test
  void anEditionInsideAHostsOptionalIsReportedBelowItsComponent() {
    assertEquals(
        List.of(Breach.of(StandardRule.EDITION_LENGTH, "/edition/dates/end")),
        violations(new HostOfOne(Optional.of(FRIDAY_TO_SUNDAY))));
    assertEquals(List.of(), violations(new HostOfOne(Optional.empty())));
  }

  @Test
  void aWaivedErrorIsNoViolationOfTheDefaultGroup() {
    Edition waived = FRIDAY_TO_SUNDAY.withWaivers(waiver(StandardRule.EDITION_LENGTH));
    assertEquals(List.of(), violations(new Host(waived)));
    assertEquals(
        List.of(
            Breach.waived(StandardRule.EDITION_LENGTH, "/edition/dates/end"),
            Breach.of(StandardRule.EDITION_WEEKEND, "/edition/dates/start")),
        violations(new Host(waived), Advisory.class));
  }

  /** Hibernate Validator 8 sees one object in several places of a list only in the first. */
  @Test
  void anObjectThatStandsTwiceIsReportedTwice() {
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
