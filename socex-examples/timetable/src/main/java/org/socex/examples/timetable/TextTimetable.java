package org.socex.examples.timetable;

import java.util.List;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.validation.ValidationReport;

/**
 * The timetable of an edition as plain text for a terminal.
 *
 * <p>The details of the edition come first, then every day with its sessions by time. Parallel
 * sessions stand side by side if the terminal is wide enough; otherwise a line connects them. Each
 * finding stands at its session; the others are at the end. The text shows no delegates, only how
 * many places are left and how often each rule about delegates is broken.
 *
 * <p>Control characters and marks that reorder text are replaced. Equal editions and reports give
 * equal texts.
 */
public final class TextTimetable {
  /** The smallest width, in columns, at which a timetable is legible. */
  public static final int MIN_WIDTH = 40;

  private final Programme programme;
  private final int width;
  private final FindingText text;
  private final StringBuilder out = new StringBuilder();

  private TextTimetable(Programme programme, int width) {
    this.programme = programme;
    this.width = width;
    text = new FindingText(programme.findings().places());
  }

  /**
   * Returns the timetable of an edition.
   *
   * @param edition the edition; sessions of every marking are shown, with their markings. For the
   *     public, pass {@link Edition#forPublication()} and a report on that
   * @param report the report on this edition; its pointers start at the edition
   * @param width the width of the terminal in columns, at least {@value #MIN_WIDTH}
   * @return lines of at most that width, each ending in a line feed
   * @throws IllegalArgumentException if the width is less than {@value #MIN_WIDTH}
   */
  public static String of(Edition edition, ValidationReport report, int width) {
    if (width < MIN_WIDTH) {
      throw new IllegalArgumentException("width " + width + " is less than " + MIN_WIDTH);
    }
    TextTimetable timetable =
        new TextTimetable(Programme.of(edition, FindingsByPlace.of(edition, report)), width);
    timetable.header();
    timetable.days();
    timetable.findings();
    return timetable.out.toString();
  }

  private void header() {
    Edition edition = programme.edition();
    heading(edition.getName(), '=');
    EditionDetails.status(edition).ifPresent(status -> lines(LineWrapper.lines(status, width)));
    EditionDetails.marking(edition)
        .ifPresent(marking -> lines(LineWrapper.lines("Not for publication: " + marking, width)));
    line("");
    List<EditionDetails.Detail> details = EditionDetails.of(edition);
    int labels = details.stream().mapToInt(detail -> detail.label().length()).max().orElse(0);
    labels = Math.max(labels, "Findings".length()) + 2;
    for (EditionDetails.Detail detail : details) {
      detail(detail.label(), detail.text(), labels);
    }
    detail("Findings", programme.findings().counts(), labels);
  }

  private void detail(String label, String value, int labels) {
    String start = DisplayWidth.padded(label, labels);
    for (String line : LineWrapper.lines(value, width - labels)) {
      line(start + line);
      start = " ".repeat(labels);
    }
  }

  private void days() {
    if (programme.days().isEmpty() && programme.dayless().isEmpty()) {
      line("");
      line("The programme is not known yet.");
    }
    for (Programme.Day day : programme.days()) {
      line("");
      heading(
          Labels.joined(Stream.of("Day " + day.number(), day.date()))
              + (day.isWithin() ? "" : " (not among the edition's dates)"),
          '-');
      day(day);
    }
    if (!programme.dayless().isEmpty()) {
      line("");
      heading("Day not known", '-');
      programme.dayless().forEach(this::alone);
    }
  }

  private void day(Programme.Day day) {
    if (day.isEmpty()) {
      line("");
      line("No sessions are known for this day.");
    }
    for (List<SessionEntry> group : ParallelSessions.groups(day.timed())) {
      line("");
      lines(SessionLines.of(group, width, text));
    }
    if (!day.timeless().isEmpty()) {
      line("");
      line("Time not known");
      day.timeless().forEach(this::alone);
    }
  }

  private void alone(SessionEntry entry) {
    line("");
    lines(SessionLines.of(List.of(entry), width, text));
  }

  private void findings() {
    FindingsByPlace findings = programme.findings();
    List<FindingsByPlace.Group> groups = findings.groupsOutsideSessions();
    if (groups.isEmpty() && findings.unkept() == 0) {
      return;
    }
    line("");
    heading("Findings elsewhere", '-');
    for (FindingsByPlace.Group group : groups) {
      group.shown().forEach(finding -> finding(text.withPlace(finding)));
      if (!group.hidden().isEmpty()) {
        finding(text.atDelegates(group));
      }
    }
    if (findings.unkept() > 0) {
      lines(LineWrapper.lines("and " + Labels.counted(findings.unkept(), "more finding"), width));
    }
  }

  private void finding(String finding) {
    lines(LineWrapper.lines(finding, width, "  "));
  }

  private void heading(String title, char underline) {
    List<String> lines = LineWrapper.lines(title, width);
    lines(lines);
    int columns = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    line(String.valueOf(underline).repeat(columns));
  }

  private void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
