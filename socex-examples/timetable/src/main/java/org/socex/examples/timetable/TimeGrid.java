package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lays out the sessions of a day in a CSS grid: rooms are columns, time runs downwards.
 *
 * <p>A room has a column only if one of its sessions runs in parallel with another. A session
 * without parallel ones spans all columns. If sessions clash in a room, the room has as many
 * columns as they need to stand side by side. A new row begins whenever a session starts or ends;
 * the longer it lasts, the higher it is.
 */
final class TimeGrid {
  private static final double REM_PER_MINUTE = 0.06;
  private static final double MIN_ROW = 1;
  private static final double MAX_ROW = 4;
  private static final double PAUSE = 0.5;

  /** The minutes of the day at which a session starts or ends. */
  private final List<Integer> times;

  /** The cells, by the index of the session in the document. */
  private final Map<Integer, Cell> cells = new HashMap<>();

  private final List<Column> columns = new ArrayList<>();
  private final Set<Integer> starts = new TreeSet<>();
  private final String rows;
  private int lanes;

  /** Lays out the timed sessions of a day, which are sorted by start. */
  TimeGrid(List<SessionEntry> entries) {
    times =
        entries.stream()
            .flatMap(entry -> Stream.of(entry.start(), entry.end()))
            .distinct()
            .sorted()
            .toList();
    entries.forEach(entry -> starts.add(entry.start()));
    TreeMap<Integer, List<SessionEntry>> rooms = new TreeMap<>();
    List<SessionEntry> alone = new ArrayList<>();
    for (List<SessionEntry> group : ParallelSessions.groups(entries)) {
      if (group.size() == 1) {
        alone.addAll(group);
      } else {
        group.forEach(
            entry -> rooms.computeIfAbsent(rank(entry), rank -> new ArrayList<>()).add(entry));
      }
    }
    rooms.values().forEach(this::room);
    lanes = Math.max(1, lanes);
    alone.forEach(entry -> cells.put(entry.index(), cell(entry, 0, lanes)));
    rows = rows(entries);
  }

  /** {@return the cell of a session} */
  Cell cell(SessionEntry entry) {
    Cell cell = cells.get(entry.index());
    if (cell == null) {
      throw new IllegalArgumentException("not a session of this day");
    }
    return cell;
  }

  /** {@return the rooms that have columns; empty if no sessions run in parallel} */
  List<Column> columns() {
    return columns;
  }

  /** {@return the number of columns, without the one that holds the times} */
  int lanes() {
    return lanes;
  }

  /** {@return the minutes of the day at which sessions start} */
  Set<Integer> starts() {
    return starts;
  }

  /** {@return the row that starts at a minute of the day} */
  int row(int time) {
    // CSS counts rows from 1, and the first row holds the names of the rooms.
    return times.indexOf(time) + 2;
  }

  /** {@return the heights of all rows, as a CSS value} */
  String rows() {
    return rows;
  }

  private static int rank(SessionEntry entry) {
    return entry.place().map(Location::rank).orElse(Integer.MAX_VALUE);
  }

  /** Puts every session of a room into the first lane that is free when it starts. */
  private void room(List<SessionEntry> entries) {
    List<Integer> ends = new ArrayList<>();
    Map<Integer, Integer> taken = new HashMap<>();
    Set<Integer> clashing = new HashSet<>();
    for (List<SessionEntry> group : ParallelSessions.groups(entries)) {
      for (SessionEntry entry : group) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > entry.start()) {
          lane++;
        }
        if (lane == ends.size()) {
          ends.add(entry.end());
        } else {
          ends.set(lane, entry.end());
        }
        taken.put(entry.index(), lane);
      }
      if (group.size() > 1) {
        group.forEach(entry -> clashing.add(entry.index()));
      }
    }
    for (SessionEntry entry : entries) {
      boolean clashes = clashing.contains(entry.index());
      int lane = clashes ? taken.getOrDefault(entry.index(), 0) : 0;
      cells.put(entry.index(), cell(entry, lanes + lane, clashes ? 1 : ends.size()));
    }
    columns.add(new Column(entries.get(0).place(), lanes + 2, ends.size()));
    lanes += ends.size();
  }

  private Cell cell(SessionEntry entry, int lane, int width) {
    // Column 1 holds the times.
    return new Cell(row(entry.start()), row(entry.end()), lane + 2, lane + 2 + width);
  }

  private String rows(List<SessionEntry> entries) {
    StringBuilder rows = new StringBuilder("auto");
    int under = 0;
    Map<Integer, Integer> changes = new HashMap<>();
    for (SessionEntry entry : entries) {
      changes.merge(entry.start(), 1, Integer::sum);
      changes.merge(entry.end(), -1, Integer::sum);
    }
    for (int i = 0; i + 1 < times.size(); i++) {
      under += changes.getOrDefault(times.get(i), 0);
      int minutes = times.get(i + 1) - times.get(i);
      double height = Math.min(MAX_ROW, Math.max(MIN_ROW, minutes * REM_PER_MINUTE));
      rows.append(
          under == 0
              ? String.format(Locale.ROOT, " %.1frem", PAUSE)
              : String.format(Locale.ROOT, " minmax(%.1frem,auto)", height));
    }
    return rows.toString();
  }

  /**
   * The cell of a session, bounded by CSS grid lines.
   *
   * @param top the line above
   * @param bottom the line below
   * @param left the line on the left
   * @param right the line on the right
   */
  record Cell(int top, int bottom, int left, int right) {
    /** {@return the CSS declaration of its grid area} */
    String area() {
      return "grid-area:" + top + "/" + left + "/" + bottom + "/" + right;
    }
  }

  /**
   * The columns of a room.
   *
   * @param place the room; empty for the sessions without a room
   * @param left the grid line on the left
   * @param width the number of columns
   */
  record Column(Optional<Location> place, int left, int width) {
    /** {@return the CSS declaration of the grid area of its name} */
    String area() {
      return "grid-area:1/" + left + "/2/" + (left + width);
    }

    String name() {
      return place.map(Location::name).orElse("No room given");
    }
  }
}
