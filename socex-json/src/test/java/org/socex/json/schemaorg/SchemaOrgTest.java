package org.socex.json.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Address;
import org.socex.core.AttendanceMode;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.ElectivePolicy;
import org.socex.core.Marking;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Speaker;
import org.socex.core.TimeSpan;
import org.socex.core.Venue;
import org.socex.fixtures.CanaryEdition;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgTest {
  private static final Edition EDITION = SocexHistory.edition("strategic-2018");
  private static final DateSpan EARLIER =
      DateSpan.of(LocalDate.of(2018, 3, 6), LocalDate.of(2018, 3, 7));

  @ParameterizedTest
  @ValueSource(strings = {"strategic-2018", "economic-crime-2020"})
  void historicEditionIsExactlyThisDocument(String id) throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/schema-org/" + id + ".jsonld")) {
      assertEquals(
          new String(golden.readAllBytes(), UTF_8),
          SchemaOrg.of(SocexHistory.edition(id)).getDocument());
    }
  }

  /** The first and the last of three sessions may be published; every way to lose something. */
  @Test
  void fullEditionIsExactlyThisDocumentAndTheseLosses() throws IOException {
    SchemaOrg linked = SchemaOrg.of(withEverything());
    try (InputStream golden = getClass().getResourceAsStream("/schema-org/everything.jsonld")) {
      assertEquals(new String(golden.readAllBytes(), UTF_8), linked.getDocument());
    }
    assertEquals(
        List.of(
            "no-counterpart /previousDates/end",
            "flattened /venue/address/street",
            "flattened /venue/address/locality",
            "flattened /speakers/1/postNominals",
            "no-counterpart /ordinal",
            "no-counterpart /attendance",
            "flattened /timeZone",
            "no-counterpart /sessions/0/elective",
            "ref-dangling /sessions/0/speakers/1",
            "flattened /sessions/0/chair",
            "no-counterpart /sessions/2/kind",
            "end-before-start /sessions/2/time/end",
            "ref-dangling /sessions/2/chair"),
        linked.getLosses().stream().map(Loss::toString).toList());
  }

  private static Edition withEverything() {
    Session workshop =
        Session.builder()
            .id("azAZ09@[`{/:")
            .title("Ledgers")
            .kind(SessionKind.WORKSHOP)
            .day(1)
            .time(TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(9, 1)))
            .room("library")
            .addSpeakers("ada", "nobody", "bob")
            .chair("ada")
            .elective(true)
            .capacity(12)
            .summary("What they hide")
            .marking(Marking.OPEN)
            .build();
    Session hidden = workshop.withMarking(Marking.OFFICIAL);
    Session keynote =
        workshop
            .withId("keynote")
            .withKind(SessionKind.KEYNOTE)
            .withTime(TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(10, 0)))
            .withElective(false)
            .withSpeakers("bob")
            .withChair("nobody");
    return EDITION
        .withStatus(EditionStatus.RESCHEDULED)
        .withPreviousDates(EARLIER)
        .withAttendance(200)
        .withElectives(ElectivePolicy.of(4))
        .withHost("ada")
        .withPartners("Larkmere Trust", "Moss Fund")
        .withSources("https://example.org/a", "https://example.org/b", "https://example.org/c")
        .withVenue(
            Venue.builder()
                .id("hall")
                .name("The Hall")
                .address(
                    Address.builder()
                        .addStreet("Gatehouse", "Shore Road")
                        .locality("Moss")
                        .town("Larkminster")
                        .county("Northmoor")
                        .postcode("RG7 3AE")
                        .build())
                .capacity(300)
                .addRoom(Room.builder().id("library").name("The Library").capacity(80).build())
                .url("https://example.org/hall")
                .build())
        .withSessions(workshop, hidden, keynote)
        .withSpeakers(
            Speaker.builder().id("hidden").name("Hidden").build(),
            Speaker.builder()
                .id("ada")
                .title("Chief Constable")
                .name("Ada Moss")
                .addPostNominals("QPM", "OBE")
                .role("Lead")
                .organisation("Northmoor Police")
                .biography("Reads ledgers")
                .build(),
            Speaker.builder().id("bob").name("Bob Reed").addPostNominal("KPM").build());
  }

  @Test
  void lossesListWhatSchemaOrgCannotExpress() {
    assertEquals(
        List.of(
            Loss.of(Loss.Code.NO_COUNTERPART, "/ordinal"),
            Loss.of(Loss.Code.NO_COUNTERPART, "/sessions/0/kind")),
        SchemaOrg.of(EDITION.withSessions(open(EDITION))).getLosses());
  }

  @Test
  void equalEditionsGiveEqualDocuments() {
    Edition copy =
        SocexJson.standard()
            .readEdition(SocexJson.standard().write(Strategic2031.edition()))
            .orElseThrow();
    assertEquals(
        SchemaOrg.of(Strategic2031.edition()).getDocument(), SchemaOrg.of(copy).getDocument());
    assertEquals(SchemaOrg.of(Strategic2031.edition()).getLosses(), SchemaOrg.of(copy).getLosses());
  }

  @Test
  void sessionHasTheOffsetOfItsDay() {
    JsonNode session = tree(Strategic2031.edition()).path("subEvent").path(1);
    assertEquals("2031-05-13T09:15:00+01:00", session.path("startDate").stringValue());
    assertEquals("2031-05-13T09:30:00+01:00", session.path("endDate").stringValue());
  }

  @Test
  void sessionWithoutTimeHasADate() {
    JsonNode session = tree(EDITION.withSessions(open(EDITION))).path("subEvent").path(0);
    assertEquals("2018-05-15", session.path("startDate").stringValue());
    assertTrue(session.path("endDate").isMissingNode());
  }

  @Test
  void editionWithoutDatesHasNoDates() {
    JsonNode tree = tree(SocexHistory.edition("strategic-2015"));
    assertTrue(tree.path("startDate").isMissingNode());
    assertTrue(tree.path("endDate").isMissingNode());
  }

  @Test
  void cancelledEditionKeepsItsDates() {
    JsonNode tree = tree(EDITION.withStatus(EditionStatus.CANCELLED));
    assertEquals("https://schema.org/EventCancelled", tree.path("eventStatus").stringValue());
    assertEquals("2018-05-15", tree.path("startDate").stringValue());
    assertEquals("2018-05-16", tree.path("endDate").stringValue());
  }

  @Test
  void postponedEditionHasItsFirstDateTwiceAndNoEnd() {
    SchemaOrg linked = SchemaOrg.of(EDITION.withStatus(EditionStatus.POSTPONED));
    JsonNode tree = JsonMapper.shared().readTree(linked.getDocument());
    assertEquals("https://schema.org/EventPostponed", tree.path("eventStatus").stringValue());
    assertEquals("2018-05-15", tree.path("startDate").stringValue());
    assertEquals("2018-05-15", tree.path("previousStartDate").stringValue());
    assertTrue(tree.path("endDate").isMissingNode());
    assertTrue(linked.getLosses().contains(Loss.of(Loss.Code.NO_COUNTERPART, "/dates/end")));
  }

  @Test
  void rescheduledEditionHasItsPreviousStart() {
    SchemaOrg linked =
        SchemaOrg.of(EDITION.withStatus(EditionStatus.RESCHEDULED).withPreviousDates(EARLIER));
    JsonNode tree = JsonMapper.shared().readTree(linked.getDocument());
    assertEquals("https://schema.org/EventRescheduled", tree.path("eventStatus").stringValue());
    assertEquals("2018-03-06", tree.path("previousStartDate").stringValue());
    assertEquals("2018-05-15", tree.path("startDate").stringValue());
    assertTrue(
        linked.getLosses().contains(Loss.of(Loss.Code.NO_COUNTERPART, "/previousDates/end")));
  }

  @Test
  void editionMovedInTimeAndOnlineHasTwoStatuses() {
    SchemaOrg linked =
        SchemaOrg.of(
            EDITION
                .withStatus(EditionStatus.MOVED_ONLINE)
                .withAttendanceMode(AttendanceMode.ONLINE)
                .withPreviousDates(EARLIER));
    assertEquals(
        "[\"https://schema.org/EventRescheduled\",\"https://schema.org/EventMovedOnline\"]",
        JsonMapper.shared().readTree(linked.getDocument()).path("eventStatus").toString());
    assertTrue(linked.getLosses().contains(Loss.of(Loss.Code.STATUS_COMBINED, "/status")));
  }

  @ParameterizedTest
  @EnumSource(AttendanceMode.class)
  void locationIsPhysicalVirtualOrBoth(AttendanceMode mode) {
    JsonNode tree = tree(EDITION.withAttendanceMode(mode));
    JsonNode location = tree.path("location");
    switch (mode) {
      case IN_PERSON -> assertEquals("Place", location.path("@type").stringValue());
      case ONLINE -> assertEquals("VirtualLocation", location.path("@type").stringValue());
      case HYBRID -> {
        assertEquals("VirtualLocation", location.path(0).path("@type").stringValue());
        assertEquals("Place", location.path(1).path("@type").stringValue());
      }
    }
    assertEquals(
        switch (mode) {
          case IN_PERSON -> "https://schema.org/OfflineEventAttendanceMode";
          case ONLINE -> "https://schema.org/OnlineEventAttendanceMode";
          case HYBRID -> "https://schema.org/MixedEventAttendanceMode";
        },
        tree.path("eventAttendanceMode").stringValue());
  }

  @Test
  void venueOfAnOnlineEditionIsALoss() {
    assertEquals(
        List.of(
            Loss.of(Loss.Code.NO_COUNTERPART, "/venue"),
            Loss.of(Loss.Code.NO_COUNTERPART, "/ordinal")),
        SchemaOrg.of(EDITION.withAttendanceMode(AttendanceMode.ONLINE).withSessions()).getLosses());
  }

  @Test
  void policyOfElectivesIsALoss() {
    assertEquals(
        List.of(
            Loss.of(Loss.Code.NO_COUNTERPART, "/ordinal"),
            Loss.of(Loss.Code.NO_COUNTERPART, "/electives")),
        SchemaOrg.of(EDITION.withElectives(ElectivePolicy.of(4)).withSessions()).getLosses());
  }

  @Test
  void withoutDatesOfTheEditionTheDayAndTheTimeOfASessionGetLost() {
    Edition undated = SocexHistory.edition("strategic-2015");
    Session workshop =
        Session.builder()
            .id("ledgers")
            .title("Ledgers")
            .kind(SessionKind.WORKSHOP)
            .marking(Marking.OPEN)
            .build();
    Session morning = workshop.withTime(TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(9, 30)));
    assertEquals(
        List.of(
            Loss.of(Loss.Code.NO_COUNTERPART, "/ordinal"),
            Loss.of(Loss.Code.NO_COUNTERPART, "/attendance"),
            Loss.of(Loss.Code.DATES_UNKNOWN, "/sessions/1/day"),
            Loss.of(Loss.Code.DATES_UNKNOWN, "/sessions/2/time"),
            Loss.of(Loss.Code.DATES_UNKNOWN, "/sessions/3/day"),
            Loss.of(Loss.Code.DATES_UNKNOWN, "/sessions/3/time")),
        SchemaOrg.of(
                undated.withSessions(workshop, workshop.withDay(1), morning, morning.withDay(2)))
            .getLosses());
  }

  @Test
  void pointersAreThoseOfTheEditionThatWasConverted() {
    Session hidden = EDITION.getSessions().get(0).withId("hidden").withMarking(Marking.OFFICIAL);
    Session shown = EDITION.getSessions().get(0).withMarking(Marking.OPEN).withRoom("nowhere");
    assertTrue(
        SchemaOrg.of(EDITION.withSessions(hidden, shown))
            .getLosses()
            .contains(Loss.of(Loss.Code.REF_DANGLING, "/sessions/1/room")));
  }

  @Test
  void draftWithEveryMistakeIsConverted() {
    Session odd =
        Session.builder()
            .id("Not a slug: \uD800 é")
            .title("")
            .kind(SessionKind.PANEL)
            .day(400)
            .time(TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(9, 0)))
            .room("nowhere")
            .addSpeaker("nobody")
            .chair("nobody")
            .marking(Marking.OPEN)
            .build();
    SchemaOrg linked = SchemaOrg.of(EDITION.withSessions(odd, odd).withHost("nobody"));
    assertTrue(
        linked.getLosses().contains(Loss.of(Loss.Code.END_BEFORE_START, "/sessions/1/time/end")));
    assertTrue(linked.getLosses().contains(Loss.of(Loss.Code.REF_DANGLING, "/host")));
    assertTrue(linked.getDocument().contains("session:Not%20a%20slug%3A%20"));
  }

  @Test
  void editionAtTheLastDayOfTheCalendarIsConverted() {
    Session second = EDITION.getSessions().get(0).withMarking(Marking.OPEN).withDay(2);
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
      Edition edition = EDITION.withDates(DateSpan.of(day, day)).withSessions(second);
      assertEquals(day.toString(), tree(edition).path("startDate").stringValue());
      assertEquals(
          day.equals(LocalDate.MIN), tree(edition).path("subEvent").path(0).has("startDate"));
    }
  }

  @Test
  void nothingThatIsNotForPublicationAppears() {
    String document = SchemaOrg.of(CanaryEdition.edition()).getDocument().toLowerCase(Locale.ROOT);
    assertFalse(document.contains("canary"), "what must not be published has canary in it");
    assertFalse(document.contains("1999-12-31"), "a day of booking");
    assertFalse(document.contains("\"ki\""), "a delegate's country");
    assertFalse(document.contains("waitlisted"), "a delegate's status");
  }

  private static List<Session> open(Edition edition) {
    return edition.getSessions().stream()
        .map(session -> session.withMarking(Marking.OPEN))
        .toList();
  }

  private static JsonNode tree(Edition edition) {
    return JsonMapper.shared().readTree(SchemaOrg.of(edition).getDocument());
  }
}
