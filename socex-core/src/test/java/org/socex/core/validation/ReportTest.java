package org.socex.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socex.fixtures.ReportAssertions.assertFindings;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.pause;
import static org.socex.fixtures.SoundObjects.postponed;
import static org.socex.fixtures.SoundObjects.programme;
import static org.socex.fixtures.SoundObjects.room;
import static org.socex.fixtures.SoundObjects.series;
import static org.socex.fixtures.SoundObjects.speaker;
import static org.socex.fixtures.SoundObjects.talk;
import static org.socex.fixtures.SoundObjects.venue;
import static org.socex.fixtures.SoundObjects.waiver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.Session;
import org.socex.core.Strand;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;

/** The order, size and counts of reports. */
class ReportTest {

  @Test
  void findingsAreInTheOrderOfTheModelsAttributes() {
    Edition edition =
        edition()
            .withId("Bad Id")
            .withYear(2014)
            .withName("")
            .withOrdinal(0)
            .withDates(dates("2014-06-15", "2014-05-15"))
            .withPreviousDates(dates("2014-05-15", "2014-05-14"))
            .withVenue(venue().withName(" ").withRooms(room("A"), room("b").withName("")))
            .withOnlineUrl("nowhere")
            .withCapacity(0)
            .withAttendance(0)
            .withTheme("\t")
            .withWelcome("")
            .withHost("nobody")
            .withPartners("")
            .withSources("nowhere");
    assertEquals(
        List.of(
            "/id id-format",
            "/year edition-before-strand",
            "/name text-blank",
            "/ordinal number-range",
            "/dates/end edition-dates",
            "/previousDates status-previous-dates",
            "/previousDates/end edition-dates",
            "/venue/name text-blank",
            "/venue/rooms/0/id id-format",
            "/venue/rooms/1/name text-blank",
            "/onlineUrl url-format",
            "/capacity number-range",
            "/attendance number-range",
            "/theme text-characters",
            "/welcome text-blank",
            "/host ref-dangling",
            "/partners/0 text-blank",
            "/sources/0 url-format"),
        places(edition));
  }

  @Test
  void objectOfATypeOutsideTheModelIsRefused() {
    Ruled foreign = new Ruled() {};
    SocexValidator validator = SocexValidator.standard();
    assertThrows(IllegalArgumentException.class, () -> validator.validate(foreign));
  }

  @Test
  void findingsOnAnObjectPrecedeThoseOnItsAttributesAndIndicesAreNumeric() {
    Session[] sessions =
        IntStream.range(0, 12)
            .mapToObj(i -> pause("tea-" + i, 1, "15:00", "15:30"))
            .toArray(Session[]::new);
    sessions[11] = sessions[11].withTitle("").withDay(Optional.empty());
    sessions[10] = sessions[10].withRoom("attic").withId("Tea");
    sessions[2] = sessions[2].withTitle("").withTime(Optional.empty()).withSummary("");
    assertEquals(
        List.of(
            "/sessions/2 session-unscheduled",
            "/sessions/2/title text-blank",
            "/sessions/2/summary text-blank",
            "/sessions/10/id id-format",
            "/sessions/10/room ref-dangling",
            "/sessions/11 session-unscheduled",
            "/sessions/11/title text-blank"),
        places(programme(sessions)));
  }

  @Test
  void findingsAtOnePlaceAreInTheOrderOfTheirCodes() {
    Edition edition =
        programme(
                talk("nine", 1, "09:00", "10:00", "ada"),
                talk("ten", 1, "09:30", "10:30", "ada", "ada"))
            .withSpeakers();
    assertEquals(
        List.of(
            "/sessions/0/speakers/0 ref-dangling",
            "/sessions/1/speakers/0 ref-dangling",
            "/sessions/1/speakers/0 session-speaker-clash",
            "/sessions/1/speakers/1 ref-dangling",
            "/sessions/1/speakers/1 ref-duplicate",
            "/sessions/1/speakers/1 session-speaker-clash"),
        places(edition));
  }

  @Test
  void findingsOfTheSeriesStandAmongThoseOfItsEditions() {
    Edition first = postponed(Strand.STRATEGIC, 2016).withVenue(venue());
    Edition second =
        postponed(Strand.STRATEGIC, 2018).withName("").withVenue(venue()).withPartners("");
    assertEquals(
        List.of(
            "/editions/0/year edition-before-launch",
            "/editions/1 edition-gap",
            "/editions/1/name text-blank",
            "/editions/1/venue/id venue-repeat",
            "/editions/1/partners/0 text-blank"),
        places(series(first, second).withLaunchYear(2017)));
  }

  @Test
  void reportOfMoreThanAThousandFindingsKeepsTheFirstAndCountsTheRest() {
    Edition edition =
        postponed(Strand.STRATEGIC, 2030)
            .withName("")
            .withSpeakers(
                IntStream.range(0, 1_500).mapToObj(i -> speaker("s" + i).withName("")).toList())
            .withHost("nobody");
    ValidationReport report = SocexValidator.standard().validate(edition);
    assertEquals(1_000, report.getFindings().size());
    assertTrue(report.isTruncated());
    assertFalse(report.isValid());
    assertEquals(1_502, report.count(Severity.ERROR));
    assertEquals(1_502, report.total());
    assertEquals("/name", report.getFindings().get(0).getPointer());
    assertEquals("/host", report.getFindings().get(1).getPointer());
    assertEquals("/speakers/997/name", report.getFindings().get(999).getPointer());
  }

  /** Rules across attributes are checked last, but their findings can come first. */
  @Test
  void reportOfMoreThanAThousandFindingsKeepsTheFirstByPlace() {
    Edition edition =
        postponed(Strand.STRATEGIC, 2014)
            .withSpeakers(
                IntStream.range(0, 2_000).mapToObj(i -> speaker("s" + i).withName("")).toList())
            .withSessions(pause("tea", 1, "15:00", "15:30"));
    ValidationReport report = SocexValidator.standard().validate(edition);
    assertEquals("/year", report.getFindings().get(0).getPointer());
    assertEquals(2_001, report.count(Severity.ERROR));
    assertEquals(2_000, report.count(Severity.WARNING));
    assertEquals(
        List.of("/speakers/498/name text-blank", "/speakers/499 ref-orphan"),
        places(report).subList(998, 1_000));
  }

  @Test
  void truncatedReportOfWarningsIsValid() {
    Edition edition =
        programme(pause("tea", 1, "15:00", "15:30"))
            .withSpeakers(IntStream.range(0, 1_001).mapToObj(i -> speaker("s" + i)).toList());
    ValidationReport report = SocexValidator.standard().validate(edition);
    assertTrue(report.isValid());
    assertTrue(report.isTruncated());
    assertEquals(1_000, report.warnings().size());
    assertEquals(1_001, report.count(Severity.WARNING));
    assertEquals(List.of(), report.errors());
  }

  @Test
  void reportOfExactlyAThousandFindingsIsNotTruncated() {
    Edition edition =
        programme(pause("tea", 1, "15:00", "15:30"))
            .withSpeakers(IntStream.range(0, 1_000).mapToObj(i -> speaker("s" + i)).toList());
    ValidationReport report = SocexValidator.standard().validate(edition);
    assertEquals(1_000, report.getFindings().size());
    assertFalse(report.isTruncated());
  }

  @Test
  void errorsWarningsAndInfosAreTheFindingsOfTheirSeverity() {
    ValidationReport report =
        validated(
            edition()
                .withDates(dates("2030-05-17", "2030-05-19"))
                .withVenue(Optional.empty())
                .withWaivers(waiver(StandardRule.EDITION_LENGTH)));
    assertFindings(
        report,
        "edition-weekend at /dates/start",
        "edition-length at /dates/end (waived)",
        "mode-venue at /venue");
    assertEquals(List.of(report.getFindings().get(2)), report.errors());
    assertEquals(List.of(report.getFindings().get(0)), report.warnings());
    assertEquals(List.of(report.getFindings().get(1)), report.infos());
  }

  @Test
  void reportsOfEqualObjectsAreEqual() {
    Edition edition = edition().withDates(dates("2030-05-17", "2030-05-19"));
    assertEquals(validated(edition), validated(edition.toBuilder().build()));
    assertEquals(validated(edition).hashCode(), validated(edition.toBuilder().build()).hashCode());
    assertNotEquals(validated(edition), validated(edition()));
    assertNotEquals(
        validated(edition),
        SocexValidator.builder().locale(Locale.GERMAN).build().validate(edition));
  }

  @Test
  void findingsOfABuiltObjectHaveNoPosition() {
    Finding finding = SocexValidator.standard().validate(room("Hall")).getFindings().get(0);
    assertTrue(finding.getPlace().getLine().isEmpty());
    assertTrue(finding.getPlace().getColumn().isEmpty());
  }

  @Test
  void reportAsTextListsFindingsAndCounts() {
    ValidationReport report = SocexValidator.standard().validate(room("Hall").withName(""));
    assertEquals(
        """
        error id-format at "/id": %s
        error text-blank at "/name": %s
        2 errors, 0 warnings, 0 infos"""
            .formatted(
                StandardRule.ID_FORMAT.getMessage(Facts.none(), Locale.ENGLISH),
                StandardRule.TEXT_BLANK.getMessage(Facts.none(), Locale.ENGLISH)),
        report.toString());
    assertEquals("0 errors, 0 warnings, 0 infos", validated(room("hall")).toString());
    assertEquals("1 error, 0 warnings, 0 infos", lastLine(validated(room("Hall"))));
    Edition many =
        postponed(Strand.STRATEGIC, 2030)
            .withSpeakers(IntStream.range(0, 1_001).mapToObj(i -> speaker("S" + i)).toList());
    assertEquals("1001 errors, 0 warnings, 0 infos (truncated)", lastLine(validated(many)));
  }

  @Test
  void findingFromADocumentShowsLineAndColumn() {
    Finding finding =
        Finding.of(
                StandardRule.EDITION_LENGTH,
                Severity.ERROR,
                Place.of("/dates/end"),
                Facts.none().with("days", 3))
            .asWaived();
    String text =
        "info (waived) edition-length at \"/dates/end\": In-person editions last two days; this one"
            + " lasts 3.";
    assertEquals(text, finding.toString());
    assertEquals("6:14 " + text, finding.at(Place.of("/dates/end", 6, 14), List.of()).toString());
  }

  private static ValidationReport validated(Ruled value) {
    return SocexValidator.standard().validate(value);
  }

  private static String lastLine(ValidationReport report) {
    List<String> lines = report.toString().lines().toList();
    return lines.get(lines.size() - 1);
  }

  private static List<String> places(Ruled value) {
    return places(SocexValidator.standard().validate(value));
  }

  private static List<String> places(ValidationReport report) {
    return report.getFindings().stream()
        .map(finding -> finding.getPointer() + " " + finding.getRule().getCode())
        .toList();
  }
}
