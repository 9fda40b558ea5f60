package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.rule.Profile;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Strategic2031;

/** The invented edition is complete and has no finding. */
class Strategic2031Test {
  private final Edition edition = Strategic2031.edition();

  @ParameterizedTest
  @EnumSource
  void strategic2031HasNoFindingUnderAnyProfile(Profile profile) {
    SocexValidator validator = SocexValidator.builder().profile(profile).build();
    assertEquals(List.of(), validator.validate(edition).getFindings());
  }

  @Test
  void strategic2031HasThePromisedSize() {
    assertEquals(40, edition.getSessions().size());
    assertEquals(6, edition.getVenue().orElseThrow().getRooms().size());
    assertEquals(50, edition.getSpeakers().size());
    assertEquals(
        Map.of(
            BookingStatus.CONFIRMED,
            225L,
            BookingStatus.WAITLISTED,
            9L,
            BookingStatus.CANCELLED,
            6L),
        count(edition.getDelegates(), Delegate::getStatus));
    assertEquals(OptionalInt.of(0), edition.placesLeft());
  }

  @Test
  void strategic2031LastsFromTuesdayToWednesday() {
    DateSpan dates = edition.getDates().orElseThrow();
    assertEquals(DayOfWeek.TUESDAY, dates.getStart().getDayOfWeek());
    assertEquals(DayOfWeek.WEDNESDAY, dates.getEnd().getDayOfWeek());
    assertEquals(2, dates.days());
  }

  @Test
  void confirmedDelegatesChooseFourOfEightWorkshopsOnDayTwo() {
    List<Session> electives = edition.getSessions().stream().filter(Session::isElective).toList();
    assertEquals(8, electives.size());
    assertEquals(Map.of(SessionKind.WORKSHOP, 8L), count(electives, Session::getKind));
    assertEquals(Map.of(Optional.of(2), 8L), count(electives, Session::getDay));
    assertEquals(Optional.of(ElectivePolicy.of(4)), edition.getElectives());
    assertEquals(
        Map.of(4, 225L, 0, 15L),
        count(edition.getDelegates(), delegate -> delegate.getElectives().size()));
  }

  @Test
  void strategic2031UsesEverySessionKindAndMarking() {
    assertEquals(
        List.of(SessionKind.values()),
        edition.getSessions().stream().map(Session::getKind).distinct().sorted().toList());
    assertEquals(
        List.of(Marking.values()),
        edition.getSessions().stream().map(Session::getMarking).distinct().sorted().toList());
  }

  @Test
  void delegatesHaveDifferentNamesAndAddresses() {
    assertEquals(240, edition.getDelegates().stream().map(Delegate::getName).distinct().count());
    assertEquals(240, edition.getDelegates().stream().map(Delegate::getEmail).distinct().count());
  }

  @Test
  void addressesAreInTheExampleDomain() {
    List<String> hosts =
        edition.getDelegates().stream()
            .flatMap(delegate -> delegate.getEmail().stream())
            .map(email -> email.substring(email.indexOf('@') + 1))
            .distinct()
            .filter(host -> !host.endsWith(".example.org"))
            .toList();
    assertEquals(List.of(), hosts);
  }

  @Test
  void strategic2031IsTheSameObjectEachTime() {
    assertSame(Strategic2031.edition(), Strategic2031.edition());
  }

  private static <T, K> Map<K, Long> count(List<T> values, Function<T, K> key) {
    return values.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }
}
