package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.examples.timetable.SmallEdition.session;
import static org.socex.examples.timetable.SmallEdition.time;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socex.core.Edition;
import org.socex.core.SessionKind;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;

class FindingMessageTest {
  private static final EditionPlaces PLACES = new EditionPlaces(SmallEdition.edition());

  @Test
  void idOfASessionIsReplacedByItsTitle() {
    assertEquals(
        "This session overlaps “Follow the money” (09:30 to 10:15) in the same room.",
        clash(SmallEdition.edition()));
  }

  @Test
  void idThatIsAlsoAWordOfTheMessageStays() {
    assertEquals(
        "This session overlaps same (09:30 to 10:15) in the same room. See “Same again”.",
        clash(clashingWith("same")));
  }

  @Test
  void idThatIsOnlyPartOfAWordIsNotMistakenForIt() {
    assertEquals(
        "This session overlaps “Same again” (09:30 to 10:15) in the same room.",
        clash(clashingWith("room-sam")));
  }

  @Test
  void messageThatNamesNoIdLinksToTheCounterpart() {
    assertEquals(
        "This session overlaps another one (09:30 to 10:15) in the same room. See “Same again”.",
        clash(clashingWith("Not An Id")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sessions/1/speakers/0 | Ben Reed",
        "/sessions/1/chair | Chief Constable Ada Moss QPM KPM",
        "/sessions/1/title | Title",
        "/speakers/0/postNominals/1 | Post nominals",
        "/venue/address/town | Town",
        "/host | Chief Constable Ada Moss QPM KPM",
        "/theme | ",
        "/sessions/6/speakers/0 | Speakers",
        "/sessions/99/title | Title",
      })
  void subjectIsThePersonOrTheAttribute(String pointer, String subject) {
    Finding finding =
        Finding.of(StandardRule.TEXT_BLANK, Severity.ERROR, Place.of(pointer), Facts.none());
    assertEquals(Optional.ofNullable(subject), FindingMessage.of(finding, PLACES).subject());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | The edition | top",
        "/sessions/2/room | Fire drill | session-2",
        "/sessions | Programme | programme",
        "/sessions/99/room | Programme | programme",
        "/sessions/02 | Programme | programme",
        "/speakers/1 | Ben Reed | speaker-1",
        "/venue/rooms/1/capacity | Loft | detail-venue",
        "/venue/address/postcode | Venue | detail-venue",
        "/dates/end | Dates | detail-dates",
        "/onlineUrl | Online url | top",
        "/delegates | Delegates | top",
      })
  void placeHasANameAndAnElement(String pointer, String name, String id) {
    assertEquals(new EditionPlaces.Target(name, id), PLACES.target(pointer));
  }

  private static Edition clashingWith(String id) {
    return SmallEdition.edition().toBuilder()
        .sessions(
            List.of(
                session(id, SessionKind.BREAK, "Same again")
                    .day(1)
                    .time(time(9, 30, 10, 15))
                    .room("hall")
                    .build(),
                session("drill", SessionKind.BREAK, "Fire drill")
                    .day(1)
                    .time(time(10, 0, 10, 30))
                    .room("hall")
                    .build()))
        .build();
  }

  private static String clash(Edition edition) {
    Rule rule = StandardRule.SESSION_ROOM_CLASH;
    return SmallEdition.report(edition).getFindings().stream()
        .filter(finding -> finding.getRule().equals(rule))
        .map(finding -> FindingMessage.of(finding, new EditionPlaces(edition)).text())
        .findFirst()
        .orElseThrow();
  }
}
