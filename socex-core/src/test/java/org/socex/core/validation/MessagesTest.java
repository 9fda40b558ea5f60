package org.socex.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.fixtures.ReportAssertions.assertMessages;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.delegate;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.elective;
import static org.socex.fixtures.SoundObjects.online;
import static org.socex.fixtures.SoundObjects.pause;
import static org.socex.fixtures.SoundObjects.postponed;
import static org.socex.fixtures.SoundObjects.programme;
import static org.socex.fixtures.SoundObjects.room;
import static org.socex.fixtures.SoundObjects.series;
import static org.socex.fixtures.SoundObjects.speaker;
import static org.socex.fixtures.SoundObjects.talk;
import static org.socex.fixtures.SoundObjects.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.ElectivePolicy;
import org.socex.core.Series;
import org.socex.core.Session;
import org.socex.core.Strand;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;

/** What a message says about a case: numbers, dates, ids, and the first of several counterparts. */
class MessagesTest {
  private static final Session NINE = talk("nine", 1, "09:00", "12:00", "ada").withRoom("hall");
  private static final Session TEN = talk("ten", 1, "10:00", "12:00", "ada").withRoom("hall");
  private static final Session ELEVEN = talk("eleven", 1, "11:00", "12:00", "ada").withRoom("hall");

  @Test
  void threeOverlappingSessionsNameTheOneThatStartsFirst() {
    Edition edition = programme(ELEVEN, TEN, NINE);
    assertEquals(
        List.of(
            "This session overlaps nine (09:00 to 12:00) in the same room.",
            "This session overlaps nine (09:00 to 12:00) in the same room."),
        messages(StandardRule.SESSION_ROOM_CLASH, edition));
    assertEquals(
        List.of(
            "This person also has a part in nine (09:00 to 12:00), which overlaps this session.",
            "This person also has a part in nine (09:00 to 12:00), which overlaps this session."),
        messages(StandardRule.SESSION_SPEAKER_CLASH, edition));
    assertEquals(
        List.of("/sessions/2", "/sessions/2"), related(StandardRule.SESSION_ROOM_CLASH, edition));
  }

  @Test
  void sessionsThatStartTogetherNameTheFirstInTheDocument() {
    Session a = pause("a", 1, "09:00", "10:00").withRoom("hall");
    Edition edition = programme(a.withId("b"), a, a.withId("c"));
    assertEquals(
        List.of(
            "This session overlaps b (09:00 to 10:00) in the same room.",
            "This session overlaps b (09:00 to 10:00) in the same room."),
        messages(StandardRule.SESSION_ROOM_CLASH, edition));
    assertEquals(
        List.of("/sessions/0", "/sessions/0"), related(StandardRule.SESSION_ROOM_CLASH, edition));
  }

  @Test
  void speakerWhoLeavesTwoSessionsAtOnceComesFromTheFirst() {
    Session other = talk("other", 1, "10:30", "12:00", "ada").withRoom("library");
    assertEquals(
        List.of(
            "This person speaks in nine, in another room, until 12:00, when this session starts."),
        messages(
            StandardRule.SESSION_TURNAROUND,
            programme(other, NINE, talk("noon", 1, "12:00", "13:00", "ada").withRoom("attic"))));
  }

  @Test
  void overlappingChoicesNameTheFirstInTheList() {
    Edition edition =
        programme(
                elective("a", 1, "09:00", "10:00"),
                elective("b", 1, "09:00", "10:00"),
                elective("c", 1, "09:00", "10:00"))
            .withElectives(ElectivePolicy.of(3))
            .withDelegates(delegate("d1", "b", "a", "c"));
    assertEquals(
        List.of(
            "This choice overlaps b (09:00 to 10:00), which the delegate chooses as well.",
            "This choice overlaps b (09:00 to 10:00), which the delegate chooses as well."),
        messages(StandardRule.ELECTIVE_CLASH, edition));
    assertEquals(
        List.of("/sessions/1", "/sessions/1"), related(StandardRule.ELECTIVE_CLASH, edition));
  }

  @Test
  void delegatesWithOneAddressNameTheFirst() {
    Edition edition =
        edition()
            .withDelegates(
                delegate("d1").withEmail("a@example.org"),
                delegate("d2").withEmail("a@example.org"),
                delegate("d3").withEmail("A@example.org"));
    assertEquals(
        List.of(
            "The delegate d1 has the same e-mail address.",
            "The delegate d1 has the same e-mail address."),
        messages(StandardRule.DELEGATE_DUPLICATE, edition));
    assertEquals(
        List.of("/delegates/0/email", "/delegates/0/email"),
        related(StandardRule.DELEGATE_DUPLICATE, edition));
  }

  @Test
  void editionsOfOneYearNameTheFirst() {
    Series series =
        series(
            postponed(Strand.STRATEGIC, 2030).withId("a-2030"),
            postponed(Strand.STRATEGIC, 2030).withId("b-2030"),
            postponed(Strand.STRATEGIC, 2030).withId("c-2030"));
    assertEquals(
        List.of(
            "The strand already has a 2030 edition, a-2030.",
            "The strand already has a 2030 edition, a-2030."),
        messages(StandardRule.EDITION_DUPLICATE, series));
    assertEquals(
        List.of("/editions/0", "/editions/0"), related(StandardRule.EDITION_DUPLICATE, series));
  }

  @Test
  void numbersAreShownWithTheirLimits() {
    assertMessages(
        edition().withVenue(venue().withCapacity(200)),
        "The edition has a capacity of 225, but the venue holds 200.");
    assertMessages(
        venue().getAddress().withStreet("a", "b", "c", "d", "e", "f"),
        "This list has 6 entries; 5 are allowed.");
    assertMessages(
        room("hall").withName("x".repeat(201)), "This text has 201 characters; 200 are allowed.");
  }

  @Test
  void numbersOfFiveDigitsAreGroupedAndYearsAreNot() {
    assertMessages(
        room("hall").withCapacity(1_234_567),
        "1,234,567 is out of range. The field takes 1 to 100,000.");
    assertMessages(
        dates("2030-05-14", "2030-05-15").withEnd(LocalDate.of(2201, 1, 1)),
        "2201 is out of range. The field takes 1900 to 2200.");
  }

  @Test
  void attendanceModeIsShownInPlainEnglish() {
    assertMessages(
        edition().withVenue(Optional.empty()), "This edition is in person, but has no venue.");
    assertMessages(
        online().withOnlineUrl(Optional.empty()),
        "This edition is online, but has no web address at which to join.");
  }

  @Test
  void wellFormedIdsAreQuotedAndMalformedOnesAreNot() {
    assertMessages(
        edition().withHost("ada"),
        "The host has to be one of the speakers, and none has the id ada.");
    assertMessages(
        edition().withHost("Ada Lovelace"),
        "The host has to be one of the speakers, and none has this id.");
    assertEquals(
        List.of("An earlier entry of this list already has this id."),
        messages(
            StandardRule.ID_DUPLICATE, edition().withSpeakers(speaker("Ada!"), speaker("Ada!"))));
  }

  @Test
  void misspeltReferenceNamesTheNearestEntry() {
    Edition edition = edition().withSpeakers(speaker("ada-lovelace")).withHost("ada-lovelance");
    assertMessages(
        edition, "No speaker has the id of this host, ada-lovelance. Did you mean ada-lovelace?");
    assertEquals(List.of("/speakers/0/id"), related(StandardRule.REF_DANGLING, edition));
  }

  private static List<String> messages(Rule rule, Ruled value) {
    return found(rule, value).map(Finding::getMessage).toList();
  }

  private static List<String> related(Rule rule, Ruled value) {
    return found(rule, value)
        .flatMap(finding -> finding.getRelated().stream())
        .map(Place::getPointer)
        .toList();
  }

  private static Stream<Finding> found(Rule rule, Ruled value) {
    return SocexValidator.standard().validate(value).getFindings().stream()
        .filter(finding -> finding.getRule() == rule);
  }
}
