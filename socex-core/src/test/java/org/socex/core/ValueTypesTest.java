package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Ruled;
import org.socex.fixtures.Strategic2031;

/** Every type is an immutable value that is built, compared and copied with changes. */
class ValueTypesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("emptyBuilders")
  void buildWithoutRequiredAttributesNamesThemAll(String type, String missing, Executable build) {
    IllegalStateException thrown = assertThrows(IllegalStateException.class, build);
    assertEquals(
        "Cannot build " + type + ", some of required attributes are not set [" + missing + "]",
        thrown.getMessage());
  }

  static Stream<Arguments> emptyBuilders() {
    return Stream.of(
        emptyBuilder("Address", "town", Address.builder()::build),
        emptyBuilder("DateSpan", "start, end", DateSpan.builder()::build),
        emptyBuilder("Delegate", "id, name, organisation", Delegate.builder()::build),
        emptyBuilder("Edition", "id, strand, year, name", Edition.builder()::build),
        emptyBuilder("ElectivePolicy", "choose", ElectivePolicy.builder()::build),
        emptyBuilder("Room", "id, name", Room.builder()::build),
        emptyBuilder("Series", "id, name, launchYear", Series.builder()::build),
        emptyBuilder("Session", "id, title, kind", Session.builder()::build),
        emptyBuilder("Speaker", "id, name", Speaker.builder()::build),
        emptyBuilder("TimeSpan", "start, end", TimeSpan.builder()::build),
        emptyBuilder("Venue", "id, name, address", Venue.builder()::build),
        emptyBuilder("Waiver", "rule, reason", Waiver.builder()::build));
  }

  private static Arguments emptyBuilder(String type, String missing, Executable build) {
    return Arguments.of(type, missing, build);
  }

  @Test
  void attributesThatAreNotSetHaveTheirDefaults() {
    Edition edition =
        Edition.builder().id("e").strand(Strand.STRATEGIC).year(2031).name("E").build();
    assertEquals(ZoneId.of("Europe/London"), edition.getTimeZone());
    assertEquals(EditionStatus.SCHEDULED, edition.getStatus());
    assertEquals(AttendanceMode.IN_PERSON, edition.getAttendanceMode());
    assertEquals(Optional.empty(), edition.getDates());
    assertEquals(List.of(), edition.getSessions());
    Session session = Session.builder().id("s").title("S").kind(SessionKind.PANEL).build();
    assertFalse(session.isElective());
    assertEquals(Marking.OFFICIAL, session.getMarking());
    Delegate delegate = Delegate.builder().id("d").name("D").organisation("O").build();
    assertEquals("GB", delegate.getCountry());
    assertEquals(BookingStatus.CONFIRMED, delegate.getStatus());
    assertEquals("GB", Address.builder().town("T").build().getCountry());
  }

  @Test
  void nullIsRefusedByBuildersAndWithers() {
    assertThrows(NullPointerException.class, () -> Room.builder().id(nothing()));
    assertThrows(NullPointerException.class, () -> Room.builder().from(nothing()));
    assertThrows(NullPointerException.class, () -> Speaker.builder().addPostNominal(nothing()));
    assertThrows(NullPointerException.class, () -> room().withName(nothing()));
  }

  @Test
  void builderCanBeUsedAgainAfterBuild() {
    Room.Builder builder = Room.builder().id("lake-room").name("The Lake Room");
    Room before = builder.build();
    assertEquals(before, builder.build());
    Room after = builder.capacity(120).build();
    assertEquals(Optional.empty(), before.getCapacity());
    assertEquals(Optional.of(120), after.getCapacity());
  }

  @ParameterizedTest
  @MethodSource("org.socex.core.Nouns#sound")
  void toBuilderBuildsAnEqualValue(Ruled value) throws ReflectiveOperationException {
    Object builder = Nouns.noun(value).getMethod("toBuilder").invoke(value);
    assertEquals(value, builder.getClass().getMethod("build").invoke(builder));
  }

  @Test
  void builderChangedAfterBuildLeavesTheValueAsItWas() {
    Speaker.Builder builder = Speaker.builder().id("s").name("S").addPostNominal("KPM");
    Speaker before = builder.build();
    builder.addPostNominal("OBE");
    assertEquals(List.of("KPM"), before.getPostNominals());
  }

  @Test
  void listsAreImmutableAndOrdered() {
    Edition edition = Strategic2031.edition();
    Venue venue = edition.getVenue().orElseThrow();
    Stream.of(
            edition.getPartners(),
            edition.getSessions(),
            edition.getSpeakers(),
            edition.getDelegates(),
            edition.getWaivers(),
            edition.getSources(),
            edition.getSessions().get(1).getSpeakers(),
            edition.getSpeakers().get(0).getPostNominals(),
            edition.getDelegates().get(0).getElectives(),
            venue.getRooms(),
            venue.getAddress().getStreet(),
            Series.builder().id("s").name("S").launchYear(2015).build().getEditions())
        .forEach(
            list -> assertThrows(UnsupportedOperationException.class, () -> list.add(nothing())));
    List<String> given = new ArrayList<>(List.of("QPM", "KPM", "OBE"));
    Speaker speaker = Speaker.builder().id("s").name("S").postNominals(given).build();
    given.clear();
    assertEquals(List.of("QPM", "KPM", "OBE"), speaker.getPostNominals());
  }

  @Test
  void witherReturnsANewValue() {
    Room room = room();
    Room bigger = room.withCapacity(140);
    assertEquals(Optional.of(140), bigger.getCapacity());
    assertEquals(Optional.of(120), room.getCapacity());
    assertNotEquals(room, bigger);
    assertEquals(room, bigger.withCapacity(120));
    assertEquals(Optional.empty(), bigger.withCapacity(Optional.empty()).getCapacity());
  }

  @Test
  void witherOfAnEqualValueReturnsTheSameObject() {
    Room room = room();
    assertSame(room, room.withName("The Lake Room"));
    assertSame(room, room.withCapacity(120));
  }

  @Property
  void witherOfEveryAttributeWithItsOwnValueChangesNothing(@ForAll Session session) {
    assertEquals(
        session,
        session
            .withId(session.getId())
            .withTitle(session.getTitle())
            .withKind(session.getKind())
            .withDay(session.getDay())
            .withTime(session.getTime())
            .withRoom(session.getRoom())
            .withSpeakers(session.getSpeakers())
            .withChair(session.getChair())
            .withElective(session.isElective())
            .withCapacity(session.getCapacity())
            .withSummary(session.getSummary())
            .withMarking(session.getMarking()));
  }

  @Property
  void witherAndBuilderAgree(@ForAll Edition edition, @ForAll Session session) {
    List<Session> sessions = new ArrayList<>(edition.getSessions());
    sessions.add(session);
    Edition longer = edition.withSessions(sessions);
    assertEquals(longer, edition.toBuilder().addSession(session).build());
    assertEquals(longer, edition.toBuilder().sessions(sessions).build());
    assertEquals(edition, longer.withSessions(edition.getSessions()));
  }

  @Property(tries = 100)
  void copyByBuilderIsEqual(@ForAll Series series) {
    assertEquals(series, series.toBuilder().build());
    assertEquals(series, Series.builder().from(series).build());
    assertEquals(
        series.hashCode(), series.toBuilder().editions(series.getEditions()).build().hashCode());
  }

  @Property
  void delegateAsTextShowsOnlyIdAndStatus(@ForAll Delegate delegate) {
    assertEquals(
        "Delegate{id=" + delegate.getId() + ", status=" + delegate.getStatus() + "}",
        delegate.toString());
  }

  @Test
  void editionAsTextShowsNothingPersonalOfDelegates() {
    // speakers are public, and share offices and forces with delegates
    String text = Strategic2031.edition().withSpeakers().toString();
    for (Delegate delegate : Strategic2031.edition().getDelegates()) {
      assertFalse(text.contains(delegate.getName()), delegate.getId());
      assertFalse(text.contains(delegate.getEmail().orElseThrow()), delegate.getId());
      assertFalse(text.contains(delegate.getOrganisation()), delegate.getId());
      assertFalse(text.contains(delegate.getRole().orElseThrow()), delegate.getId());
    }
  }

  @Test
  void timeSpanTruncatesToMinutes() {
    LocalTime start = LocalTime.of(9, 30, 59, 999_999_999);
    LocalTime end = LocalTime.of(10, 0, 1);
    TimeSpan toTheMinute = TimeSpan.of(LocalTime.of(9, 30), LocalTime.of(10, 0));
    assertEquals(toTheMinute, TimeSpan.of(start, end));
    assertEquals(toTheMinute, TimeSpan.builder().start(start).end(end).build());
    assertEquals(toTheMinute, toTheMinute.withStart(start).withEnd(end));
    assertEquals(toTheMinute, toTheMinute.toBuilder().end(end).build());
  }

  @Test
  void spanThatEndsBeforeItStartsIsBuilt() {
    LocalDate day = LocalDate.of(2031, 5, 13);
    assertEquals(-1, DateSpan.of(day, day.minusDays(2)).days());
    assertEquals(-30, TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(9, 30)).duration().toMinutes());
  }

  private static Room room() {
    return Room.builder().id("lake-room").name("The Lake Room").capacity(120).build();
  }

  /** Returns null where the compiler expects a value. */
  private static <T> T nothing() {
    return null;
  }

  @Test
  void zoneWithoutIanaIdIsRefused() {
    Edition.Builder builder =
        Edition.builder().id("a").strand(Strand.STRATEGIC).year(2031).name("A");
    for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneOffset.ofHours(1), ZoneId.of("UTC+1"))) {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> builder.timeZone(zone).build());
      assertEquals("not an IANA time zone: " + zone.getId(), refused.getMessage());
    }
    assertEquals(ZoneId.of("UTC"), builder.timeZone(ZoneId.of("UTC")).build().getTimeZone());
  }
}
