package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a group of parallel sessions, or a single session, as lines of text. */
final class SessionLines {
  private static final int TIME_COLUMNS = "09:30–10:00  ".length();
  private static final int RAIL_COLUMNS = "├ ".length();
  private static final String BETWEEN = " │ ";
  private static final String INDENT = "  ";

  /** In narrower cells, names and titles would be broken too often. */
  private static final int MIN_CELL = 30;

  private final int width;
  private final FindingText findings;
  private final List<String> lines = new ArrayList<>();

  private SessionLines(int width, FindingText findings) {
    this.width = width;
    this.findings = findings;
  }

  /** {@return the lines of a group; side by side if the sessions start and end together and fit} */
  static List<String> of(List<SessionEntry> group, int width, FindingText findings) {
    SessionLines text = new SessionLines(width, findings);
    int cell = (width - TIME_COLUMNS + BETWEEN.length()) / group.size() - BETWEEN.length();
    if (group.size() == 1) {
      text.alone(group.get(0));
    } else if (cell >= MIN_CELL && ParallelSessions.isInStep(group)) {
      text.sideBySide(group, cell);
    } else {
      text.tied(group);
    }
    return text.lines;
  }

  private void alone(SessionEntry entry) {
    String start = time(entry);
    for (String line : content(entry, width - TIME_COLUMNS)) {
      lines.add(start + line);
      start = " ".repeat(TIME_COLUMNS);
    }
  }

  private void sideBySide(List<SessionEntry> group, int cell) {
    List<List<String>> cells = group.stream().map(entry -> content(entry, cell)).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int row = i;
      String line =
          cells.stream()
              .map(
                  content ->
                      DisplayWidth.padded(row < content.size() ? content.get(row) : "", cell))
              .collect(Collectors.joining(BETWEEN));
      lines.add((i == 0 ? time(group.get(0)) : " ".repeat(TIME_COLUMNS)) + line);
    }
  }

  /** Draws a line beside the sessions of the group, with a branch to each title. */
  private void tied(List<SessionEntry> group) {
    for (int i = 0; i < group.size(); i++) {
      if (i > 0) {
        lines.add(" ".repeat(TIME_COLUMNS) + "│");
      }
      List<String> content = content(group.get(i), width - TIME_COLUMNS - RAIL_COLUMNS);
      for (int k = 0; k < content.size(); k++) {
        boolean last = i == group.size() - 1 && k == content.size() - 1;
        String rail = last ? "└ " : "│ ";
        if (k == 0) {
          rail = i == 0 ? "┌ " : "├ ";
        }
        lines.add((k == 0 ? time(group.get(i)) : " ".repeat(TIME_COLUMNS)) + rail + content.get(k));
      }
    }
  }

  private static String time(SessionEntry entry) {
    return DisplayWidth.padded(entry.times(), TIME_COLUMNS);
  }

  private List<String> content(SessionEntry entry, int columns) {
    List<String> content = new ArrayList<>(LineWrapper.lines(entry.session().getTitle(), columns));
    if (content.isEmpty()) {
      content.add("(no title)");
    }
    List<String> particulars = new ArrayList<>();
    particulars.add(particulars(entry));
    entry.speakers().forEach(speaker -> particulars.add(speaker.introduced()));
    entry.chair().ifPresent(chair -> particulars.add("Chair: " + chair.name()));
    entry.findings().stream().map(findings::atSession).forEach(particulars::add);
    entry.related().stream().map(findings::atCounterpart).forEach(particulars::add);
    for (String particular : particulars) {
      LineWrapper.lines(particular, columns - INDENT.length(), INDENT)
          .forEach(line -> content.add(INDENT + line));
    }
    return content;
  }

  private static String particulars(SessionEntry entry) {
    return Stream.of(
            Optional.of(Labels.kind(entry.session())),
            entry.place().map(Location::name),
            entry.seats().map(seats -> Labels.counted(seats, "place")),
            entry.marking())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
