package org.socex.examples.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.schemaorg.Loss;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export follows c3voc's schema, and rules that the schema does not express. */
class FrabExportTest {
  private static final Set<String> CONFERENCE =
      Set.of(
          "acronym",
          "title",
          "description",
          "start",
          "end",
          "daysCount",
          "timeslot_duration",
          "time_zone_name",
          "logo",
          "colors",
          "keywords",
          "url",
          "tracks",
          "rooms",
          "meta",
          "days");
  private static final Set<String> REQUIRED =
      Set.of(
          "abstract",
          "date",
          "duration",
          "guid",
          "id",
          "language",
          "links",
          "persons",
          "room",
          "slug",
          "start",
          "subtitle",
          "title",
          "track",
          "type",
          "url");
  private static final String GUID =
      "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  private static final String SLUG = "[a-z0-9_-]+[a-z0-9]";

  @ParameterizedTest
  @MethodSource("org.socex.examples.formats.TestEditions#all")
  void conferenceHasOnlyItsMembers(Edition edition) {
    JsonNode conference = conference(edition);
    assertTrue(CONFERENCE.containsAll(conference.propertyNames()), conference.toString());
    for (String name : List.of("title", "acronym", "start", "end", "timeslot_duration")) {
      assertTrue(conference.path(name).isString(), name);
    }
    assertTrue(
        conference
            .path("acronym")
            .stringValue()
            .matches("[a-z0-9_-][a-z0-9_]{3,}(-2\\d{3}-[a-z]+)?"));
    assertEquals(conference.path("days").size(), conference.path("daysCount").intValue());
    for (JsonNode room : conference.path("rooms").values()) {
      assertTrue(room.path("guid").stringValue().matches(GUID));
      assertTrue(room.path("slug").stringValue("ok").matches(SLUG));
    }
  }

  @ParameterizedTest
  @MethodSource("org.socex.examples.formats.TestEditions#all")
  void daysAreNumberedInOrder(Edition edition) {
    LocalDate before = LocalDate.MIN;
    int index = 0;
    for (JsonNode day : conference(edition).path("days").values()) {
      assertEquals(
          new TreeSet<>(Set.of("index", "date", "day_start", "day_end", "rooms")),
          new TreeSet<>(day.propertyNames()));
      assertEquals(++index, day.path("index").intValue());
      LocalDate date = LocalDate.parse(day.path("date").stringValue());
      assertTrue(date.isAfter(before));
      assertFalse(moment(day, "day_end").isBefore(moment(day, "day_start")));
      before = date;
    }
  }

  @ParameterizedTest
  @MethodSource("org.socex.examples.formats.TestEditions#all")
  void eventHasAllSixteenMembersAndIsConsistent(Edition edition) {
    JsonNode conference = conference(edition);
    Set<String> unique = new HashSet<>();
    for (JsonNode day : conference.path("days").values()) {
      for (Map.Entry<String, JsonNode> room : day.path("rooms").properties()) {
        for (JsonNode event : room.getValue().values()) {
          assertTrue(event.propertyNames().containsAll(REQUIRED), event.toString());
          assertTrue(event.path("id").intValue() >= 1);
          assertTrue(event.path("guid").stringValue().matches(GUID));
          assertTrue(event.path("slug").stringValue().matches(SLUG));
          assertTrue(event.path("duration").stringValue().matches("[0-9]+:[0-9]{2}"));
          assertTrue(unique.add(event.path("guid").stringValue()), "a guid twice");
          assertTrue(unique.add(event.path("slug").stringValue()), "a slug twice");
          assertTrue(unique.add(event.path("id").toString()), "an id twice");
          assertEquals(room.getKey(), event.path("room").stringValue());
          OffsetDateTime date = moment(event, "date");
          assertEquals(day.path("date").stringValue(), date.toLocalDate().toString());
          assertEquals(LocalTime.parse(event.path("start").stringValue()), date.toLocalTime());
          assertFalse(date.isBefore(moment(day, "day_start")));
          for (JsonNode person : event.path("persons").values()) {
            assertTrue(person.path("name").isString());
            assertTrue(person.path("id").isMissingNode());
            assertTrue(person.path("public_name").isMissingNode());
          }
        }
      }
    }
  }

  @Test
  void sessionWithoutTimeIsALossAndNotAnEvent() {
    Converted converted = Frab.of(SocexHistory.edition("strategic-2018"));
    assertTrue(converted.losses().contains(Loss.of(Loss.Code.TIME_UNKNOWN, "/sessions/0")));
    JsonNode day =
        JsonMapper.shared().readTree(converted.document()).at("/schedule/conference/days/0");
    assertEquals("{}", day.path("rooms").toString());
    assertEquals("2018-05-15T00:00:00+01:00", day.path("day_start").stringValue());
    assertEquals("2018-05-15T23:59:00+01:00", day.path("day_end").stringValue());
  }

  @Test
  void sessionsOfACancelledEditionAreLeftOut() {
    Converted converted = Frab.of(Strategic2031.edition().withStatus(EditionStatus.CANCELLED));
    assertTrue(converted.losses().contains(Loss.of(Loss.Code.NOT_TAKING_PLACE, "/sessions/0")));
    assertTrue(converted.losses().contains(Loss.of(Loss.Code.EXTENSION, "/status")));
    assertEquals(
        2, converted.document().split("\"rooms\": \\{}", -1).length - 1, "days without events");
  }

  private static OffsetDateTime moment(JsonNode node, String name) {
    return OffsetDateTime.parse(node.path(name).stringValue());
  }

  private static JsonNode conference(Edition edition) {
    return JsonMapper.shared()
        .readTree(Frab.of(edition).document())
        .path("schedule")
        .path("conference");
  }
}
