package org.socex.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/**
 * The rules of an {@link Edition} about its sessions. Clashes are found by sorting the sessions and
 * sweeping over them once, since comparing all pairs would cost more than all other rules together.
 */
final class TimetableRules {
  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;

  private TimetableRules(Edition edition, EditionIndex index, Findings findings) {
    this.edition = edition;
    this.index = index;
    this.findings = findings;
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    TimetableRules rules = new TimetableRules(edition, index, findings);
    rules.sessions();
    rules.sweep();
  }

  private void sessions() {
    long days = days();
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      schedule(session, i, days);
      if (session.getKind().needsSpeaker() && session.getSpeakers().isEmpty()) {
        find(Rule.SESSION_NO_SPEAKER, i, "/speakers", session.getId(), session.getKind());
      }
      Integer capacity = session.getCapacity().orElse(null);
      Integer room = capacity == null ? null : index.roomCapacity(session);
      if (capacity != null && room != null && capacity > room) {
        find(Rule.CAPACITY_SESSION, i, "/capacity", capacity, '>', room);
      }
    }
  }

  /** Returns how many days the edition has: 0 or less if its dates do not say. */
  private long days() {
    DateSpan dates = edition.getDates().orElse(null);
    return dates == null ? 0 : dates.days();
  }

  private void schedule(Session session, int i, long days) {
    Integer day = session.getDay().orElse(null);
    TimeSpan time = session.getTime().orElse(null);
    if (day == null || time == null) {
      find(Rule.SESSION_UNSCHEDULED, i, "", session.getId());
    }
    if (time != null && !time.getEnd().isAfter(time.getStart())) {
      find(Rule.SESSION_ORDER, i, "/time/end", time.getEnd(), '≤', time.getStart());
    }
    if (day != null && days > 0 && day > days) {
      find(Rule.SESSION_OUTSIDE, i, "/day", day, '>', days);
    }
  }

  private void sweep() {
    Day day = new Day(0);
    for (Slot slot : Slot.inOrder(edition.getSessions())) {
      if (slot.day() != day.number) {
        day = new Day(slot.day());
      }
      rooms(slot, day);
      people(slot, day);
      plenaries(slot, day);
    }
  }

  private void rooms(Slot slot, Day day) {
    if (slot.room() != null) {
      Day.Lane lane = day.room(slot.room());
      clash(Rule.SESSION_ROOM_CLASH, slot, lane.firstOverlapping(slot), "/room");
      lane.add(slot);
    }
  }

  private void people(Slot slot, Day day) {
    List<String> speakers = slot.session().getSpeakers();
    String chair = slot.session().getChair().orElse(null);
    for (int k = 0; k < speakers.size(); k++) {
      String speaker = speakers.get(k);
      Slot earlier = day.person(speaker).firstOverlapping(slot);
      Slot elsewhere = day.justElsewhere(speaker, slot);
      if (earlier != null || elsewhere != null) {
        clash(Rule.SESSION_SPEAKER_CLASH, slot, earlier, "/speakers/" + k);
        clash(Rule.SESSION_TURNAROUND, slot, elsewhere, "/speakers/" + k);
      }
    }
    if (chair != null) {
      Day.Lane lane = day.person(chair);
      clash(Rule.SESSION_SPEAKER_CLASH, slot, lane.firstOverlapping(slot), "/chair");
      lane.add(slot);
    }
    // only now: nobody clashes with the session itself
    for (int k = 0; k < speakers.size(); k++) {
      day.person(speakers.get(k)).add(slot);
      day.spoke(speakers.get(k), slot);
    }
  }

  private void plenaries(Slot slot, Day day) {
    boolean plenary = slot.session().getKind().isPlenary();
    Day.Lane beside = plenary ? day.all : day.plenaries;
    clash(Rule.SESSION_PLENARY_CLASH, slot, beside.firstOverlapping(slot), "/time");
    day.all.add(slot);
    if (plenary) {
      day.plenaries.add(slot);
    }
  }

  private void clash(Rule rule, Slot slot, @Nullable Slot earlier, String field) {
    if (earlier != null) {
      TimeSpan time = earlier.session().getTime().orElseThrow();
      String id = earlier.session().getId();
      find(rule, slot.index(), field, id, time.getStart(), '–', time.getEnd());
    }
  }

  private void find(Rule rule, int session, String field, Object... facts) {
    findings.add(rule, "/sessions/" + session + field, facts);
  }
}
