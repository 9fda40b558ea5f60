package org.socex.core;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session at its place in time. */
record Slot(Session session, int index, int day, TimeSpan time) {
  private static final Comparator<Slot> BY_START =
      Comparator.comparingInt(Slot::day).thenComparing(Slot::start);

  /** Returns the slot of a session, or null if it has no day, no time, or no minute. */
  static @Nullable Slot of(Session session, int index) {
    Optional<TimeSpan> time = session.getTime();
    return session.getDay().isPresent()
            && time.isPresent()
            && time.get().getEnd().isAfter(time.get().getStart())
        ? new Slot(session, index, session.getDay().get(), time.get())
        : null;
  }

  /** Lists what has a place in time, by start and then by document order. */
  static List<Slot> inOrder(List<Session> sessions) {
    List<Slot> slots = new ArrayList<>(sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      Slot slot = of(sessions.get(i), i);
      if (slot != null) {
        slots.add(slot);
      }
    }
    slots.sort(BY_START);
    return slots;
  }

  LocalTime start() {
    return time.getStart();
  }

  LocalTime end() {
    return time.getEnd();
  }

  boolean overlaps(Slot other) {
    return day == other.day && time.overlaps(other.time);
  }
}
