package org.socex.examples.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.TimeSpan;
import org.socex.fixtures.CanaryEdition;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import org.socex.json.schemaorg.Loss;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EveryFormatTest {
  @ParameterizedTest
  @EnumSource
  void documentShowsNothingPrivate(Format format) {
    String document =
        format.of(CanaryEdition.edition()).document().replace("\r\n ", "").toLowerCase(Locale.ROOT);
    assertFalse(document.contains("canary"), "a private text");
    assertFalse(document.contains("1999-12-31"), "a day of booking");
    assertFalse(document.contains("\"ki\""), "a delegate's country");
    assertFalse(document.contains("waitlisted"), "a delegate's status");
    assertFalse(document.contains("delegate"), "a delegate of any kind");
  }

  /** Keeps the test above complete when a delegate gets a new attribute. */
  @Test
  void canaryDelegateHasEveryAttribute() throws ReflectiveOperationException {
    List<Delegate> delegates = CanaryEdition.edition().getDelegates();
    Delegate canary = delegates.get(delegates.size() - 1);
    for (Method getter : Delegate.class.getDeclaredMethods()) {
      if (getter.getName().startsWith("get")) {
        Object value = getter.invoke(canary);
        assertNotEquals(Optional.empty(), value, getter.getName());
        assertNotEquals(List.of(), value, getter.getName());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void equalEditionsGiveEqualDocumentsInAnyZoneAndLanguage(Format format) {
    SocexJson json = SocexJson.standard();
    TimeZone zone = TimeZone.getDefault();
    Locale language = Locale.getDefault();
    List<Edition> editions = TestEditions.all().toList();
    List<Converted> here = editions.stream().map(format::of).toList();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertEquals(
          here,
          editions.stream()
              .map(edition -> json.readEdition(json.write(edition)).getValue().orElseThrow())
              .map(format::of)
              .toList());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(language);
    }
  }

  @ParameterizedTest
  @EnumSource
  void lossPointsIntoTheConvertedEdition(Format format) {
    for (Edition edition : TestEditions.all().toList()) {
      JsonNode tree = JsonMapper.shared().readTree(SocexJson.standard().write(edition));
      for (Loss loss : format.of(edition).losses()) {
        boolean there =
            !tree.at(JsonPointer.compile(loss.getPointer())).isMissingNode()
                || Stream.of(Loss.Code.DATES_UNKNOWN, Loss.Code.ROOM_UNKNOWN)
                    .anyMatch(loss.getCode()::equals);
        assertTrue(there, edition.getId() + " has no " + loss);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLossIsListedOnce(Format format) {
    for (Edition edition : TestEditions.all().toList()) {
      List<Loss> losses = format.of(edition).losses();
      assertEquals(losses.stream().distinct().toList(), losses, edition.getId());
    }
  }

  @ParameterizedTest
  @EnumSource
  void editionWithManyErrorsIsConverted(Format format) {
    Session odd =
        Session.builder()
            .id("Not a slug: é")
            .title("")
            .kind(SessionKind.PANEL)
            .day(400)
            .time(TimeSpan.of(LocalTime.of(10, 0), LocalTime.of(9, 0)))
            .room("nowhere")
            .addSpeaker("nobody")
            .chair("nobody")
            .marking(Marking.OPEN)
            .build();
    Edition edition = Strategic2031.edition().withHost("nobody").withSessions(odd, odd);
    for (EditionStatus status : EditionStatus.values()) {
      assertFalse(format.of(edition.withStatus(status)).losses().isEmpty());
      assertFalse(
          format.of(edition.withStatus(status).withDates(Optional.empty())).losses().isEmpty());
      assertFalse(
          format.of(edition.withStatus(status).withVenue(Optional.empty())).losses().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void sessionPastMidnightEndsOnTheNextMorning(Format format) {
    Session dinner =
        Session.builder()
            .id("dinner")
            .title("Dinner")
            .kind(SessionKind.SOCIAL)
            .day(1)
            .time(TimeSpan.of(LocalTime.of(19, 0), LocalTime.of(0, 30)))
            .marking(Marking.OPEN)
            .build();
    Converted converted = format.of(Strategic2031.edition().withSessions(dinner));
    List<String> shown =
        switch (format) {
          case SCHEMA_ORG -> List.of("\"endDate\": \"2031-05-14T00:30:00+01:00\"");
          case JSCALENDAR ->
              List.of("\"start\": \"2031-05-13T19:00:00\"", "\"duration\": \"PT5H30M\"");
          case FRAB ->
              List.of("\"duration\": \"05:30\"", "\"day_end\": \"2031-05-14T00:30:00+01:00\"");
          case ICALENDAR -> List.of("DTSTART:20310513T180000Z", "DTEND:20310513T233000Z");
        };
    shown.forEach(part -> assertTrue(converted.document().contains(part), converted::document));
    assertFalse(
        converted.losses().stream().anyMatch(loss -> loss.getCode() == Loss.Code.END_BEFORE_START));
  }

  @ParameterizedTest
  @EnumSource(names = "SCHEMA_ORG", mode = EnumSource.Mode.EXCLUDE)
  void previousDatesAreLostAsAWhole(Format format) {
    Edition edition =
        Strategic2031.edition()
            .withStatus(EditionStatus.RESCHEDULED)
            .withPreviousDates(
                DateSpan.of(LocalDate.of(2031, 1, 14), LocalDate.of(2031, 1, 15)),
                DateSpan.of(LocalDate.of(2031, 3, 11), LocalDate.of(2031, 3, 12)));
    assertEquals(
        1,
        format.of(edition).losses().stream()
            .filter(loss -> loss.getPointer().equals("/previousDates"))
            .count());
  }

  @Test
  void uuidIsMadeFromThePublicNamespace() {
    assertEquals(
        "b54716e7-9829-58cc-bce0-28c9379a53ef",
        new PublicUuids(Strategic2031.edition().withYear(2018)).edition().toString());
  }
}
