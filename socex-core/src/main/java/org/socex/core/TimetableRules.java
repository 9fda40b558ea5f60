package org.socex.core;

import static org.socex.core.rule.StandardRule.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Coded;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/**
 * The rules of an {@link Edition} about its sessions. To find clashes, one pass goes over the
 * sessions by start time. Comparing all pairs would cost more than all other rules together.
 */
final class TimetableRules {
  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;

  /** The sessions of each room that the pass has reached and that may still be running. */
  private final Map<String, Deque<Slot>> rooms = new HashMap<>();

  /** The same for each speaker and chair. */
  private final Map<String, Deque<Slot>> people = new HashMap<>();

  private final Deque<Slot> everything = new ArrayDeque<>();
  private final Deque<Slot> plenaries = new ArrayDeque<>();

  /** For each speaker and minute, the first session from which the speaker comes at that minute. */
  private final Map<Exit, Slot> exits = new HashMap<>();

  /** The same for the first such session in another room than that one. */
  private final Map<Exit, Slot> otherExits = new HashMap<>();

  private TimetableRules(Edition edition, EditionIndex index, Findings findings) {
    this.edition = edition;
    this.index = index;
    this.findings = findings;
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    TimetableRules rules = new TimetableRules(edition, index, findings);
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      rules.sessionUnscheduled(sessions.get(i), i);
      rules.sessionOrder(sessions.get(i), i);
      rules.sessionOutside(sessions.get(i), i);
      rules.sessionNoSpeaker(sessions.get(i), i);
      rules.capacitySession(sessions.get(i), i);
    }
    for (Slot slot : Slot.inOrder(sessions)) {
      rules.sessionRoomClash(slot);
      rules.sessionTurnaround(slot);
      rules.sessionSpeakerClash(slot);
      rules.sessionPlenaryClash(slot);
    }
  }

  /** What an unscheduled session lacks. */
  private enum Missing implements Coded {
    DAY,
    TIME,
    BOTH;

    @Override
    public String getCode() {
      return Coded.wordOf(this);
    }
  }

  private void sessionUnscheduled(Session session, int i) {
    boolean day = session.getDay().isPresent();
    boolean time = session.getTime().isPresent();
    if (!day || !time) {
      Missing missing = day ? Missing.TIME : time ? Missing.DAY : Missing.BOTH;
      findings.add(SESSION_UNSCHEDULED, "/sessions/" + i, Facts.none().with("kind", missing));
    }
  }

  private void sessionOrder(Session session, int i) {
    TimeSpan time = session.getTime().orElse(null);
    if (time != null && time.duration().toMinutes() <= 0) {
      findings.add(
          SESSION_ORDER,
          "/sessions/" + i + "/time/end",
          Facts.none().with("start", time.getStart()).with("end", time.getEnd()));
    }
  }

  private void sessionOutside(Session session, int i) {
    long days = edition.getDates().map(DateSpan::days).orElse(0L);
    int day = session.getDay().orElse(0);
    if (days > 0 && day > days) {
      findings.add(
          SESSION_OUTSIDE,
          "/sessions/" + i + "/day",
          Facts.none().with("day", day).with("days", days),
          "/dates/end");
    }
  }

  private void sessionNoSpeaker(Session session, int i) {
    if (session.getKind().needsSpeaker() && session.getSpeakers().isEmpty()) {
      findings.add(
          SESSION_NO_SPEAKER,
          "/sessions/" + i + "/speakers",
          Facts.none().with("kind", session.getKind()));
    }
  }

  private void capacitySession(Session session, int i) {
    Integer capacity = session.getCapacity().orElse(null);
    Integer room = capacity == null ? null : index.roomCapacity(session);
    if (capacity != null && room != null && capacity > room) {
      findings.add(
          CAPACITY_SESSION,
          "/sessions/" + i + "/capacity",
          Facts.none().with("capacity", capacity).with("max", room),
          index.roomCapacityPointer(session));
    }
  }

  private void sessionRoomClash(Slot slot) {
    if (slot.room() != null) {
      Deque<Slot> room = rooms.computeIfAbsent(slot.room(), id -> new ArrayDeque<>());
      clash(SESSION_ROOM_CLASH, slot, firstOverlapping(room, slot), "/room");
      room.add(slot);
    }
  }

  private void sessionSpeakerClash(Slot slot) {
    List<String> speakers = slot.session().getSpeakers();
    String chair = slot.session().getChair().orElse(null);
    for (int k = 0; k < speakers.size(); k++) {
      Slot earlier = firstOverlapping(sessionsOf(speakers.get(k)), slot);
      clash(SESSION_SPEAKER_CLASH, slot, earlier, "/speakers/" + k);
    }
    if (chair != null) {
      Slot earlier = firstOverlapping(sessionsOf(chair), slot);
      clash(SESSION_SPEAKER_CLASH, slot, earlier, "/chair");
      sessionsOf(chair).add(slot);
    }
    // last, so that a speaker who is also the chair does not clash with the same session
    for (String speaker : speakers) {
      Deque<Slot> sessions = sessionsOf(speaker);
      if (sessions.isEmpty() || sessions.peekLast().index() != slot.index()) {
        sessions.add(slot);
      }
    }
  }

  private Deque<Slot> sessionsOf(String person) {
    return people.computeIfAbsent(person, id -> new ArrayDeque<>());
  }

  private void sessionPlenaryClash(Slot slot) {
    boolean plenary = slot.session().getKind().isPlenary();
    Slot earlier = firstOverlapping(plenary ? everything : plenaries, slot);
    clash(SESSION_PLENARY_CLASH, slot, earlier, "/time");
    everything.add(slot);
    if (plenary) {
      plenaries.add(slot);
    }
  }

  /** The minute at which a speaker is free again. */
  private record Exit(String speaker, long minute) {}

  private void sessionTurnaround(Slot slot) {
    List<String> speakers = slot.session().getSpeakers();
    for (int k = 0; slot.room() != null && k < speakers.size(); k++) {
      Exit arrival = new Exit(speakers.get(k), slot.start());
      Slot earlier = exits.get(arrival);
      if (earlier != null && isSameRoom(earlier, slot)) {
        earlier = otherExits.get(arrival);
      }
      if (earlier != null) {
        findings.add(
            SESSION_TURNAROUND,
            pointer(slot) + "/speakers/" + k,
            Facts.none()
                .withId("session", earlier.session().getId())
                .with("end", time(earlier).getEnd()),
            pointer(earlier));
      }
      Exit exit = new Exit(speakers.get(k), slot.end());
      Slot first = exits.putIfAbsent(exit, slot);
      if (first != null && !isSameRoom(first, slot)) {
        otherExits.putIfAbsent(exit, slot);
      }
    }
  }

  private static boolean isSameRoom(Slot a, Slot b) {
    return Objects.equals(a.room(), b.room());
  }

  /**
   * Returns the first slot that overlaps a later one, and drops the slots that have ended. Slots
   * come in the order of their starts, so a slot that has ended before this one cannot overlap any
   * later one.
   */
  private static @Nullable Slot firstOverlapping(Deque<Slot> slots, Slot later) {
    while (!slots.isEmpty() && slots.peekFirst().end() <= later.start()) {
      slots.removeFirst();
    }
    return slots.peekFirst();
  }

  private void clash(Rule rule, Slot slot, @Nullable Slot earlier, String field) {
    if (earlier != null) {
      findings.add(
          rule,
          pointer(slot) + field,
          Facts.none()
              .withId("session", earlier.session().getId())
              .with("start", time(earlier).getStart())
              .with("end", time(earlier).getEnd()),
          pointer(earlier));
    }
  }

  private static TimeSpan time(Slot slot) {
    return slot.session().getTime().orElseThrow();
  }

  private static String pointer(Slot slot) {
    return "/sessions/" + slot.index();
  }
}
