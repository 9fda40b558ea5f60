package org.socex.examples.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Session;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

class ICalendarTest {
  @ParameterizedTest
  @MethodSource("org.socex.examples.formats.TestEditions#all")
  void biweeklyReadsTheDocumentWithoutWarnings(Edition edition) throws IOException {
    try (ICalReader reader = new ICalReader(ICalendar.of(edition).document())) {
      biweekly.ICalendar calendar = reader.readNext();
      assertEquals(List.of(), reader.getWarnings());
      assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
      assertNull(reader.readNext());
    }
  }

  @Test
  void endOfAnEditionIsTheDayAfterItsLast() {
    VEvent event = events(SocexHistory.edition("strategic-2018")).get(0);
    assertEquals(
        new DateTimeComponents(2018, 5, 15), event.getDateStart().getValue().getRawComponents());
    assertEquals(
        new DateTimeComponents(2018, 5, 17), event.getDateEnd().getValue().getRawComponents());
  }

  @Test
  void editionOfAWeekLastsSevenDays() {
    VEvent event = events(SocexHistory.edition("economic-crime-2020")).get(0);
    assertEquals(
        new DateTimeComponents(2020, 11, 25), event.getDateStart().getValue().getRawComponents());
    assertEquals(
        new DateTimeComponents(2020, 12, 2), event.getDateEnd().getValue().getRawComponents());
  }

  @Test
  void everyOpenSessionIsAnEventAtItsTime() {
    Edition published = Strategic2031.edition().forPublication();
    List<VEvent> events = events(Strategic2031.edition());
    assertEquals(published.getSessions().size() + 1, events.size());
    for (int i = 0; i < published.getSessions().size(); i++) {
      Session session = published.getSessions().get(i);
      VEvent event = events.get(i + 1);
      assertEquals(session.getTitle(), event.getSummary().getValue());
      assertEquals(
          published.start(session).orElseThrow().toInstant(),
          event.getDateStart().getValue().toInstant());
      assertEquals(
          published.end(session).orElseThrow().toInstant(),
          event.getDateEnd().getValue().toInstant());
      assertEquals(events.get(0).getUid().getValue(), event.getRelatedTo().get(0).getValue());
    }
  }

  @Test
  void descriptionNamesSpeakersAndChair() {
    VEvent address = events(Strategic2031.edition()).get(3);
    assertEquals(
        "With Baroness Imogen Thistlewood\n\nChair: Chief Constable Rowan Ashgrove KPM",
        address.getDescription().getValue());
  }

  @Test
  void editionWithoutDatesIsAJournal() {
    biweekly.ICalendar calendar =
        Biweekly.parse(ICalendar.of(SocexHistory.edition("strategic-2015")).document()).first();
    assertEquals(0, calendar.getEvents().size());
    assertEquals("Strategic SOCEX 2015", calendar.getJournals().get(0).getSummary().getValue());
  }

  @Test
  void cancelledEditionIsCancelledAndPostponedOneTentative() {
    Edition edition = SocexHistory.edition("strategic-2018");
    assertEquals(
        "CANCELLED",
        events(edition.withStatus(EditionStatus.CANCELLED)).get(0).getStatus().getValue());
    assertEquals(
        "TENTATIVE",
        events(edition.withStatus(EditionStatus.POSTPONED)).get(0).getStatus().getValue());
  }

  @Test
  void timestampIsThatOfTheCaller() {
    Instant updated = Instant.parse("2031-02-03T04:05:06Z");
    VEvent event =
        Biweekly.parse(ICalendar.of(Strategic2031.edition(), updated).document())
            .first()
            .getEvents()
            .get(0);
    assertEquals(Date.from(updated), event.getDateTimeStamp().getValue());
  }

  @Test
  void linesEndWithCrLfAndLongOnesAreFolded() {
    String document = ICalendar.of(Strategic2031.edition()).document();
    assertTrue(document.endsWith("\r\nEND:VCALENDAR\r\n"));
    for (String line : document.split("\r\n")) {
      assertEquals(-1, line.indexOf('\n'));
      assertTrue(line.strip().length() <= 75, line);
    }
  }

  private static List<VEvent> events(Edition edition) {
    return Biweekly.parse(ICalendar.of(edition).document()).first().getEvents();
  }
}
