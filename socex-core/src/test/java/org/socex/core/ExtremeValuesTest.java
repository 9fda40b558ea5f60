package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.core.rule.DoorComparison.sorted;
import static org.socex.fixtures.SoundObjects.delegate;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.elective;
import static org.socex.fixtures.SoundObjects.online;
import static org.socex.fixtures.SoundObjects.pause;
import static org.socex.fixtures.SoundObjects.postponed;
import static org.socex.fixtures.SoundObjects.programme;
import static org.socex.fixtures.SoundObjects.series;
import static org.socex.fixtures.SoundObjects.speaker;

import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Advisory;
import org.socex.core.rule.DoorComparison;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Breach;

/** Any object can be built, so the rules have to handle every value of its types. */
class ExtremeValuesTest {

  @Test
  void editionOnTheLastTwoDaysOfLocalDateBreaksNumberRange() {
    assertFound(
        online().withDates(DateSpan.of(LocalDate.MAX.minusDays(1), LocalDate.MAX)),
        Breach.of(StandardRule.EDITION_MONTH, "/dates/start"),
        Breach.of(StandardRule.EDITION_YEAR, "/dates/start"),
        Breach.of(StandardRule.NUMBER_RANGE, "/dates/start"),
        Breach.of(StandardRule.NUMBER_RANGE, "/dates/end"));
  }

  @Test
  void editionOnAllDaysOfLocalDateIsCountedWithoutOverflow() {
    DateSpan all = DateSpan.of(LocalDate.MIN, LocalDate.MAX);
    assertFound(
        online().withDates(all).withSessions(pause("tea", 31, "15:00", "15:30")),
        Breach.of(StandardRule.EDITION_LENGTH_ONLINE, "/dates/end"),
        Breach.of(StandardRule.EDITION_MONTH, "/dates/start"),
        Breach.of(StandardRule.EDITION_SPILLS_MONTH, "/dates/end"),
        Breach.of(StandardRule.EDITION_YEAR, "/dates/start"),
        Breach.of(StandardRule.NUMBER_RANGE, "/dates/start"),
        Breach.of(StandardRule.NUMBER_RANGE, "/dates/end"));
    assertFound(
        online().withDates(DateSpan.of(all.getEnd(), all.getStart())),
        Breach.of(StandardRule.EDITION_DATES, "/dates/end"),
        Breach.of(StandardRule.NUMBER_RANGE, "/dates/start"),
        Breach.of(StandardRule.NUMBER_RANGE, "/dates/end"));
  }

  @Test
  void sessionBeyondTheRangeOfLocalDateHasNoDate() {
    Session tea = pause("tea", 2, "15:00", "15:30");
    Edition first = online().withDates(DateSpan.of(LocalDate.MIN, LocalDate.MIN));
    Edition last = online().withDates(DateSpan.of(LocalDate.MAX, LocalDate.MAX));
    assertDate(Optional.of(LocalDate.MIN), first, tea.withDay(1));
    assertDate(Optional.of(LocalDate.MIN.plusDays(1)), first, tea);
    assertDate(Optional.empty(), first, tea.withDay(0));
    assertDate(Optional.empty(), first, tea.withDay(Integer.MIN_VALUE));
    assertDate(Optional.empty(), first, tea.withDay(Optional.empty()));
    assertDate(Optional.of(LocalDate.MAX), last, tea.withDay(1));
    assertDate(Optional.of(LocalDate.MAX.minusDays(1)), last, tea.withDay(0));
    assertDate(Optional.empty(), last, tea);
    assertDate(Optional.empty(), last, tea.withDay(Integer.MAX_VALUE));
  }

  private static void assertDate(Optional<LocalDate> date, Edition edition, Session session) {
    assertEquals(date, edition.date(session));
    assertEquals(
        date.map(day -> day.atTime(15, 0)),
        edition.start(session).map(ZonedDateTime::toLocalDateTime));
    assertEquals(
        date.map(day -> day.atTime(15, 30)),
        edition.end(session).map(ZonedDateTime::toLocalDateTime));
  }

  @Test
  void gapBetweenTheExtremeYearsIsFoundWithoutOverflow() {
    assertFound(
        series(
            postponed(Strand.STRATEGIC, Integer.MIN_VALUE).withId("first").withName("First"),
            postponed(Strand.STRATEGIC, Integer.MAX_VALUE).withId("last").withName("Last")),
        Breach.of(StandardRule.NUMBER_RANGE, "/editions/0/year"),
        Breach.of(StandardRule.EDITION_BEFORE_STRAND, "/editions/0/year"),
        Breach.of(StandardRule.EDITION_BEFORE_LAUNCH, "/editions/0/year"),
        Breach.of(StandardRule.NUMBER_RANGE, "/editions/1/year"),
        Breach.of(StandardRule.EDITION_GAP, "/editions/1"));
  }

  @Test
  void editionInTheLeastYearIsJudgedWithoutOverflow() {
    assertFound(
        postponed(Strand.STRATEGIC, Integer.MIN_VALUE)
            .withId("first")
            .withName("First")
            .withOrdinal(1),
        Breach.of(StandardRule.NUMBER_RANGE, "/year"),
        Breach.of(StandardRule.EDITION_BEFORE_STRAND, "/year"),
        Breach.of(StandardRule.EDITION_ORDINAL, "/ordinal"));
  }

  @Test
  void seatsBeyondIntAreAddedWithoutOverflow() {
    Edition edition =
        programme(
                elective("nine", 1, "09:00", "10:00").withCapacity(Integer.MAX_VALUE),
                elective("ten", 1, "10:00", "11:00").withCapacity(Integer.MAX_VALUE))
            .withDelegates(delegate("d1"), delegate("d2"), delegate("d3"));
    Breach[] outOfRange = {
      Breach.of(StandardRule.NUMBER_RANGE, "/sessions/0/capacity"),
      Breach.of(StandardRule.NUMBER_RANGE, "/sessions/1/capacity")
    };
    assertFound(edition.withElectives(ElectivePolicy.of(2)), outOfRange);
    Breach[] all = Arrays.copyOf(outOfRange, 5);
    all[2] = Breach.of(StandardRule.NUMBER_RANGE, "/electives/choose");
    all[3] = Breach.of(StandardRule.ELECTIVE_FEASIBLE, "/electives/choose");
    all[4] = Breach.of(StandardRule.ELECTIVE_SEATS, "/electives/choose");
    assertFound(edition.withElectives(ElectivePolicy.of(Integer.MAX_VALUE)), all);
  }

  @Test
  void negativeCapacityIsExceededByNobody() {
    assertFound(
        edition().withCapacity(Integer.MIN_VALUE).withAttendance(Integer.MIN_VALUE),
        Breach.of(StandardRule.NUMBER_RANGE, "/capacity"),
        Breach.of(StandardRule.NUMBER_RANGE, "/attendance"),
        Breach.of(StandardRule.CAPACITY_EXCEEDED, "/delegates"));
  }

  @Test
  void sessionsOnExtremeDaysAreSortedWithoutOverflow() {
    assertFound(
        edition()
            .withSessions(
                pause("first", Integer.MIN_VALUE, "09:00", "10:00"),
                pause("last", Integer.MAX_VALUE, "09:00", "10:00")),
        Breach.of(StandardRule.PROGRAMME_DAY_EMPTY, "/sessions"),
        Breach.of(StandardRule.NUMBER_RANGE, "/sessions/0/day"),
        Breach.of(StandardRule.NUMBER_RANGE, "/sessions/1/day"),
        Breach.of(StandardRule.SESSION_OUTSIDE, "/sessions/1/day"));
  }

  /**
   * More sessions than an edition can have, all at the same time: comparing all pairs would take
   * minutes.
   */
  @Test
  void twentyThousandSessionsAtOnceAreJudged() {
    Session[] sessions =
        IntStream.range(0, 20_000)
            .mapToObj(i -> pause("tea-" + i, 1, "09:00", "10:00").withRoom("hall").withChair("ada"))
            .toArray(Session[]::new);
    var report =
        SocexValidator.standard()
            .validate(programme().withSessions(sessions).withSpeakers(speaker("ada")));
    assertEquals(1 + 2 * 19_999, report.total());
    assertEquals(
        Breach.of(StandardRule.LIST_SIZE, "/sessions"), Breach.of(report.getFindings().get(0)));
  }

  /**
   * Each choice is compared with the first 50 only, so that ten of the clashes are not reported.
   */
  @Test
  void choicesBeyondTheListsMaximumAreNotComparedWithEachOther() {
    assertEquals(
        Map.of(StandardRule.ELECTIVE_COUNT, 1L, StandardRule.ELECTIVE_CLASH, 25L),
        rulesBrokenByPairsOfPicks(25));
    assertEquals(
        Map.of(
            StandardRule.LIST_SIZE,
            1L,
            StandardRule.ELECTIVE_COUNT,
            1L,
            StandardRule.ELECTIVE_CLASH,
            50L),
        rulesBrokenByPairsOfPicks(50));
    assertEquals(
        Map.of(
            StandardRule.LIST_SIZE,
            1L,
            StandardRule.ELECTIVE_COUNT,
            1L,
            StandardRule.ELECTIVE_CLASH,
            50L),
        rulesBrokenByPairsOfPicks(60));
  }

  /** The first half of the choices do not overlap; each of the other half overlaps one of them. */
  private static Map<Rule, Long> rulesBrokenByPairsOfPicks(int pairs) {
    Session[] sessions =
        IntStream.range(0, 2 * pairs)
            .mapToObj(
                i -> {
                  int pair = i % pairs;
                  String start = pair < 30 ? "09:00" : "10:00";
                  String end = pair < 30 ? "10:00" : "11:00";
                  return elective("e" + i, 1 + pair % 30, start, end);
                })
            .toArray(Session[]::new);
    String[] picks = Stream.of(sessions).map(Session::getId).toArray(String[]::new);
    Edition edition = programme(sessions).withDelegates(delegate("d1", picks));
    return SocexValidator.standard().validate(edition).getFindings().stream()
        .collect(Collectors.groupingBy(Finding::getRule, Collectors.counting()));
  }

  /** A provider takes minutes to tell violations apart that differ by their paths alone. */
  @Test
  void tenThousandEqualDelegatesGiveAProviderTheFirstThousandBreachesOfEachRule() {
    Edition edition = online().withDelegates(equalDelegates("nobody@example.org"));
    assertEquals(2 * 9_999, SocexValidator.standard().validate(edition).total());
    assertEquals(
        Map.of(StandardRule.ID_DUPLICATE, 1_000L, StandardRule.DELEGATE_DUPLICATE, 1_000L),
        violationsByRule(edition));
  }

  @Test
  void tenThousandDelegatesWithOneMalformedAddressAreNotDuplicatesByAddress() {
    Edition edition = online().withDelegates(equalDelegates("nobody"));
    assertEquals(10_000 + 9_999, SocexValidator.standard().validate(edition).total());
    assertEquals(
        Map.of(StandardRule.EMAIL_FORMAT, 10_000L, StandardRule.ID_DUPLICATE, 1_000L),
        violationsByRule(edition));
  }

  private static Delegate[] equalDelegates(String email) {
    return IntStream.range(0, 10_000)
        .mapToObj(i -> delegate("d1").withEmail(email))
        .toArray(Delegate[]::new);
  }

  private static Map<Rule, Long> violationsByRule(Edition edition) {
    return DoorComparison.violations(edition, Default.class, Advisory.class).stream()
        .collect(Collectors.groupingBy(Breach::rule, Collectors.counting()));
  }

  private static void assertFound(Ruled value, Breach... breaches) {
    List<Breach> expected = sorted(List.of(breaches));
    assertEquals(
        expected,
        sorted(SocexValidator.standard().validate(value).getFindings().stream().map(Breach::of)));
    assertEquals(expected, DoorComparison.violations(value, Default.class, Advisory.class));
  }
}
