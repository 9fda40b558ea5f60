package org.socex.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Optional<Long> days = EditionRules.days(edition);
    for (int i = 0; i < edition.getSessions().size(); i++) {
      Session session = edition.getSessions().get(i);
      String at = "/sessions/" + i;
      schedule(session, days.orElse(Long.MAX_VALUE), at);
      if (session.getKind().needsSpeaker() && session.getSpeakers().isEmpty()) {
        findings.add(Rule.SESSION_NO_SPEAKER, at + "/speakers", session.getId(), session.getKind());
      }
      int room = index.roomCapacity(session).orElse(Integer.MAX_VALUE);
      int capacity = session.getCapacity().orElse(room);
      if (capacity > room) {
        findings.add(Rule.CAPACITY_SESSION, at + "/capacity", capacity, '>', room);
      }
    }
  }

  private void schedule(Session session, long days, String at) {
    Optional<Integer> day = session.getDay();
    Optional<TimeSpan> time = session.getTime();
    if (day.isEmpty() || time.isEmpty()) {
      findings.add(Rule.SESSION_UNSCHEDULED, at, session.getId());
    }
    if (time.isPresent() && !time.get().getEnd().isAfter(time.get().getStart())) {
      findings.add(
          Rule.SESSION_ORDER, at + "/time/end", time.get().getEnd(), '≤', time.get().getStart());
    }
    if (day.isPresent() && day.get() > days) {
      findings.add(Rule.SESSION_OUTSIDE, at + "/day", day.get(), '>', days);
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
    Optional<String> room = slot.session().getRoom();
    if (room.isPresent()) {
      Day.Lane lane = day.rooms.computeIfAbsent(room.get(), id -> new Day.Lane());
      clash(Rule.SESSION_ROOM_CLASH, slot, lane.firstOverlapping(slot), "/room");
      lane.add(slot);
    }
  }

  private void people(Slot slot, Day day) {
    Session session = slot.session();
    List<String> speakers = session.getSpeakers();
    Set<String> people = new LinkedHashSet<>(speakers);
    session.getChair().ifPresent(people::add);
    for (int k = 0; k < speakers.size(); k++) {
      String pointer = "/speakers/" + k;
      Day.Lane lane = day.people.computeIfAbsent(speakers.get(k), id -> new Day.Lane());
      clash(Rule.SESSION_SPEAKER_CLASH, slot, lane.firstOverlapping(slot), pointer);
      clash(Rule.SESSION_TURNAROUND, slot, day.justElsewhere(speakers.get(k), slot), pointer);
    }
    if (session.getChair().isPresent()) {
      Day.Lane lane = day.people.computeIfAbsent(session.getChair().get(), id -> new Day.Lane());
      clash(Rule.SESSION_SPEAKER_CLASH, slot, lane.firstOverlapping(slot), "/chair");
    }
    for (String person : people) {
      day.people.computeIfAbsent(person, id -> new Day.Lane()).add(slot);
    }
    speakers.forEach(speaker -> day.spoke(speaker, slot));
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

  private void clash(Rule rule, Slot slot, @Nullable Slot earlier, String pointer) {
    if (earlier != null) {
      findings.add(
          rule,
          "/sessions/" + slot.index() + pointer,
          earlier.session().getId(),
          earlier.start(),
          '–',
          earlier.end());
    }
  }
}
