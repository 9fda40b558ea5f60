package org.socex.examples.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Session;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.schemaorg.Loss;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsCalendarTest {
  @ParameterizedTest
  @MethodSource("org.socex.examples.formats.TestEditions#all")
  void documentFollowsRfc8984(Edition edition) {
    JsonNode group = group(edition);
    assertEquals("Group", group.path("@type").stringValue());
    Set<String> uids = new HashSet<>();
    checkItem(group, uids);
    for (JsonNode entry : group.path("entries").values()) {
      assertEquals("Event", entry.path("@type").stringValue());
      checkItem(entry, uids);
      assertTrue(
          entry.path("start").stringValue().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"));
      entry.path("locations").propertyStream().forEach(JsCalendarTest::checkKey);
      entry.path("participants").propertyStream().forEach(JsCalendarTest::checkKey);
      for (JsonNode participant : entry.path("participants").values()) {
        assertTrue(participant.path("roles").size() > 0, "a participant without a role");
        participant.path("roles").values().forEach(role -> assertTrue(role.booleanValue()));
      }
      for (JsonNode relation : entry.path("relatedTo").values()) {
        assertTrue(relation.path("relation").path("parent").booleanValue());
      }
    }
  }

  private static void checkItem(JsonNode item, Set<String> uids) {
    assertTrue(uids.add(item.path("uid").stringValue()), "a uid that is there already");
    assertTrue(item.path("updated").stringValue().endsWith("Z"));
    Instant.parse(item.path("updated").stringValue());
  }

  private static void checkKey(Map.Entry<String, JsonNode> entry) {
    assertTrue(entry.getKey().matches("[A-Za-z0-9_-]{1,255}"), entry.getKey());
  }

  @Test
  void editionOfTwoDaysIsOneEventOfWholeDays() {
    JsonNode event = entry(SocexHistory.edition("strategic-2018"), 0);
    assertEquals("2018-05-15T00:00:00", event.path("start").stringValue());
    assertEquals("P2D", event.path("duration").stringValue());
    assertEquals("Europe/London", event.path("timeZone").stringValue());
    assertTrue(event.path("showWithoutTime").booleanValue());
    assertEquals(
        "Goodboys Lane, Mortimer Common, Reading RG7 3AE",
        event.path("locations").path("v1").path("description").stringValue());
  }

  @Test
  void editionOfAWeekLastsSevenDays() {
    JsonNode event = entry(SocexHistory.edition("economic-crime-2020"), 0);
    assertEquals("2020-11-25T00:00:00", event.path("start").stringValue());
    assertEquals("P7D", event.path("duration").stringValue());
  }

  @Test
  void everyOpenSessionIsAnEventAtItsTime() {
    Edition published = Strategic2031.edition().forPublication();
    JsonNode entries = group(Strategic2031.edition()).path("entries");
    assertEquals(published.getSessions().size() + 1, entries.size());
    for (int i = 0; i < published.getSessions().size(); i++) {
      Session session = published.getSessions().get(i);
      JsonNode event = entries.path(i + 1);
      assertEquals(session.getTitle(), event.path("title").stringValue());
      assertEquals(
          published.start(session).orElseThrow().toLocalDateTime(),
          LocalDateTime.parse(event.path("start").stringValue()));
      assertEquals(
          session.getTime().orElseThrow().duration(),
          Duration.parse(event.path("duration").stringValue()));
    }
  }

  @Test
  void speakersHaveTheRoleAttendeeAndChairsTheRoleChair() {
    assertEquals(
        "[{\"attendee\":true},{\"chair\":true}]",
        entry(Strategic2031.edition(), 3).path("participants").values().stream()
            .map(person -> person.path("roles"))
            .sorted((one, other) -> one.toString().compareTo(other.toString()))
            .toList()
            .toString()
            .replace(" ", ""));
  }

  @Test
  void editionWithoutDatesIsAGroupWithoutEntries() {
    Converted converted = JsCalendar.of(SocexHistory.edition("strategic-2015"));
    assertEquals(0, JsonMapper.shared().readTree(converted.document()).path("entries").size());
    assertTrue(converted.losses().contains(Loss.of(Loss.Code.DATES_UNKNOWN, "/dates")));
  }

  @Test
  void statusBecomesConfirmedTentativeOrCancelled() {
    Edition edition = SocexHistory.edition("strategic-2018");
    assertEquals(
        List.of("confirmed", "tentative", "confirmed", "confirmed", "cancelled"),
        List.of(EditionStatus.values()).stream()
            .map(status -> entry(edition.withStatus(status), 0).path("status").stringValue())
            .toList());
  }

  private static JsonNode group(Edition edition) {
    return JsonMapper.shared().readTree(JsCalendar.of(edition).document());
  }

  private static JsonNode entry(Edition edition, int index) {
    return group(edition).path("entries").path(index);
  }
}
