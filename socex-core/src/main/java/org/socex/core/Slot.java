package org.socex.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session with its time in the programme. Minutes are clock minutes, 1,440 a day; minute 0 is the
 * start of the edition's first day.
 *
 * @param session the session
 * @param index its index in the programme
 * @param start the first minute
 * @param end the minute after the last
 */
record Slot(Session session, int index, long start, long end) {
  private static final long MINUTES_A_DAY = 24 * 60;

  /** Returns the slot of a session, or null if it has no day or no time, or lasts no minute. */
  static @Nullable Slot of(Session session, int index) {
    Integer day = session.getDay().orElse(null);
    TimeSpan time = session.getTime().orElse(null);
    if (day == null || time == null) {
      return null;
    }
    long start = (day - 1L) * MINUTES_A_DAY + time.getStart().toSecondOfDay() / 60;
    long minutes = time.duration().toMinutes();
    return minutes > 0 ? new Slot(session, index, start, start + minutes) : null;
  }

  /** Lists the slots of the sessions that have one, by start and then by document order. */
  static List<Slot> inOrder(List<Session> sessions) {
    List<Slot> slots = new ArrayList<>(sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      Slot slot = of(sessions.get(i), i);
      if (slot != null) {
        slots.add(slot);
      }
    }
    slots.sort(Comparator.comparingLong(Slot::start));
    return slots;
  }

  @Nullable String room() {
    return session.getRoom().orElse(null);
  }

  boolean overlaps(Slot other) {
    return start < other.end && other.start < end;
  }
}
