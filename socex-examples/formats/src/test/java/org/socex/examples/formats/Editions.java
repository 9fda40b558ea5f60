package org.socex.examples.formats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.socex.core.BookingStatus;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Speaker;
import org.socex.core.TimeSpan;
import org.socex.core.Waiver;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;

/** The editions that the tests convert. */
final class Editions {
  private Editions() {}

  /** Returns every edition of the fixtures. */
  static Stream<Edition> all() {
    return Stream.concat(
        SocexHistory.series().getEditions().stream(), Stream.of(Strategic2031.edition()));
  }

  /** Returns an edition with a canary in every text that must not be published. */
  static Edition withCanaries() {
    Session official =
        Session.builder()
            .id("canary-official")
            .title("Canary of a title")
            .kind(SessionKind.WORKSHOP)
            .day(1)
            .time(TimeSpan.of(LocalTime.of(9, 0), LocalTime.of(10, 0)))
            .room("canary-room")
            .addSpeaker("canary-speaker")
            .chair("canary-chair")
            .summary("Canary of a summary")
            .build();
    return Strategic2031.edition().toBuilder()
        .onlineUrl("https://canary.example.org/")
        .addSessions(
            official, official.withId("canary-sensitive").withMarking(Marking.OFFICIAL_SENSITIVE))
        .addSpeakers(
            Speaker.builder()
                .id("canary-speaker")
                .title("Canary Rank")
                .name("Canary Speaker")
                .addPostNominal("CANARY")
                .role("Canary role")
                .organisation("Canary force")
                .biography("Canary biography")
                .build(),
            Speaker.builder().id("canary-chair").name("Canary Chair").build())
        .addDelegate(
            Delegate.builder()
                .id("canary-delegate")
                .name("Canary Delegate")
                .email("canary@example.org")
                .organisation("Canary Police")
                .role("Canary Inspector")
                .country("KI")
                .status(BookingStatus.WAITLISTED)
                .addElective("canary-elective")
                .bookedOn(LocalDate.of(1999, 12, 31))
                .build())
        .addWaiver(
            Waiver.builder()
                .rule("canary-rule")
                .reason("Canary reason")
                .approvedBy("Canary approver")
                .build())
        .build();
  }
}
