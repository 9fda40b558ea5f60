package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socex.examples.timetable.SmallEdition.session;
import static org.socex.examples.timetable.SmallEdition.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Headcount;
import org.socex.core.HeadcountQualifier;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.fixtures.Strategic2031;

class TextTimetableTest {

  @Test
  void smallEditionIn80ColumnsGivesThisText() {
    assertEquals(
        """
        Strategic SOCEX 2032
        ====================
        Not for publication: OFFICIAL-SENSITIVE

        Dates      11–12 May 2032
        Venue      The Mill, Larkminster
        Audience   Senior management teams of law enforcement agencies
        Host       Chief Constable Ada Moss QPM KPM (Northmoor Police)
        Electives  Each delegate chooses 1 of 2
        Capacity   80 places, 79 left
        Findings   3 errors, 2 warnings

        Day 1, Tuesday 11 May 2032
        --------------------------

        09:00–09:15  Welcome
                       Welcome · Hall
                       Chief Constable Ada Moss QPM KPM (Northmoor Police)

        09:30–10:15  ┌ Follow the money
                     │   Presentation · Hall · OFFICIAL-SENSITIVE
                     │   Ben Reed
                     │   Chair: Chief Constable Ada Moss QPM KPM
                     │   [error] See “Fire drill”: A session overlaps an earlier one in
                     │     the same room. (session-room-clash)
                     │
        10:00–10:30  ├ Fire drill
                     │   Break · Hall
                     │   [error] This session overlaps “Follow the money” (09:30 to
                     └     10:15) in the same room. (session-room-clash)

        Day 2, Wednesday 12 May 2032
        ----------------------------

        11:00–12:00  Reading letters                  │ Reading ledgers
                       Elective workshop · Hall · 90  │   Elective workshop · Loft · 12
                         places                       │     places
                       Ben Reed                       │   Chief Constable Ada Moss QPM
                                                      │     KPM (Northmoor Police)

        Time not known

                     Dinner
                       Social
                       [warning] This session has no time. (session-unscheduled)

        Day not known
        -------------

                     Keynote
                       Keynote
                       nobody (not among the speakers)
                       [error] No speaker has the id nobody. (ref-dangling)
                       [warning] This session has neither a day nor a time.
                         (session-unscheduled)

        Findings elsewhere
        ------------------
        [error] A delegate chooses a session that is not elective, once
          (elective-unknown)
        """,
        text(SmallEdition.edition(), 80));
  }

  @Test
  void clashStandsAtBothSessions() {
    String text = text(SmallEdition.edition(), 200);
    String money = text.substring(text.indexOf("Follow the money"), text.indexOf("├ Fire drill"));
    String drill = text.substring(text.indexOf("├ Fire drill"), text.indexOf("Day 2"));
    assertTrue(
        money.contains(
            "[error] See “Fire drill”: A session overlaps an earlier one in the same room."
                + " (session-room-clash)"),
        money);
    assertTrue(
        drill.contains(
            "[error] This session overlaps “Follow the money” (09:30 to 10:15) in the same room."
                + " (session-room-clash)"),
        drill);
    assertEquals(2, TextMatches.count("session-room-clash", text));
  }

  @Test
  void findingsElsewhereNameTheirPlaceAndErrorsComeFirst() {
    Edition edition =
        SmallEdition.edition().toBuilder()
            .capacity(95)
            .dates(DateSpan.of(LocalDate.of(2032, 5, 14), LocalDate.of(2032, 5, 17)))
            .sessions(List.of())
            .delegates(List.of())
            .electives(Optional.empty())
            .host("ada-mos")
            .venue(SmallEdition.edition().getVenue().orElseThrow().withCapacity(90))
            .build();
    String text = text(edition, 200);
    assertEquals(
        """
        [error] Dates: In-person editions last two days; this one lasts 4. (edition-length)
        [error] Capacity: The edition has a capacity of 95, but the venue holds 90. See “Venue”. (capacity-venue)
        [error] Host: No speaker has the id of this host, ada-mos. Did you mean ada-moss? See “Chief Constable Ada Moss QPM KPM”. (ref-dangling)
        [warning] Dates: One of the days, 2032-05-15, falls on a weekend. (edition-weekend)
        """,
        text.substring(text.indexOf("[error]")));
  }

  @Test
  void everySessionAppearsOnce() {
    String text = text(Strategic2031.edition(), 400);
    for (Session session : Strategic2031.edition().getSessions()) {
      assertEquals(1, TextMatches.count(session.getTitle() + " ", text.replace("\n", " \n")));
    }
  }

  @Test
  void parallelSessionsAreConnectedIfTheTerminalIsNarrow() {
    Edition edition = Strategic2031.edition();
    assertTrue(text(edition, 80).contains("\n11:15–12:00  ┌ One phone, ten counties\n"));
    assertTrue(text(edition, 80).contains("\n11:15–12:00  ├ A year of ransom notes\n"));
    assertTrue(text(edition, 160).contains("\n11:15–12:00  One phone, ten counties"));
    assertTrue(text(edition, 160).contains(" │ A year of ransom notes "));
  }

  @Test
  void columnsAlignWithWideAndCombiningCharacters() {
    Edition edition =
        SmallEdition.edition().toBuilder()
            .sessions(
                List.of(
                    parallel("first", "資金の流れを追う実務 e\u0301e\u0301 🕵️", "hall"),
                    parallel("second", "Plain", "loft")))
            .build();
    List<String> lines = text(edition, 80).lines().filter(line -> line.contains(" │ ")).toList();
    assertTrue(lines.size() >= 2);
    assertEquals(
        1,
        lines.stream()
            .map(line -> DisplayWidth.of(line.substring(0, line.indexOf(" │ "))))
            .distinct()
            .count(),
        () -> String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 61, 80, 133, 200})
  void linesFitTheWidthOfTheTerminal(int width) {
    TestEditions.all()
        .flatMap(edition -> text(edition, width).lines())
        .forEach(line -> assertTrue(DisplayWidth.of(line) <= width, line));
  }

  @ParameterizedTest
  @MethodSource("org.socex.examples.timetable.TestEditions#all")
  void textHasNoControlCharactersButLineFeeds(Edition edition) {
    text(edition, 80)
        .codePoints()
        .filter(point -> point != '\n')
        .forEach(
            point -> {
              int type = Character.getType(point);
              assertFalse(type == Character.CONTROL || type == Character.SURROGATE);
              assertFalse(point >= 0x202A && point <= 0x202E);
            });
  }

  @Test
  void cancelledEditionShowsItsStatusFirst() {
    Edition edition =
        Strategic2031.edition().toBuilder()
            .status(EditionStatus.CANCELLED)
            .sessions(List.of())
            .delegates(List.of())
            .build();
    String text = text(edition, 80);
    assertTrue(text.startsWith("Strategic SOCEX 2031\n====================\nCancelled.\n"), text);
    assertTrue(text.contains("\nThe programme is not known yet.\n"), text);
  }

  @Test
  void rescheduledEditionShowsAllPreviousDatesInWords() {
    Edition edition =
        SmallEdition.edition().toBuilder()
            .status(EditionStatus.RESCHEDULED)
            .addPreviousDates(
                DateSpan.of(LocalDate.of(2032, 1, 13), LocalDate.of(2032, 1, 14)),
                DateSpan.of(LocalDate.of(2032, 3, 31), LocalDate.of(2032, 4, 1)))
            .build();
    String text = text(edition, 80);
    assertTrue(
        text.contains(
            "\nRescheduled from 13–14 January 2032, then from 31 March – 1 April 2032.\n"),
        text);
  }

  @ParameterizedTest
  @CsvSource({"exact,225", "about,circa 225", "under,under 225", "over,over 225"})
  void attendanceIsShownAsTheSourceStatesIt(String qualifier, String words) {
    Headcount attendance =
        Headcount.builder().count(225).qualifier(HeadcountQualifier.of(qualifier)).build();
    String text = text(SmallEdition.edition().toBuilder().attendance(attendance).build(), 80);
    assertTrue(text.contains("\nAttended by  " + words + " delegates\n"), text);
  }

  @Test
  void sessionPastMidnightIsParallelToTheEveningAlone() {
    Session dinner =
        session("dinner", SessionKind.SOCIAL, "Dinner").day(1).time(time(19, 0, 0, 30)).build();
    Session walk =
        session("walk", SessionKind.SOCIAL, "Walk").day(1).time(time(0, 15, 1, 0)).build();
    Session music =
        session("music", SessionKind.SOCIAL, "Music").day(1).time(time(23, 0, 0, 0)).build();
    String text =
        text(SmallEdition.edition().toBuilder().sessions(List.of(dinner, walk, music)).build(), 80);
    assertTrue(text.contains("\n00:15–01:00  Walk\n"), text);
    assertTrue(text.contains("\n19:00–00:30  ┌ Dinner\n"), text);
    assertTrue(text.contains("\n23:00–00:00  ├ Music\n"), text);
  }

  @Test
  void equalEditionsGiveEqualTexts() {
    assertEquals(text(TestEditions.hostile(), 80), text(TestEditions.hostile(), 80));
  }

  @Test
  void textShowsNoDelegates() {
    for (Delegate delegate : SmallEdition.edition().getDelegates()) {
      Canaries.assertNone(delegate, text(SmallEdition.edition(), 400));
    }
    Edition edition = Canaries.withBrokenDelegates();
    for (Delegate delegate : edition.getDelegates()) {
      Canaries.assertNone(delegate, text(edition, 400));
    }
  }

  @Test
  void widthBelowTheMinimumIsRefused() {
    Edition edition = SmallEdition.edition();
    assertThrows(IllegalArgumentException.class, () -> text(edition, 39));
  }

  private static Session parallel(String id, String title, String room) {
    return session(id, SessionKind.BREAK, title).day(1).time(time(9, 0, 10, 0)).room(room).build();
  }

  private static String text(Edition edition, int width) {
    return TextTimetable.of(edition, SmallEdition.report(edition), width);
  }
}
