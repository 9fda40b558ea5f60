package org.socex.examples.timetable;

import static org.socex.examples.timetable.SmallEdition.session;
import static org.socex.examples.timetable.SmallEdition.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Speaker;
import org.socex.core.Strand;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

/** Editions of every kind that a timetable may be made of. */
final class TestEditions {
  static final String HOSTILE =
      "<script>alert(1)</script>\"><img src=x onerror='alert(1)'>&amp;\u0000\u001b[31m\u202e\ud800";

  private TestEditions() {}

  static Stream<Edition> all() {
    return Stream.of(
            Stream.of(
                SmallEdition.edition(),
                Strategic2031.edition(),
                Strategic2031.edition().forPublication()),
            SocexHistory.series().getEditions().stream(),
            Stream.of(hostile(), crowded(), impossible()))
        .flatMap(editions -> editions);
  }

  /** {@return an edition in which every text is long and contains markup and control characters} */
  static Edition hostile() {
    String text = HOSTILE + " 組織犯罪の資金の流れを追う".repeat(8) + "x".repeat(200);
    return Edition.builder()
        .id(text)
        .strand(Strand.STRATEGIC)
        .year(2032)
        .name(text)
        .theme(text)
        .welcome(text + "\n\n" + text)
        .host(text)
        .addPartner(text)
        .addSession(
            session(text, SessionKind.PANEL, text)
                .day(1)
                .time(time(9, 0, 10, 0))
                .room(text)
                .summary(text)
                .addSpeakers(text, "speaker")
                .chair(text)
                .build())
        .addSpeaker(
            Speaker.builder()
                .id("speaker")
                .title(text)
                .name(text)
                .addPostNominal(text)
                .role(text)
                .organisation(text)
                .biography(text)
                .build())
        .addSources("javascript:alert(1)", "https://example.org/\" onclick=\"alert(1)", text)
        .build();
  }

  /** {@return an edition with thirty parallel sessions, in rooms that do not exist} */
  private static Edition crowded() {
    List<Session> sessions =
        IntStream.range(0, 300)
            .mapToObj(
                n ->
                    session("session-" + n, SessionKind.PANEL, "Number " + n)
                        .day(1 + n % 3)
                        .time(time(8 + n % 10, n % 7, 9 + n % 10, n % 11))
                        .room("room-" + n % 30)
                        .build())
            .toList();
    return SmallEdition.edition().toBuilder().sessions(sessions).build();
  }

  /** {@return an edition with dates and days out of range, and a session of no length} */
  private static Edition impossible() {
    return SmallEdition.edition().toBuilder()
        .dates(DateSpan.of(LocalDate.MAX, LocalDate.MIN))
        .sessions(
            List.of(
                session("never", SessionKind.BREAK, "Never").day(Integer.MAX_VALUE).build(),
                session("before", SessionKind.BREAK, " ")
                    .day(Integer.MIN_VALUE)
                    .time(time(10, 0, 10, 0))
                    .build()))
        .build();
  }
}
