package org.socex.core;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session at its place in time.
 *
 * @param session the session
 * @param index where it stands in the programme
 * @param day the day of the edition
 * @param start the minute of the day at which it starts
 * @param end the minute of the day at which it has ended
 * @param room the id of its room, or null
 */
record Slot(Session session, int index, int day, int start, int end, @Nullable String room)
    implements Comparable<Slot> {
  private static final int MINUTES = 60;

  /** Returns the slot of a session, or null if it has no day, no time, or no minute. */
  static @Nullable Slot of(Session session, int index) {
    Integer day = session.getDay().orElse(null);
    TimeSpan time = session.getTime().orElse(null);
    if (day == null || time == null) {
      return null;
    }
    int start = minute(time.getStart());
    int end = minute(time.getEnd());
    return start < end
        ? new Slot(session, index, day, start, end, session.getRoom().orElse(null))
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
    Collections.sort(slots);
    return slots;
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES + time.getMinute();
  }

  /** By start alone: slots that start together stay as they are. */
  @Override
  public int compareTo(Slot other) {
    int byDay = Integer.compare(day, other.day);
    return byDay != 0 ? byDay : Integer.compare(start, other.start);
  }

  boolean overlaps(Slot other) {
    return day == other.day && start < other.end && other.start < end;
  }
}
