package org.socex.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about elective sessions and the delegates who pick them. */
final class ElectiveRules {
  /** As many picks as a delegate's list may hold. */
  private static final int MOST_PICKS = 50;

  private final List<Session> sessions;
  private final List<Delegate> delegates;
  private final @Nullable Integer choose;
  private final EditionIndex index;
  private final Findings findings;
  private final References references;

  /** Per session, the confirmed delegates who picked it. */
  private final int[] takers;

  /**
   * Per session, one more than the index of the last delegate who picked it: a pick counts once.
   */
  private final int[] lastPickedBy;

  /** The places in time of a delegate's picks, as far as they have been judged. */
  private final List<Slot> picked = new ArrayList<>();

  /** Per session, its place in time, if it is elective and has one. */
  private final @Nullable Slot[] slots;

  private ElectiveRules(Edition edition, EditionIndex index, Findings findings) {
    this.index = index;
    this.findings = findings;
    sessions = edition.getSessions();
    delegates = edition.getDelegates();
    ElectivePolicy policy = edition.getElectives().orElse(null);
    choose = policy == null ? null : (Integer) policy.getChoose();
    references = new References("/delegates/", "/electives/", index.sessions, findings);
    takers = new int[sessions.size()];
    lastPickedBy = new int[sessions.size()];
    slots = new Slot[sessions.size()];
  }

  static void check(Edition edition, int confirmed, EditionIndex index, Findings findings) {
    ElectiveRules rules = new ElectiveRules(edition, index, findings);
    rules.sessions(confirmed);
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
      Integer seated = index.seats(session);
      if (seated == null) {
        unseated = true;
        findings.add(Rule.ELECTIVE_CAPACITY, "/sessions/" + i + "/capacity", session.getId());
      } else {
        seats += seated;
      }
    }
    if (choose == null) {
      return;
    }
    int most = mostAttendable(scheduled);
    if (!unscheduled && choose > most) {
      findings.add(Rule.ELECTIVE_FEASIBLE, "/electives/choose", choose, '>', most);
    }
    long needed = (long) choose * confirmed;
    if (any && !unseated && seats < needed) {
      findings.add(Rule.ELECTIVE_SEATS, "/electives/choose", seats, '<', needed);
    }
  }

  /** Counts the most slots that one person can attend: always take what ends first. */
  private static int mostAttendable(List<Slot> slots) {
    slots.sort(new ByEnd());
    int count = 0;
    Slot last = null;
    for (Slot slot : slots) {
      if (last == null || slot.day() != last.day() || slot.start() >= last.end()) {
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
    picked.clear();
    int picks = 0;
    for (int e = 0; e < electives.size(); e++) {
      int session = references.judge(d, e, electives.get(e));
      if (session == Ids.NOWHERE) {
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
          clash(slot, d, e);
          pick(slot);
        }
      }
    }
    if (confirmed && picks > 0) {
      count(picks, d);
    }
  }

  /** A list may hold few picks: comparing each with those before it is cheapest. */
  private void clash(Slot slot, int d, int e) {
    for (int i = 0; i < picked.size(); i++) {
      if (slot.overlaps(picked.get(i))) {
        findings.add(Rule.ELECTIVE_CLASH, at(d) + "/" + e, picked.get(i).session().getId());
        return;
      }
    }
  }

  /** Nothing is compared with picks beyond the maximum, which list-size reports already. */
  private void pick(Slot slot) {
    if (picked.size() < MOST_PICKS) {
      picked.add(slot);
    }
  }

  private void count(int picks, int d) {
    int allowed = choose == null ? 0 : choose;
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
      Integer seats = takers[i] == 0 ? null : index.seats(sessions.get(i));
      if (seats != null && takers[i] > seats) {
        findings.add(Rule.ELECTIVE_FULL, "/sessions/" + i, takers[i], '>', seats);
      }
    }
  }

  private void duplicates() {
    Ids emails = new Ids(delegates.size());
    for (int d = 0; d < delegates.size(); d++) {
      Delegate delegate = delegates.get(d);
      String email = delegate.getEmail().orElse(null);
      if (email != null && delegate.getStatus() != BookingStatus.CANCELLED) {
        int first = emails.add(lowerCase(email), d);
        if (first != Ids.NOWHERE) {
          String id = delegates.get(first).getId();
          findings.add(Rule.DELEGATE_DUPLICATE, "/delegates/" + d + "/email", id);
        }
      }
    }
  }

  /** Leaves to the JDK, which looks at each character more closely, what is not plain already. */
  private static String lowerCase(String email) {
    for (int i = 0; i < email.length(); i++) {
      char c = email.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c > '~') {
        return email.toLowerCase(Locale.ROOT);
      }
    }
    return email;
  }

  private static final class ByEnd implements Comparator<Slot> {
    @Override
    public int compare(Slot a, Slot b) {
      int byDay = Integer.compare(a.day(), b.day());
      return byDay != 0 ? byDay : Integer.compare(a.end(), b.end());
    }
  }
}
