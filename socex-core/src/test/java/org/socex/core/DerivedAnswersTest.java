package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socex.fixtures.SoundObjects.pause;
import static org.socex.fixtures.SoundObjects.postponed;
import static org.socex.fixtures.SoundObjects.programme;
import static org.socex.fixtures.SoundObjects.room;
import static org.socex.fixtures.SoundObjects.series;
import static org.socex.fixtures.SoundObjects.speaker;
import static org.socex.fixtures.SoundObjects.talk;
import static org.socex.fixtures.SoundObjects.venue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

/** Answers that the types derive from their attributes. */
class DerivedAnswersTest {
  private static final LocalDate MONDAY = LocalDate.of(2017, 5, 15);

  private final Edition strategic2031 = Strategic2031.edition();

  @Test
  void dateSpanCountsItsFirstAndLastDay() {
    assertEquals(2, DateSpan.of(MONDAY, MONDAY.plusDays(1)).days());
    assertEquals(1, DateSpan.of(MONDAY, MONDAY).days());
    assertEquals(0, DateSpan.of(MONDAY, MONDAY.minusDays(1)).days());
  }

  @Property
  void dateSpanContainsAsManyDaysAsItCounts(@ForAll DateSpan dates) {
    Assume.that(dates.days() <= 60);
    long contained =
        LongStream.rangeClosed(-50, 70)
            .filter(day -> dates.contains(dates.getStart().plusDays(day)))
            .count();
    assertEquals(Math.max(0, dates.days()), contained);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void dateSpansThatShareADayOverlap(
      @ForAll @IntRange(max = 4) int from,
      @ForAll @IntRange(max = 4) int to,
      @ForAll @IntRange(max = 4) int otherFrom,
      @ForAll @IntRange(max = 4) int otherTo) {
    DateSpan dates = DateSpan.of(MONDAY.plusDays(from), MONDAY.plusDays(to));
    DateSpan other = DateSpan.of(MONDAY.plusDays(otherFrom), MONDAY.plusDays(otherTo));
    boolean share =
        LongStream.rangeClosed(0, 4)
            .mapToObj(MONDAY::plusDays)
            .anyMatch(day -> dates.contains(day) && other.contains(day));
    assertEquals(share, dates.overlaps(other));
    assertEquals(share, other.overlaps(dates));
  }

  @Property
  void timeSpansThatShareAMinuteOverlap(@ForAll TimeSpan time, @ForAll TimeSpan other) {
    boolean share =
        LongStream.range(0, 24 * 60)
            .mapToObj(LocalTime.MIN::plusMinutes)
            .anyMatch(minute -> covers(time, minute) && covers(other, minute));
    assertEquals(share, time.overlaps(other));
    assertEquals(share, other.overlaps(time));
  }

  private static boolean covers(TimeSpan time, LocalTime minute) {
    return !minute.isBefore(time.getStart()) && minute.isBefore(time.getEnd());
  }

  @Test
  void timeSpansThatMeetDoNotOverlap() {
    TimeSpan first = TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(10, 0));
    TimeSpan second = TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(10, 45));
    assertFalse(first.overlaps(second));
    assertFalse(second.overlaps(first));
    assertEquals(Duration.ofMinutes(45), second.duration());
  }

  @Test
  void sessionStartsInTheZoneOfItsEdition() {
    Session keynote = strategic2031.session("what-we-do-not-count").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2031, 5, 13)), strategic2031.date(keynote));
    assertEquals(
        Optional.of(ZonedDateTime.parse("2031-05-13T10:00+01:00[Europe/London]")),
        strategic2031.start(keynote));
    assertEquals(
        Optional.of(ZonedDateTime.parse("2031-05-13T10:45+01:00[Europe/London]")),
        strategic2031.end(keynote));
    assertEquals(
        Optional.of(ZonedDateTime.parse("2031-05-13T10:00+09:00[Asia/Tokyo]")),
        strategic2031.withTimeZone(ZoneId.of("Asia/Tokyo")).start(keynote));
  }

  @Test
  void sessionMovesWithTheDatesOfItsEdition() {
    Session closing = strategic2031.session("close-of-the-conference").orElseThrow();
    Edition november =
        strategic2031.withDates(
            DateSpan.of(LocalDate.of(2031, 11, 11), LocalDate.of(2031, 11, 12)));
    assertEquals(
        Optional.of(ZonedDateTime.parse("2031-11-12T16:30Z[Europe/London]")),
        november.end(closing));
  }

  @Test
  void sessionWithoutDatesDayOrTimeHasNoStart() {
    Session keynote = strategic2031.session("what-we-do-not-count").orElseThrow();
    Edition undated = strategic2031.withDates(Optional.empty());
    assertEquals(Optional.empty(), undated.date(keynote));
    assertEquals(Optional.empty(), undated.start(keynote));
    assertEquals(Optional.empty(), undated.end(keynote));
    assertEquals(Optional.empty(), strategic2031.start(keynote.withDay(Optional.empty())));
    assertEquals(Optional.empty(), strategic2031.start(keynote.withTime(Optional.empty())));
    Edition strategic2018 = SocexHistory.edition("strategic-2018");
    Session everton = strategic2018.session("everton-football-club").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2018, 5, 15)), strategic2018.date(everton));
    assertEquals(Optional.empty(), strategic2018.start(everton));
  }

  @Property
  void sessionWithDatesDayAndTimeHasAStart(@ForAll Edition edition) {
    for (Session session : edition.getSessions()) {
      assertEquals(
          edition.getDates().isPresent()
              && session.getDay().isPresent()
              && session.getTime().isPresent(),
          edition.start(session).isPresent());
    }
  }

  @Test
  void placesLeftAreCapacityMinusConfirmedDelegates() {
    assertEquals(225, strategic2031.confirmed());
    assertEquals(OptionalInt.of(0), strategic2031.placesLeft());
    assertEquals(OptionalInt.of(25), strategic2031.withCapacity(250).placesLeft());
    assertEquals(OptionalInt.of(0), strategic2031.withCapacity(200).placesLeft());
    assertEquals(OptionalInt.empty(), strategic2031.withCapacity(Optional.empty()).placesLeft());
  }

  @Test
  void entriesAreFoundById() {
    assertEquals("Rowan Ashgrove", strategic2031.speaker("rowan-ashgrove").orElseThrow().getName());
    assertEquals(
        strategic2031.getDelegates().get(6), strategic2031.delegate("delegate-007").orElseThrow());
    Venue venue = strategic2031.getVenue().orElseThrow();
    assertEquals(
        venue.getRooms().get(1), venue.room(venue.getRooms().get(1).getId()).orElseThrow());
    assertEquals(Optional.empty(), venue.room("attic"));
    assertEquals(Optional.empty(), strategic2031.session("rowan-ashgrove"));
    assertEquals(Optional.empty(), strategic2031.speaker("delegate-007"));
    assertEquals(Optional.empty(), strategic2031.delegate("nobody"));
    assertEquals(Optional.empty(), SocexHistory.series().edition("strategic-2031"));
  }

  @Test
  void sessionsOfADayAreInOrderOfTimeAndThoseWithoutTimeAreLast() {
    Session late = pause("late", 2, "15:00", "15:30");
    Session early = pause("early", 2, "09:00", "09:30");
    Session again = early.withId("again");
    Session open = pause("open", 2, "08:00", "08:30").withTime(Optional.empty());
    Session other = pause("other", 1, "09:00", "09:30");
    Session unscheduled = other.withId("unscheduled").withDay(Optional.empty());
    Edition edition = programme(open, late, other, early, unscheduled, again);
    assertEquals(List.of(early, again, late, open), edition.sessions(2));
    assertEquals(List.of(other), edition.sessions(1));
    assertEquals(List.of(), edition.sessions(3));
  }

  @Test
  void speakersOfASessionAreInBillingOrderWithoutDanglingOnes() {
    Session talk = talk("talk", 1, "09:00", "10:00", "ben", "nobody", "ada");
    Edition edition = programme(talk).withSpeakers(speaker("ada"), speaker("ben"));
    assertEquals(List.of(speaker("ben"), speaker("ada")), edition.speakers(talk));
    assertEquals(List.of(), edition.speakers(talk.withSpeakers()));
  }

  @Test
  void roomOfASessionIsThatOfTheVenue() {
    Session tea = pause("tea", 1, "15:00", "15:30");
    Edition edition = programme(tea);
    assertEquals(Optional.of(room("hall")), edition.room(tea.withRoom("hall")));
    assertEquals(Optional.empty(), edition.room(tea.withRoom("attic")));
    assertEquals(Optional.empty(), edition.room(tea));
    assertEquals(Optional.empty(), edition.withVenue(Optional.empty()).room(tea.withRoom("hall")));
  }

  @Test
  void seatsOfASessionAreItsCapacityElseThatOfItsRoom() {
    Session tea = pause("tea", 1, "15:00", "15:30").withRoom("hall");
    Edition edition = programme(tea);
    Edition sized = edition.withVenue(venue().withRooms(room("hall").withCapacity(80)));
    assertEquals(OptionalInt.empty(), edition.seats(tea));
    assertEquals(OptionalInt.of(80), sized.seats(tea));
    assertEquals(OptionalInt.of(20), sized.seats(tea.withCapacity(20)));
    assertEquals(OptionalInt.empty(), sized.seats(tea.withRoom(Optional.empty())));
  }

  @Test
  void editionOfAStrandAndYearIsTheFirstThatIsNotCancelled() {
    Edition cancelled =
        postponed(Strand.STRATEGIC, 2030).withId("a").withStatus(EditionStatus.CANCELLED);
    Edition held = cancelled.withId("b").withStatus(EditionStatus.SCHEDULED);
    Series series = series(cancelled, held, held.withId("c"));
    assertEquals(Optional.of(held), series.edition(Strand.STRATEGIC, 2030));
    assertEquals(Optional.of(cancelled), series(cancelled).edition(Strand.STRATEGIC, 2030));
    assertEquals(Optional.empty(), series.edition(Strand.ECONOMIC_CRIME, 2030));
    assertEquals(Optional.empty(), series.edition(Strand.STRATEGIC, 2031));
  }

  @Property
  void idOfSeveralEntriesFindsTheFirst(@ForAll Edition edition) {
    for (Session session : edition.getSessions()) {
      Session found = edition.session(session.getId()).orElseThrow();
      assertEquals(session.getId(), found.getId());
      assertTrue(edition.getSessions().indexOf(found) <= edition.getSessions().indexOf(session));
    }
  }

  @Test
  void editionsOfAStrandAreInOrderOfYears() {
    Series series = SocexHistory.series();
    assertEquals(
        List.of(2015, 2016, 2017, 2018, 2019, 2020),
        series.editions(Strand.STRATEGIC).stream().map(Edition::getYear).toList());
    assertEquals(
        List.of(2016, 2018, 2019, 2020, 2022, 2024),
        series.editions(Strand.ECONOMIC_CRIME).stream().map(Edition::getYear).toList());
  }

  @Test
  void editionsOfOneYearAreInDocumentOrder() {
    Edition later = strategic2031.withId("later");
    Edition cancelled = later.withId("cancelled").withStatus(EditionStatus.CANCELLED);
    Edition earlier = SocexHistory.edition("strategic-2018");
    Edition other = SocexHistory.edition("economic-crime-2018");
    Series series =
        Series.builder()
            .id("s")
            .name("S")
            .launchYear(2015)
            .addEditions(later, other, cancelled, earlier)
            .build();
    assertEquals(List.of(earlier, later, cancelled), series.editions(Strand.STRATEGIC));
  }

  @Test
  void strandsKnowTheirCustoms() {
    assertEquals("Strategic Conference", Strand.STRATEGIC.getDisplayName());
    assertEquals("Economic Crime Conference", Strand.ECONOMIC_CRIME.getDisplayName());
    assertEquals(Optional.empty(), Strand.STRATEGIC.getFormerName());
    assertEquals(Optional.of("Financial Crime Conference"), Strand.ECONOMIC_CRIME.getFormerName());
    assertTrue(SessionKind.KEYNOTE.isPlenary());
    assertFalse(SessionKind.WORKSHOP.isPlenary());
    assertTrue(SessionKind.PANEL.needsSpeaker());
    assertFalse(SessionKind.CLOSING.needsSpeaker());
  }
}
