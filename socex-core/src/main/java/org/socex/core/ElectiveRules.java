package org.socex.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about elective sessions and the delegates who pick them. */
final class ElectiveRules {
  private final List<Session> sessions;
  private final List<Delegate> delegates;
  private final Optional<Integer> choose;
  private final EditionIndex index;
  private final Findings findings;

  /** Per session, the confirmed delegates who picked it. */
  private final int[] takers;

  /**
   * Per session, one more than the index of the last delegate who picked it: a pick counts once.
   */
  private final int[] lastPickedBy;

  /** Per session, its place in time, if it is elective and has one. */
  private final @Nullable Slot[] slots;

  private ElectiveRules(Edition edition, EditionIndex index, Findings findings) {
    this.index = index;
    this.findings = findings;
    sessions = edition.getSessions();
    delegates = edition.getDelegates();
    choose = edition.getElectives().map(ElectivePolicy::getChoose);
    takers = new int[sessions.size()];
    lastPickedBy = new int[sessions.size()];
    slots = new Slot[sessions.size()];
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    ElectiveRules rules = new ElectiveRules(edition, index, findings);
    rules.sessions(edition.confirmed());
    for (int d = 0; d < rules.delegates.size(); d++) {
      rules.delegate(rules.delegates.get(d), d);
    }
    rules.full();
    rules.duplicates();
  }

  private void sessions(int confirmed) {
    List<Slot> scheduled = new ArrayList<>();
    boolean unscheduled = false;
    boolean unseated = false;
    boolean any = false;
    long seats = 0;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      if (!session.isElective()) {
        continue;
      }
      any = true;
      unscheduled |= session.getDay().isEmpty() || session.getTime().isEmpty();
      Slot slot = Slot.of(session, i);
      slots[i] = slot;
      if (slot != null) {
        scheduled.add(slot);
      }
      Optional<Integer> seated = index.seats(session);
      if (seated.isEmpty()) {
        unseated = true;
        findings.add(Rule.ELECTIVE_CAPACITY, "/sessions/" + i + "/capacity", session.getId());
      }
      seats += seated.orElse(0);
    }
    if (choose.isEmpty()) {
      return;
    }
    int most = mostAttendable(scheduled);
    if (!unscheduled && choose.get() > most) {
      findings.add(Rule.ELECTIVE_FEASIBLE, "/electives/choose", choose.get(), '>', most);
    }
    long needed = (long) choose.get() * confirmed;
    if (any && !unseated && seats < needed) {
      findings.add(Rule.ELECTIVE_SEATS, "/electives/choose", seats, '<', needed);
    }
  }

  /** Counts the most slots that one person can attend: always take what ends first. */
  private static int mostAttendable(List<Slot> slots) {
    slots.sort(Comparator.comparingInt(Slot::day).thenComparing(Slot::end));
    int count = 0;
    Slot last = null;
    for (Slot slot : slots) {
      if (last == null || slot.day() != last.day() || !slot.start().isBefore(last.end())) {
        count++;
        last = slot;
      }
    }
    return count;
  }

  private void delegate(Delegate delegate, int d) {
    List<String> electives = delegate.getElectives();
    if (electives.isEmpty()) {
      return;
    }
    boolean confirmed = delegate.getStatus() == BookingStatus.CONFIRMED;
    boolean cancelled = delegate.getStatus() == BookingStatus.CANCELLED;
    List<Slot> earlier = new ArrayList<>(electives.size());
    int picks = 0;
    for (int e = 0; e < electives.size(); e++) {
      Integer session = index.session(electives.get(e));
      if (session == null) {
        continue;
      }
      if (!sessions.get(session).isElective()) {
        findings.add(Rule.ELECTIVE_UNKNOWN, at(d) + "/" + e, electives.get(e));
      } else if (lastPickedBy[session] != d + 1) {
        lastPickedBy[session] = d + 1;
        picks++;
        takers[session] += confirmed ? 1 : 0;
        Slot slot = slots[session];
        if (slot != null && !cancelled) {
          clash(slot, earlier, d, e);
          earlier.add(slot);
        }
      }
    }
    if (confirmed && picks > 0) {
      count(picks, d);
    }
  }

  /** A list holds few picks: comparing each with those before it is cheapest. */
  private void clash(Slot slot, List<Slot> earlier, int d, int e) {
    for (int i = 0; i < earlier.size(); i++) {
      if (slot.overlaps(earlier.get(i))) {
        findings.add(Rule.ELECTIVE_CLASH, at(d) + "/" + e, earlier.get(i).session().getId());
        return;
      }
    }
  }

  private void count(int picks, int d) {
    int allowed = choose.orElse(0);
    if (picks > allowed) {
      findings.add(Rule.ELECTIVE_COUNT, at(d), picks, '>', allowed);
    } else if (picks < allowed) {
      findings.add(Rule.ELECTIVE_COUNT_UNDER, at(d), picks, '<', allowed);
    }
  }

  private static String at(int delegate) {
    return "/delegates/" + delegate + "/electives";
  }

  private void full() {
    for (int i = 0; i < takers.length; i++) {
      if (takers[i] == 0) {
        continue;
      }
      int seats = index.seats(sessions.get(i)).orElse(Integer.MAX_VALUE);
      if (takers[i] > seats) {
        findings.add(Rule.ELECTIVE_FULL, "/sessions/" + i, takers[i], '>', seats);
      }
    }
  }

  private void duplicates() {
    Map<String, String> ids = new HashMap<>(delegates.size() * 2);
    for (int d = 0; d < delegates.size(); d++) {
      Delegate delegate = delegates.get(d);
      if (delegate.getEmail().isEmpty() || delegate.getStatus() == BookingStatus.CANCELLED) {
        continue;
      }
      String email = delegate.getEmail().get().toLowerCase(Locale.ROOT);
      String first = ids.putIfAbsent(email, delegate.getId());
      if (first != null) {
        findings.add(Rule.DELEGATE_DUPLICATE, "/delegates/" + d + "/email", first);
      }
    }
  }
}
