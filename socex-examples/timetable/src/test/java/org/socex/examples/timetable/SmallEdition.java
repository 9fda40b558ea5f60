package org.socex.examples.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.socex.core.Address;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.ElectivePolicy;
import org.socex.core.Marking;
import org.socex.core.Room;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Speaker;
import org.socex.core.Strand;
import org.socex.core.TimeSpan;
import org.socex.core.Venue;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;

/** A small edition with each of the cases that a timetable distinguishes. */
final class SmallEdition {
  private SmallEdition() {}

  /** {@return an edition with a room clash, parallel electives and two sessions without a time} */
  static Edition edition() {
    return Edition.builder()
        .id("strategic-2032")
        .strand(Strand.STRATEGIC)
        .year(2032)
        .name("Strategic SOCEX 2032")
        .dates(DateSpan.of(LocalDate.of(2032, 5, 11), LocalDate.of(2032, 5, 12)))
        .venue(
            Venue.builder()
                .id("mill")
                .name("The Mill")
                .address(Address.builder().town("Larkminster").build())
                .addRooms(
                    Room.builder().id("hall").name("Hall").capacity(90).build(),
                    Room.builder().id("loft").name("Loft").capacity(40).build())
                .build())
        .onlineUrl("https://secret.example.org/")
        .capacity(80)
        .host("ada-moss")
        .electives(ElectivePolicy.of(1))
        .sessions(sessions())
        .addSpeakers(
            Speaker.builder()
                .id("ada-moss")
                .title("Chief Constable")
                .name("Ada Moss")
                .addPostNominals("QPM", "KPM")
                .organisation("Northmoor Police")
                .build(),
            Speaker.builder().id("ben-reed").name("Ben Reed").build())
        .addDelegate(
            Delegate.builder()
                .id("canary-id")
                .name("Canary Name")
                .email("canary@mail.example.org")
                .organisation("Canary Force")
                .addElective("welcome")
                .build())
        .build();
  }

  static Session.Builder session(String id, SessionKind kind, String title) {
    return Session.builder().id(id).kind(kind).title(title).marking(Marking.OPEN);
  }

  static TimeSpan time(int startHour, int startMinute, int endHour, int endMinute) {
    return TimeSpan.of(LocalTime.of(startHour, startMinute), LocalTime.of(endHour, endMinute));
  }

  static ValidationReport report(Edition edition) {
    return SocexValidator.standard().validate(edition);
  }

  private static List<Session> sessions() {
    return List.of(
        session("welcome", SessionKind.WELCOME, "Welcome")
            .day(1)
            .time(time(9, 0, 9, 15))
            .room("hall")
            .addSpeaker("ada-moss")
            .build(),
        session("money", SessionKind.PRESENTATION, "Follow the money")
            .day(1)
            .time(time(9, 30, 10, 15))
            .room("hall")
            .addSpeaker("ben-reed")
            .chair("ada-moss")
            .marking(Marking.OFFICIAL_SENSITIVE)
            .build(),
        session("drill", SessionKind.BREAK, "Fire drill")
            .day(1)
            .time(time(10, 0, 10, 30))
            .room("hall")
            .build(),
        session("letters", SessionKind.WORKSHOP, "Reading letters")
            .day(2)
            .time(time(11, 0, 12, 0))
            .room("hall")
            .elective(true)
            .addSpeaker("ben-reed")
            .build(),
        session("ledgers", SessionKind.WORKSHOP, "Reading ledgers")
            .day(2)
            .time(time(11, 0, 12, 0))
            .room("loft")
            .elective(true)
            .capacity(12)
            .addSpeaker("ada-moss")
            .build(),
        session("dinner", SessionKind.SOCIAL, "Dinner").day(2).build(),
        session("keynote", SessionKind.KEYNOTE, "Keynote").addSpeaker("nobody").build());
  }
}
