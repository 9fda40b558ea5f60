package org.socex.examples.timetable;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.TimeSpan;
import org.socex.core.rule.Finding;

/**
 * A session with what its references mean and what is wrong with it.
 *
 * @param session the session
 * @param index its place in the edition's list
 * @param place where it is, if that is known
 * @param seats how many can attend: its capacity or, of an elective session, else its room's
 * @param speakers who speaks
 * @param chair who chairs
 * @param findings the findings at it and at what is in it
 */
record Entry(
    Session session,
    int index,
    Optional<Place> place,
    Optional<Integer> seats,
    List<Person> speakers,
    Optional<Person> chair,
    List<Finding> findings) {

  /** By start, then by place, then as in the document. */
  static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.time().getStart())
          .thenComparingInt(entry -> entry.place().map(Place::rank).orElse(Integer.MAX_VALUE))
          .thenComparingInt(Entry::index);

  /** Returns whether it has a time that ends after it starts. */
  boolean isTimed() {
    return session.getTime().map(time -> time.getEnd().isAfter(time.getStart())).orElse(false);
  }

  TimeSpan time() {
    return session.getTime().orElseThrow();
  }

  LocalTime start() {
    return time().getStart();
  }

  LocalTime end() {
    return time().getEnd();
  }

  /** Returns whether some minute lies in both; both are timed and of one day. */
  boolean overlaps(Entry other) {
    return time().overlaps(other.time());
  }

  /** Returns such as {@code 09:30–10:00}, even if the end is not after the start; or nothing. */
  String times() {
    return session.getTime().map(time -> time.getStart() + "–" + time.getEnd()).orElse("");
  }

  /** Returns its marking, if it is one that keeps it from publication. */
  Optional<String> marking() {
    return session.getMarking() == Marking.OPEN
        ? Optional.empty()
        : Optional.of(Words.of(session.getMarking()));
  }
}
