package org.socex.examples.timetable;

import java.time.Duration;
import java.time.LocalTime;
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
 * Where the sessions of a day stand in a grid: rooms are columns, time runs down.
 *
 * <p>Only rooms in which something runs beside something else have a column; a session that runs
 * alone is as wide as the day. A room in which sessions clash is as wide as they need to stand side
 * by side. Between two rows something starts or ends; a row is at least as high as it is long.
 */
final class TimeGrid {
  private static final double REMS_A_MINUTE = 0.06;
  private static final double LOWEST_ROW = 1;
  private static final double HIGHEST_ROW = 4;
  private static final double PAUSE = 0.5;

  private final List<LocalTime> times;

  /** By the sessions' places in the document. */
  private final Map<Integer, Cell> cells = new HashMap<>();

  private final List<Column> columns = new ArrayList<>();
  private final Set<LocalTime> starts = new TreeSet<>();
  private final String rows;
  private int lanes;

  /** Lays out timed sessions of one day that come by their starts. */
  TimeGrid(List<Entry> entries) {
    times =
        entries.stream()
            .flatMap(entry -> Stream.of(entry.start(), entry.end()))
            .distinct()
            .sorted()
            .toList();
    entries.forEach(entry -> starts.add(entry.start()));
    TreeMap<Integer, List<Entry>> rooms = new TreeMap<>();
    List<Entry> alone = new ArrayList<>();
    for (List<Entry> group : Parallel.groups(entries)) {
      if (group.size() == 1) {
        alone.addAll(group);
      } else {
        group.forEach(
            entry -> rooms.computeIfAbsent(rank(entry), rank -> new ArrayList<>()).add(entry));
      }
    }
    rooms.values().forEach(this::room);
    lanes = Math.max(1, lanes);
    alone.forEach(entry -> cells.put(entry.index(), cell(entry, 0, lanes, false)));
    rows = rows(entries);
  }

  /** Returns where a session stands. */
  Cell cell(Entry entry) {
    Cell cell = cells.get(entry.index());
    if (cell == null) {
      throw new IllegalArgumentException("no session of this day");
    }
    return cell;
  }

  /** Returns the rooms that have columns; none if nothing runs beside anything. */
  List<Column> columns() {
    return columns;
  }

  /** Counts the columns, those of time left out. */
  int lanes() {
    return lanes;
  }

  /** Returns the times at which something starts. */
  Set<LocalTime> starts() {
    return starts;
  }

  /** Returns the row that starts at a time. */
  int row(LocalTime time) {
    // rows of CSS count from 1, and the first holds the names of the rooms
    return times.indexOf(time) + 2;
  }

  /** Returns the heights of all rows, as CSS has them. */
  String rows() {
    return rows;
  }

  private static int rank(Entry entry) {
    return entry.place().map(Place::rank).orElse(Integer.MAX_VALUE);
  }

  /** Gives every session of a room the first lane that is free when it starts. */
  private void room(List<Entry> entries) {
    List<LocalTime> ends = new ArrayList<>();
    Map<Integer, Integer> taken = new HashMap<>();
    Set<Integer> clashing = new HashSet<>();
    for (List<Entry> group : Parallel.groups(entries)) {
      for (Entry entry : group) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane).isAfter(entry.start())) {
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
    for (Entry entry : entries) {
      boolean clashes = clashing.contains(entry.index());
      int lane = clashes ? taken.getOrDefault(entry.index(), 0) : 0;
      cells.put(
          entry.index(),
          cell(
              entry,
              lanes + lane,
              clashes ? 1 : ends.size(),
              clashes && entry.place().isPresent()));
    }
    columns.add(new Column(entries.get(0).place(), lanes + 2, ends.size()));
    lanes += ends.size();
  }

  private Cell cell(Entry entry, int lane, int width, boolean clashes) {
    // column 1 holds the times
    return new Cell(row(entry.start()), row(entry.end()), lane + 2, lane + 2 + width, clashes);
  }

  private String rows(List<Entry> entries) {
    StringBuilder rows = new StringBuilder("auto");
    int under = 0;
    Map<LocalTime, Integer> changes = new HashMap<>();
    for (Entry entry : entries) {
      changes.merge(entry.start(), 1, Integer::sum);
      changes.merge(entry.end(), -1, Integer::sum);
    }
    for (int i = 0; i + 1 < times.size(); i++) {
      under += changes.getOrDefault(times.get(i), 0);
      long minutes = Duration.between(times.get(i), times.get(i + 1)).toMinutes();
      double height = Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, minutes * REMS_A_MINUTE));
      rows.append(
          under == 0
              ? String.format(Locale.ROOT, " %.1frem", PAUSE)
              : String.format(Locale.ROOT, " minmax(%.1frem,auto)", height));
    }
    return rows.toString();
  }

  /**
   * A place in the grid, in the lines of CSS.
   *
   * @param top the line above
   * @param bottom the line below
   * @param left the line before
   * @param right the line behind
   * @param clashes whether another session is in the same room at the same time
   */
  record Cell(int top, int bottom, int left, int right, boolean clashes) {
    /** Returns the value of {@code grid-area}. */
    String area() {
      return "grid-area:" + top + "/" + left + "/" + bottom + "/" + right;
    }
  }

  /**
   * The columns of a room.
   *
   * @param place the room; empty for sessions without one
   * @param left the line before
   * @param width how many columns it has
   */
  record Column(Optional<Place> place, int left, int width) {
    /** Returns the value of {@code grid-area} of its name. */
    String area() {
      return "grid-area:1/" + left + "/2/" + (left + width);
    }

    String name() {
      return place.map(Place::name).orElse("No room given");
    }
  }
}
