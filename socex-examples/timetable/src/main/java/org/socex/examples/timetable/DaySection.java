package org.socex.examples.timetable;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Writes a day of the programme as a section of the page. */
final class DaySection {
  /** A day with more columns scrolls sideways, so that each column stays legible. */
  private static final int MAX_VISIBLE_COLUMNS = 6;

  private final HtmlWriter html;
  private final SessionCard card;

  DaySection(HtmlWriter html, FindingsByPlace findings) {
    this.html = html;
    card = new SessionCard(html, findings);
  }

  /** {@return the element id of a day} */
  static String id(Programme.Day day) {
    return "day-" + day.number();
  }

  void write(Programme.Day day) {
    String name = id(day) + "-name";
    html.open("section", "class", "day", "id", id(day), "aria-labelledby", name);
    html.open("h2", "id", name).text("Day " + day.number());
    if (!day.date().isEmpty()) {
      html.text(" ").element("span", day.date(), "class", "date");
    }
    html.close();
    if (!day.isWithin()) {
      html.element("p", "The dates of the edition do not include this day.", "class", "status");
    }
    if (day.isEmpty()) {
      html.element("p", "No sessions are known for this day.", "class", "nothing");
    }
    if (!day.timed().isEmpty()) {
      grid(day, name);
    }
    if (!day.timeless().isEmpty()) {
      listed(day.timeless(), "Time not known");
    }
    html.close();
  }

  /** Writes the sessions that have no day. */
  void writeWithoutDay(List<SessionEntry> entries) {
    html.open("section", "class", "day", "id", "dayless", "aria-labelledby", "dayless-name");
    html.element("h2", "Day not known", "id", "dayless-name");
    listed(entries, "");
    html.close();
  }

  private void listed(List<SessionEntry> entries, String label) {
    if (!label.isEmpty()) {
      html.element("p", label, "class", "label");
    }
    html.open("div", "class", "list");
    entries.forEach(card::write);
    html.close();
  }

  private void grid(Programme.Day day, String name) {
    TimeGrid grid = new TimeGrid(day.timed());
    boolean scrolls = grid.lanes() > MAX_VISIBLE_COLUMNS;
    if (scrolls) {
      html.open(
          "div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", name);
    }
    html.open(
        "div",
        "class",
        "grid",
        "style",
        String.format(
            Locale.ROOT, "--columns:%d;grid-template-rows:%s", grid.lanes(), grid.rows()));
    // Hidden from screen readers, which find time and room at each session.
    for (TimeGrid.Column column : grid.columns()) {
      html.element(
          "div", column.name(), "class", "room", "aria-hidden", "true", "style", column.area());
    }
    for (int start : grid.starts()) {
      html.element(
          "div",
          LocalTime.ofSecondOfDay(start * 60L).toString(),
          "class",
          "time",
          "aria-hidden",
          "true",
          "style",
          "grid-row:" + grid.row(start));
    }
    for (SessionEntry entry : day.timed()) {
      TimeGrid.Cell cell = grid.cell(entry);
      card.write(entry, cell, cell.right() - cell.left() == grid.lanes());
    }
    html.close();
    if (scrolls) {
      html.close();
    }
  }
}
