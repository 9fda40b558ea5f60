package org.socex.examples.formats;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.core.TimeSpan;
import org.socex.fixtures.Strategic2031;

class FrabReadTest {
  private static final String EVENT =
      """
      {"guid": "7d0a8b9e-8a43-4c5e-9a57-3f3a5b1c2d11", "id": 7, "date": "2031-05-13T10:00:00+01:00",
       "start": "10:00", "duration": "00:45", "room": "Red Room", "slug": "lark31-7-on_larks",
       "title": "On larks", "type": "talk", "persons": [{"id": 3, "public_name": "Ada Example"}]}
      """;

  private static final String SCHEDULE =
      """
      {"schedule": {"version": "1", "conference": {
        "acronym": "lark31", "title": "Lark Days", "start": "2031-05-13", "end": "2031-05-14",
        "daysCount": 2, "timeslot_duration": "00:05", "time_zone_name": "Europe/London",
        "days": [
          {"index": 1, "date": "2031-05-13", "day_start": "2031-05-13T09:00:00+01:00",
           "day_end": "2031-05-14T04:00:00+01:00", "rooms": {"Red Room": [%s]}},
          {"index": 2, "date": "2031-05-14", "day_start": "2031-05-14T09:00:00+01:00",
           "day_end": "2031-05-14T18:00:00+01:00", "rooms": {}}]}}}
      """
          .formatted(EVENT);

  @Test
  void plainScheduleBecomesAnEdition() {
    FrabReading reading = read(SCHEDULE);
    assertEquals(List.of("marking-unknown", "venue-unknown"), codes(reading).toList());
    Edition edition = reading.edition().orElseThrow();
    assertEquals("lark31", edition.getId());
    assertEquals("Lark Days", edition.getName());
    assertEquals(2031, edition.getYear());
    assertEquals(
        Optional.of(DateSpan.of(LocalDate.of(2031, 5, 13), LocalDate.of(2031, 5, 14))),
        edition.getDates());
    Session session = edition.getSessions().get(0);
    assertEquals("on-larks", session.getId());
    assertEquals("On larks", session.getTitle());
    assertEquals(SessionKind.PRESENTATION, session.getKind());
    assertEquals(Optional.of(1), session.getDay());
    assertEquals(
        Optional.of(TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(10, 45))), session.getTime());
    assertEquals(Optional.of("red-room"), session.getRoom());
    assertEquals(List.of("ada-example"), session.getSpeakers());
    assertEquals(Marking.OFFICIAL, session.getMarking());
    assertEquals("Ada Example", edition.getSpeakers().get(0).getName());
    assertEquals("Red Room", edition.getVenue().orElseThrow().getRooms().get(0).getName());
  }

  /** What is replaced, its replacement, and the code and pointer of the note. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"end\": \"2031-05-14\" | \"end\": \"2031-05-15\" | end-late | /end",
        "\"end\": \"2031-05-14\" | \"end\": \"2031-05-13\" | end-differs | /end",
        "\"end\": \"2031-05-14\" | \"end\": \"banana\" | date-unreadable | /end",
        "\"end\": \"2031-05-14\" | \"end\": \"2201-01-01\" | date-unreadable | /end",
        "\"start\": \"2031-05-13\" | \"start\": \"1899-12-31\" | date-unreadable | /start",
        "\"end\": \"2031-05-14\", | | date-unreadable | /end",
        "\"start\": \"2031-05-13\" | \"start\": \"2031-05-14\" | start-differs | /start",
        "\"start\": \"2031-05-13\" | \"start\": null | date-unreadable | /start",
        "\"daysCount\": 2 | \"daysCount\": 3 | days-count | /daysCount",
        "\"daysCount\": 2 | \"daysCount\": \"2\" | days-count | /daysCount",
        "Europe/London | GB nonsense | zone-unknown | /time_zone_name",
        "\"title\": \"Lark Days\", | | title-missing | /title",
        "\"title\": \"On larks\" | \"title\": \" \" | title-missing | E/title",
        "\"guid\": | \"uid\": | guid-missing | E/guid",
        "7d0a8b9e-8a43 | HOqeNIb6G7M4hYFKFRkCmQ | guid-format | E/guid",
        "\"room\": \"Red Room\" | \"room\": \"Blue Room\" | room-differs | E/room",
        "\"days\": | \"rooms\": [{\"name\": \"Hall\"}], \"days\": | room-unknown | E/room",
        "\"days\": | \"rooms\": [{}, 3], \"days\": | room-unnamed | /rooms/0",
        "\"public_name\" | \"nickname\" | person-unnamed | E/persons/0",
        "\"type\": \"talk\" | \"type\": \"Zzz\" | type-unknown | E/type",
        "\"duration\": \"00:45\" | \"duration\": \"\" | duration-missing | E/duration",
        "\"duration\": \"00:45\" | \"duration\": \"15:00\" | past-midnight | E/duration",
        "\"duration\": \"00:45\" | \"duration\": \"14:00\" | past-midnight | E/duration",
        "2031-05-13T10:00:00+01:00 | 2031-05-13T10:00:00+02:00 | offset-differs | E/date",
        "2031-05-13T10:00:00+01:00 | 2031-05-14T10:00:00+01:00 | date-differs | E/date",
        "2031-05-13T09:00:00+01:00 | 2031-05-13T10:30:00+01:00 | time-outside | E/date",
        "{\"Red Room\": [ | {\"Red Room\": [5, | event-unreadable | E",
        "\"rooms\": {} | \"rooms\": [] | rooms-unreadable | /days/1/rooms",
        "\"slug\": | \"track\": \"Birds\", \"slug\": | member-dropped-track | E/track",
        "\"version\": | \"x\": | | ",
        "\"acronym\": \"lark31\", | | | ",
      })
  void oddityIsNotedAndTheScheduleRead(
      String found, String replacement, String code, String pointer) {
    assertTrue(SCHEDULE.contains(found), found);
    FrabReading reading =
        read(
            SCHEDULE.replaceFirst(
                Pattern.quote(found),
                Matcher.quoteReplacement(replacement == null ? "" : replacement)));
    assertEquals(1, reading.edition().orElseThrow().getSessions().size());
    if (code != null) {
      String place =
          pointer.startsWith("E")
              ? "/schedule/conference/days/0/rooms/Red Room/0" + pointer.substring(1)
              : "/schedule/conference" + pointer;
      assertTrue(
          reading.notes().stream()
              .anyMatch(note -> note.code().equals(code) && note.pointer().equals(place)),
          reading.notes().toString());
    }
  }

  @Test
  void eventAfterMidnightKeepsItsDayAndLosesItsTime() {
    FrabReading reading =
        read(
            SCHEDULE
                .replace("2031-05-13T10:00:00+01:00", "2031-05-14T00:30:00+01:00")
                .replace("\"start\": \"10:00\"", "\"start\": \"00:30\""));
    Session session = reading.edition().orElseThrow().getSessions().get(0);
    assertEquals(Optional.of(1), session.getDay());
    assertEquals(Optional.empty(), session.getTime());
    assertTrue(codes(reading).anyMatch("past-midnight"::equals));
  }

  @Test
  void eventThatRunsPastMidnightEndsAt2359() {
    FrabReading reading = read(SCHEDULE.replace("00:45", "23:00"));
    assertEquals(
        Optional.of(TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(23, 59))),
        reading.edition().orElseThrow().getSessions().get(0).getTime());
  }

  /** The last date of the model is 2200-12-31. */
  @Test
  void numberOfDaysCannotExceedTheLastDateOfTheModel() {
    String schedule =
        """
        {"schedule": {"conference": {"title": "T", "start": "2200-12-31", "daysCount": 2}}}
        """;
    assertEquals(
        LocalDate.of(2200, 12, 31),
        read(schedule).edition().orElseThrow().getDates().orElseThrow().getEnd());
  }

  @Test
  void endOneDayLateIsCorrected() {
    Edition edition =
        read(SCHEDULE.replace("\"end\": \"2031-05-14\"", "\"end\": \"2031-05-15\""))
            .edition()
            .orElseThrow();
    assertEquals(LocalDate.of(2031, 5, 14), edition.getDates().orElseThrow().getEnd());
  }

  @ParameterizedTest
  @CsvSource({"00:45, 10:45", "0:45, 10:45", "00:45:00, 10:45", "PT45M, 10:45", "01:45, 11:45"})
  void durationIsReadInEveryUsualForm(String duration, String end) {
    assertEquals(
        Optional.of(TimeSpan.of(LocalTime.of(10, 0), LocalTime.parse(end))),
        read(SCHEDULE.replace("00:45", duration))
            .edition()
            .orElseThrow()
            .getSessions()
            .get(0)
            .getTime());
  }

  @Test
  void eventWithoutDurationTakesItFromItsEnd() {
    FrabReading reading =
        read(SCHEDULE.replace("\"duration\": \"00:45\"", "\"end\": \"2031-05-13T10:45:00+01:00\""));
    assertEquals(
        Optional.of(TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(10, 45))),
        reading.edition().orElseThrow().getSessions().get(0).getTime());
  }

  @Test
  void scheduleWithoutTimeZoneTakesItFromTheOffsets() {
    String berlin = SCHEDULE.replace("\"time_zone_name\": \"Europe/London\",", "");
    assertEquals(ZoneId.of("Europe/London"), read(berlin).edition().orElseThrow().getTimeZone());
    assertEquals(
        ZoneId.of("Etc/GMT-2"),
        read(berlin.replace("+01:00", "+02:00")).edition().orElseThrow().getTimeZone());
  }

  @Test
  void personWithTwoNumbersIsOneSpeaker() {
    String persons =
        "[{\"id\": 3, \"public_name\": \"Ada Example\"}, {\"id\": 9, \"name\": \"Ada Example\"}]";
    Edition edition =
        read(SCHEDULE.replace("[{\"id\": 3, \"public_name\": \"Ada Example\"}]", persons))
            .edition()
            .orElseThrow();
    assertEquals(List.of("ada-example"), edition.getSessions().get(0).getSpeakers());
  }

  @Test
  void idsAreUniqueSlugsOfAtMost64Characters() {
    String titles = "";
    for (String title :
        List.of("Ünïcode", "Ünïcode", "日本", "日本", "x".repeat(90), "x".repeat(90), "A  -- b", "")) {
      titles +=
          EVENT.replace("\"slug\": \"lark31-7-on_larks\",", "").replace("On larks", title) + ",";
    }
    Edition edition =
        read(SCHEDULE.replace(EVENT, titles.substring(0, titles.length() - 1)))
            .edition()
            .orElseThrow();
    List<String> ids = edition.getSessions().stream().map(Session::getId).toList();
    assertEquals(
        List.of(
            "unicode",
            "unicode-2",
            "session",
            "session-2",
            "x".repeat(64),
            "x".repeat(62) + "-2",
            "a-b",
            "session-3"),
        ids);
  }

  @Test
  void textIsCleanedComposedAndCut() {
    String title = "\\u0000Zero\\u202E and\\nline e\\u0301 " + "y".repeat(400);
    FrabReading reading = read(SCHEDULE.replace("On larks", title));
    String read = reading.edition().orElseThrow().getSessions().get(0).getTitle();
    assertTrue(read.startsWith("Zero and line \u00E9 yyy"), read);
    assertEquals(true, read.length() <= 300);
    assertTrue(codes(reading).anyMatch("text-cut"::equals));
  }

  @Test
  void notesRepeatNoTextOfTheSchedule() {
    FrabReading reading =
        read(
            SCHEDULE
                .replace("\"type\": \"talk\"", "\"type\": \"Ada Example\"")
                .replace("Europe/London", "Ada Example")
                .replace("\"room\": \"Red Room\"", "\"room\": \"Ada Example\""));
    assertTrue(reading.notes().size() > 3);
    assertFalse(reading.toString().contains("Ada"), reading.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"schedule\": {\"conference\": {}}} x",
        "{\"schedule\": {\"conference\": {\"title\": \"secret",
        "nonsense",
        "\u0000"
      })
  void malformedJsonGivesANoteAndNoEdition(String text) {
    FrabReading reading = read(text);
    assertEquals(Optional.empty(), reading.edition());
    assertTrue(
        Set.of("json-syntax", "not-frab").contains(reading.notes().get(0).code()),
        reading.notes().toString());
    assertFalse(reading.notes().toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "5",
        "{}",
        "{\"schedule\": []}",
        "{\"schedule\": {\"2024-10-31\": {\"540\": {\"Room\": {}}}}, \"speakers\": []}",
        "{\"$schema\": \"urn:socex:edition:1\"}"
      })
  void otherJsonIsNotASchedule(String text) {
    FrabReading reading = read(text);
    assertEquals(Optional.empty(), reading.edition());
    assertEquals(List.of("not-frab"), codes(reading).toList());
  }

  @Test
  void scheduleWithoutYearGivesNoEdition() {
    FrabReading reading = read("{\"schedule\": {\"conference\": {}}}");
    assertEquals(Optional.empty(), reading.edition());
    assertTrue(codes(reading).anyMatch("year-unknown"::equals));
  }

  @Test
  void deepOrLargeDocumentIsRefused() {
    String deep = "{\"schedule\": {\"conference\": " + "[".repeat(100_000);
    assertEquals(List.of("json-limit"), codes(read(deep)).toList());
    byte[] large = new byte[16 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) ' ');
    assertEquals(
        List.of("json-limit"),
        Frab.read(large, Strand.STRATEGIC).notes().stream().map(FrabNote::code).toList());
    String tokens = "{\"schedule\": [" + "0,".repeat(1_100_000) + "0]}";
    assertEquals(List.of("json-limit"), codes(read(tokens)).toList());
  }

  @Test
  void eventsAndNotesBeyondTheLimitsAreLeftOut() {
    String events = "{},".repeat(3_000) + "{}";
    FrabReading reading = read(SCHEDULE.replace(EVENT, events));
    assertEquals(1_000, reading.edition().orElseThrow().getSessions().size());
    assertEquals(1_000, reading.notes().size());
    assertEquals("notes-truncated", reading.notes().get(999).code());
  }

  @Test
  void otherEncodingGivesAnEditionOrNotes() {
    FrabReading reading = Frab.read(SCHEDULE.getBytes(UTF_16), Strand.STRATEGIC);
    assertTrue(reading.edition().isPresent() || !reading.notes().isEmpty());
  }

  @Test
  void privateAttributesInMetaAreIgnored() {
    String forged =
        Frab.of(Strategic2031.edition())
            .document()
            .replace(
                "\"timeZone\":", "\"onlineUrl\": \"https://example.org/secret\", \"timeZone\":");
    FrabReading reading = read(forged);
    assertEquals(Optional.empty(), reading.edition().orElseThrow().getOnlineUrl());
  }

  @Test
  void misplacedValuesThrowNothing() {
    Random random = new Random(5);
    String[] values = {"null", "[]", "{}", "-1", "1e999", "\"\"", "\"2031\"", "[[]]", "true"};
    String document = Frab.of(Strategic2031.edition()).document();
    String[] lines = document.split("\n");
    Set<Boolean> outcomes = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String[] broken = lines.clone();
      for (int j = 0; j < 20; j++) {
        int line = random.nextInt(lines.length);
        broken[line] =
            broken[line].replaceFirst(
                "\": (\"[^\"]*\"|[0-9]+)", "\": " + values[random.nextInt(values.length)]);
      }
      FrabReading reading = read(String.join("\n", broken));
      outcomes.add(reading.edition().isPresent());
    }
    assertTrue(outcomes.contains(true));
  }

  private static FrabReading read(String json) {
    return Frab.read(json.getBytes(UTF_8), Strand.STRATEGIC);
  }

  private static Stream<String> codes(FrabReading reading) {
    return reading.notes().stream().map(FrabNote::code);
  }
}
