package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Finding;

/** The lines of sessions that run side by side, or of one session by itself. */
final class TextGroup {
  private static final int TIME_COLUMNS = "09:30–10:00  ".length();
  private static final int RAIL_COLUMNS = "├ ".length();
  private static final String BETWEEN = " │ ";
  private static final String INDENT = "  ";

  /** Narrower, names and titles would be cut up. */
  private static final int NARROWEST_CELL = 30;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private TextGroup(int width) {
    this.width = width;
  }

  /** Returns the lines of a group: side by side if it is in step and there is room for that. */
  static List<String> of(List<Entry> group, int width) {
    TextGroup text = new TextGroup(width);
    int cell = (width - TIME_COLUMNS + BETWEEN.length()) / group.size() - BETWEEN.length();
    if (group.size() == 1) {
      text.alone(group.get(0));
    } else if (cell >= NARROWEST_CELL && Parallel.isInStep(group)) {
      text.sideBySide(group, cell);
    } else {
      text.tied(group);
    }
    return text.lines;
  }

  /** Returns a finding with its severity and code. */
  static String said(Finding finding) {
    return "["
        + finding.getSeverity().getCode()
        + (finding.isWaived() ? ", waived" : "")
        + "] "
        + finding.getMessage()
        + " ("
        + finding.getRule().getCode()
        + ")";
  }

  private void alone(Entry entry) {
    String start = time(entry);
    for (String line : told(entry, width - TIME_COLUMNS)) {
      lines.add(start + line);
      start = " ".repeat(TIME_COLUMNS);
    }
  }

  private void sideBySide(List<Entry> group, int cell) {
    List<List<String>> cells = group.stream().map(entry -> told(entry, cell)).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int row = i;
      String line =
          cells.stream()
              .map(told -> DisplayWidth.padded(row < told.size() ? told.get(row) : "", cell))
              .collect(Collectors.joining(BETWEEN));
      lines.add((i == 0 ? time(group.get(0)) : " ".repeat(TIME_COLUMNS)) + line);
    }
  }

  /** Draws a line along the sessions of the group, with a branch to the title of each. */
  private void tied(List<Entry> group) {
    for (int i = 0; i < group.size(); i++) {
      if (i > 0) {
        lines.add(" ".repeat(TIME_COLUMNS) + "│");
      }
      List<String> told = told(group.get(i), width - TIME_COLUMNS - RAIL_COLUMNS);
      for (int k = 0; k < told.size(); k++) {
        boolean last = i == group.size() - 1 && k == told.size() - 1;
        String rail = last ? "└ " : "│ ";
        if (k == 0) {
          rail = i == 0 ? "┌ " : "├ ";
        }
        lines.add((k == 0 ? time(group.get(i)) : " ".repeat(TIME_COLUMNS)) + rail + told.get(k));
      }
    }
  }

  private static String time(Entry entry) {
    return DisplayWidth.padded(entry.times(), TIME_COLUMNS);
  }

  private static List<String> told(Entry entry, int columns) {
    List<String> told = new ArrayList<>(Wrapping.lines(entry.session().getTitle(), columns));
    if (told.isEmpty()) {
      told.add("(no title)");
    }
    List<String> particulars = new ArrayList<>();
    particulars.add(particulars(entry));
    entry.speakers().forEach(speaker -> particulars.add(speaker.introduced()));
    entry.chair().ifPresent(chair -> particulars.add("Chair: " + chair.name()));
    entry.findings().forEach(finding -> particulars.add(said(finding)));
    for (String particular : particulars) {
      Wrapping.lines(particular, columns - INDENT.length(), INDENT)
          .forEach(line -> told.add(INDENT + line));
    }
    return told;
  }

  private static String particulars(Entry entry) {
    return Stream.of(
            Optional.of(Words.kind(entry.session())),
            entry.place().map(Place::name),
            entry.seats().map(seats -> Words.counted(seats, "place")),
            entry.marking())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
