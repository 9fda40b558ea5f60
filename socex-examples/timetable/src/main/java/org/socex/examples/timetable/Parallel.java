package org.socex.examples.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Finds what runs side by side in one day. */
final class Parallel {
  private Parallel() {}

  /**
   * Parts the sessions of a day where none is under way.
   *
   * @param entries timed sessions, by their starts
   * @return groups of which no two overlap; a session that overlaps none is alone in its group
   */
  static List<List<Entry>> groups(List<Entry> entries) {
    List<List<Entry>> groups = new ArrayList<>();
    LocalTime end = LocalTime.MIN;
    for (Entry entry : entries) {
      if (groups.isEmpty() || !entry.start().isBefore(end)) {
        groups.add(new ArrayList<>());
        end = entry.end();
      }
      groups.get(groups.size() - 1).add(entry);
      end = entry.end().isAfter(end) ? entry.end() : end;
    }
    return groups;
  }

  /** Returns whether all sessions of a group start together and end together. */
  static boolean isInStep(List<Entry> group) {
    return group.stream().map(Entry::time).distinct().count() == 1;
  }
}
