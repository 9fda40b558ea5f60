package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;

/** Finds the sessions of a day that run side by side. */
final class ParallelSessions {
  private ParallelSessions() {}

  /**
   * Splits a day at every moment at which no session is under way.
   *
   * @param entries timed sessions, sorted by start
   * @return groups that do not overlap each other; a session without parallel ones is a group alone
   */
  static List<List<SessionEntry>> groups(List<SessionEntry> entries) {
    List<List<SessionEntry>> groups = new ArrayList<>();
    int end = 0;
    for (SessionEntry entry : entries) {
      if (groups.isEmpty() || entry.start() >= end) {
        groups.add(new ArrayList<>());
        end = entry.end();
      }
      groups.get(groups.size() - 1).add(entry);
      end = Math.max(end, entry.end());
    }
    return groups;
  }

  /** {@return whether all sessions of a group start and end together} */
  static boolean isInStep(List<SessionEntry> group) {
    return group.stream().map(SessionEntry::time).distinct().count() == 1;
  }
}
