package org.socex.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socex.core.ElectivePolicy;
import org.socex.core.Session;
import org.socex.core.Strand;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;

/** What a message quotes: numbers, dates, ids, and of several counterparts the first. */
class FactsTest {
  private static final Session NINE = talk("nine", 1, "09:00", "12:00", "ada").withRoom("hall");
  private static final Session TEN = talk("ten", 1, "10:00", "12:00", "ada").withRoom("hall");
  private static final Session ELEVEN = talk("eleven", 1, "11:00", "12:00", "ada").withRoom("hall");

  @Test
  void ofThreeOverlappingSessionsTheFirstByStartIsNamed() {
    assertEquals(
        List.of(
            "A session overlaps an earlier one in the same room: nine, 09:00 – 12:00",
            "A session overlaps an earlier one in the same room: nine, 09:00 – 12:00"),
        messages(StandardRule.SESSION_ROOM_CLASH, programme(ELEVEN, TEN, NINE)));
    assertEquals(
        List.of(
            "A person is in an earlier session that overlaps this one: nine, 09:00 – 12:00",
            "A person is in an earlier session that overlaps this one: nine, 09:00 – 12:00"),
        messages(StandardRule.SESSION_SPEAKER_CLASH, programme(ELEVEN, TEN, NINE)));
  }

  @Test
  void ofSessionsThatStartTogetherTheFirstInTheDocumentIsNamed() {
    Session a = pause("a", 1, "09:00", "10:00").withRoom("hall");
    assertEquals(
        List.of(
            "A session overlaps an earlier one in the same room: b, 09:00 – 10:00",
            "A session overlaps an earlier one in the same room: b, 09:00 – 10:00"),
        messages(StandardRule.SESSION_ROOM_CLASH, programme(a.withId("b"), a, a.withId("c"))));
  }

  @Test
  void ofTwoSessionsLeftAtOnceTheFirstIsNamed() {
    Session other = talk("other", 1, "10:30", "12:00", "ada").withRoom("library");
    assertEquals(
        List.of("A speaker comes from another room without a minute between: nine, 09:00 – 12:00"),
        messages(
            StandardRule.SESSION_TURNAROUND,
            programme(other, NINE, talk("noon", 1, "12:00", "13:00", "ada").withRoom("attic"))));
  }

  @Test
  void ofEarlierPicksTheFirstInTheListIsNamed() {
    assertEquals(
        List.of(
            "A delegate picks an elective session that overlaps an earlier pick: b",
            "A delegate picks an elective session that overlaps an earlier pick: b"),
        messages(
            StandardRule.ELECTIVE_CLASH,
            programme(
                    elective("a", 1, "09:00", "10:00"),
                    elective("b", 1, "09:00", "10:00"),
                    elective("c", 1, "09:00", "10:00"))
                .withElectives(ElectivePolicy.of(3))
                .withDelegates(delegate("d1", "b", "a", "c"))));
  }

  @Test
  void ofDelegatesWithOneAddressTheFirstIsNamed() {
    assertEquals(
        List.of(
            "A delegate has the e-mail address of an earlier one: d1",
            "A delegate has the e-mail address of an earlier one: d1"),
        messages(
            StandardRule.DELEGATE_DUPLICATE,
            edition()
                .withDelegates(
                    delegate("d1").withEmail("a@example.org"),
                    delegate("d2").withEmail("a@example.org"),
                    delegate("d3").withEmail("A@example.org"))));
  }

  @Test
  void ofEditionsInOneYearTheFirstIsNamed() {
    assertEquals(
        List.of(
            "A strand has two editions in one year: a-2030, 2030",
            "A strand has two editions in one year: a-2030, 2030"),
        messages(
            StandardRule.EDITION_DUPLICATE,
            series(
                postponed(Strand.STRATEGIC, 2030).withId("a-2030"),
                postponed(Strand.STRATEGIC, 2030).withId("b-2030"),
                postponed(Strand.STRATEGIC, 2030).withId("c-2030"))));
  }

  @Test
  void numbersAreComparedInTheMessage() {
    assertEquals(
        List.of("An edition's capacity is greater than its venue's: 225 > 200"),
        messages(StandardRule.CAPACITY_VENUE, edition().withVenue(venue().withCapacity(200))));
    assertEquals(
        List.of("A list has more elements than allowed: 6 > 5"),
        messages(
            StandardRule.LIST_SIZE, venue().getAddress().withStreet("a", "b", "c", "d", "e", "f")));
    assertEquals(
        List.of("A text has more characters than allowed: 201 > 200"),
        messages(StandardRule.TEXT_LENGTH, room("hall").withName("x".repeat(201))));
  }

  @Test
  void constantsAreQuotedAsInDocuments() {
    assertEquals(
        List.of("An edition held in person has no venue: in-person"),
        messages(StandardRule.MODE_VENUE, edition().withVenue(Optional.empty())));
    assertEquals(
        List.of("An edition held online has no URL: online"),
        messages(StandardRule.MODE_ONLINE_URL, online().withOnlineUrl(Optional.empty())));
  }

  @Test
  void anIdIsQuotedAndAMalformedOneIsNot() {
    assertEquals(
        List.of("A reference names nothing in this edition: ada"),
        messages(StandardRule.REF_DANGLING, edition().withHost("ada")));
    assertEquals(
        List.of("A reference names nothing in this edition"),
        messages(StandardRule.REF_DANGLING, edition().withHost("Ada Lovelace")));
    assertEquals(
        List.of("An id is that of an earlier entry of the list"),
        messages(
            StandardRule.ID_DUPLICATE, edition().withSpeakers(speaker("Ada!"), speaker("Ada!"))));
  }

  private static List<String> messages(Rule rule, Ruled value) {
    return SocexValidator.standard().validate(value).getFindings().stream()
        .filter(finding -> finding.getRule() == rule)
        .map(finding -> finding.getMessage())
        .toList();
  }
}
