package org.socex.core;

import static org.socex.core.rule.StandardRule.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;

/**
 * The rules of an {@link Edition} about elective sessions and the delegates who pick them. A pick
 * is an entry in a delegate's electives that names an elective session. A repeated entry counts
 * once.
 */
final class ElectiveRules {
  private final List<Session> sessions;
  private final List<Delegate> delegates;
  private final @Nullable Integer choose;
  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;

  /** The slot of each session, or null if the session is not elective or has no slot. */
  private final @Nullable Slot[] slots;

  /** The number of confirmed delegates who pick each session. */
  private final int[] takers;

  /** The slots of one delegate's picks that have been checked so far. */
  private final List<Slot> earlier = new ArrayList<>();

  /** For each session, the index of the last delegate who picks it, plus one. */
  private final int[] lastPickedBy;

  private ElectiveRules(Edition edition, EditionIndex index, Findings findings) {
    this.index = index;
    this.findings = findings;
    sessions = edition.getSessions();
    delegates = edition.getDelegates();
    choose = edition.getElectives().map(ElectivePolicy::getChoose).orElse(null);
    this.edition = edition;
    slots = new Slot[sessions.size()];
    takers = new int[sessions.size()];
    lastPickedBy = new int[sessions.size()];
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    ElectiveRules rules = new ElectiveRules(edition, index, findings);
    rules.electiveCapacity();
    rules.electiveFeasible();
    rules.electiveSeats();
    for (int d = 0; d < rules.delegates.size(); d++) {
      rules.electiveUnknown(d);
      rules.delegate(d);
    }
    rules.electiveFull();
  }

  private void electiveCapacity() {
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).isElective() && index.seats(sessions.get(i)) == null) {
        findings.add(ELECTIVE_CAPACITY, "/sessions/" + i + "/capacity");
      }
    }
  }

  /**
   * Compares only if every elective session has a day and a time; otherwise the maximum is not
   * known.
   */
  private void electiveFeasible() {
    List<Slot> scheduled = new ArrayList<>();
    boolean unscheduled = false;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      if (session.isElective()) {
        unscheduled |= session.getDay().isEmpty() || session.getTime().isEmpty();
        slots[i] = Slot.of(session, i);
        if (slots[i] != null) {
          scheduled.add(slots[i]);
        }
      }
    }
    int most = mostAttendable(scheduled);
    if (choose != null && !unscheduled && choose > most) {
      findings.add(
          ELECTIVE_FEASIBLE,
          "/electives/choose",
          Facts.none().with("choose", choose).with("max", most));
    }
  }

  /**
   * Returns the maximum number of slots that one person can attend. It always takes the one that
   * ends first.
   */
  private static int mostAttendable(List<Slot> slots) {
    slots.sort(Comparator.comparingLong(Slot::end));
    int count = 0;
    long free = Long.MIN_VALUE;
    for (Slot slot : slots) {
      if (slot.start() >= free) {
        count++;
        free = slot.end();
      }
    }
    return count;
  }

  private void electiveSeats() {
    List<Integer> seats = sessions.stream().filter(Session::isElective).map(index::seats).toList();
    if (choose == null || seats.isEmpty() || seats.stream().anyMatch(Objects::isNull)) {
      return;
    }
    long all = seats.stream().mapToLong(Integer::longValue).sum();
    long needed = (long) choose * edition.placesTaken();
    if (all < needed) {
      findings.add(
          ELECTIVE_SEATS,
          "/electives/choose",
          Facts.none().with("seats", all).with("needed", needed));
    }
  }

  private void electiveUnknown(int d) {
    List<String> electives = delegates.get(d).getElectives();
    for (int e = 0; e < electives.size(); e++) {
      Integer session = index.sessions.get(electives.get(e));
      if (session != null && !sessions.get(session).isElective()) {
        findings.add(
            ELECTIVE_UNKNOWN,
            electives(d) + "/" + e,
            Facts.none().withId("session", electives.get(e)),
            "/sessions/" + session);
      }
    }
  }

  /** Checks the picks of one delegate. */
  private void delegate(int d) {
    Delegate delegate = delegates.get(d);
    boolean confirmed = delegate.getStatus() == BookingStatus.CONFIRMED;
    List<String> electives = delegate.getElectives();
    earlier.clear();
    int picks = 0;
    for (int e = 0; e < electives.size(); e++) {
      Integer session = index.sessions.get(electives.get(e));
      if (session == null
          || !sessions.get(session).isElective()
          || lastPickedBy[session] == d + 1) {
        continue;
      }
      lastPickedBy[session] = d + 1;
      picks++;
      takers[session] += confirmed && edition.takesPlace(delegate) ? 1 : 0;
      Slot slot = slots[session];
      if (slot != null && delegate.getStatus() != BookingStatus.CANCELLED) {
        electiveClash(slot, d, e);
        // the rule list-size reports the picks beyond the maximum; they are not compared
        if (earlier.size() < Delegate.MAX_ELECTIVES) {
          earlier.add(slot);
        }
      }
    }
    if (confirmed && picks > 0) {
      electiveCount(picks, d);
      electiveCountUnder(picks, d);
    }
  }

  private void electiveClash(Slot slot, int d, int e) {
    for (Slot other : earlier) {
      if (slot.overlaps(other)) {
        TimeSpan time = other.session().getTime().orElseThrow();
        findings.add(
            ELECTIVE_CLASH,
            electives(d) + "/" + e,
            Facts.none()
                .withId("session", other.session().getId())
                .with("start", time.getStart())
                .with("end", time.getEnd()),
            "/sessions/" + other.index());
        return;
      }
    }
  }

  private void electiveCount(int picks, int d) {
    if (choose == null) {
      findings.add(ELECTIVE_COUNT, electives(d), Facts.none().with("picks", picks));
    } else if (picks > choose) {
      Facts facts = Facts.none().with("picks", picks).with("choose", choose);
      findings.add(ELECTIVE_COUNT, electives(d), facts, "/electives/choose");
    }
  }

  private void electiveCountUnder(int picks, int d) {
    if (choose != null && picks < choose) {
      findings.add(
          ELECTIVE_COUNT_UNDER,
          electives(d),
          Facts.none().with("picks", picks).with("choose", choose),
          "/electives/choose");
    }
  }

  private static String electives(int delegate) {
    return "/delegates/" + delegate + "/electives";
  }

  private void electiveFull() {
    for (int i = 0; i < takers.length; i++) {
      Session session = sessions.get(i);
      Integer seats = takers[i] == 0 ? null : index.seats(session);
      if (seats != null && takers[i] > seats) {
        findings.add(
            ELECTIVE_FULL,
            "/sessions/" + i,
            Facts.none().with("picks", takers[i]).with("seats", seats),
            session.getCapacity().isPresent()
                ? "/sessions/" + i + "/capacity"
                : index.roomCapacityPointer(session));
      }
    }
  }
}
