package org.socex.examples.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.TimeSpan;
import org.socex.core.rule.Finding;

/**
 * A session with its references resolved and its findings.
 *
 * @param session the session
 * @param index its index in the edition's list
 * @param place the room, if it has one
 * @param seats how many people can attend: its capacity; an elective session without one has the
 *     capacity of its room
 * @param speakers who speaks
 * @param chair who chairs
 * @param findings the findings at it
 * @param related the findings at other places whose counterpart it is
 * @param isPaired whether a finding concerns it and another session
 */
record SessionEntry(
    Session session,
    int index,
    Optional<Location> place,
    Optional<Integer> seats,
    List<Person> speakers,
    Optional<Person> chair,
    List<Finding> findings,
    List<Finding> related,
    boolean isPaired) {

  /** By start, then by room, then by position in the document. */
  static final Comparator<SessionEntry> IN_ORDER =
      Comparator.comparing((SessionEntry entry) -> entry.time().getStart())
          .thenComparingInt(entry -> entry.place().map(Location::rank).orElse(Integer.MAX_VALUE))
          .thenComparingInt(SessionEntry::index);

  /** {@return whether it has a time that ends after it starts} */
  boolean isTimed() {
    return session.getTime().filter(time -> time.duration().toMinutes() > 0).isPresent();
  }

  TimeSpan time() {
    return session.getTime().orElseThrow();
  }

  /** {@return the minute of its day in which it starts} */
  int start() {
    return time().getStart().toSecondOfDay() / 60;
  }

  /**
   * {@return the minute of its day at which it has ended; beyond 1,440 if it runs past midnight}
   */
  int end() {
    return start() + (int) time().duration().toMinutes();
  }

  /** {@return the times as given, such as {@code 09:30–10:00}; empty if there are none} */
  String times() {
    return session.getTime().map(time -> time.getStart() + "–" + time.getEnd()).orElse("");
  }

  /** {@return its marking; empty if it is open} */
  Optional<String> marking() {
    return session.getMarking() == Marking.OPEN
        ? Optional.empty()
        : Optional.of(Labels.marking(session.getMarking()));
  }
}
