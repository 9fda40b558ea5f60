package org.socex.examples.timetable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Speaker;
import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;

/**
 * The timetable of an edition as plain text for a terminal.
 *
 * <p>It has a block of facts, then every day with its sessions by time, those that run side by side
 * tied together by a line or, where the width allows it, set side by side. Sessions without a time
 * or a day are listed where they belong. A finding stands at the session that it concerns; the
 * others are at the end. Of delegates it shows only how many places are left, and how often which
 * rule about them is broken.
 *
 * <p>Control characters and marks that reorder text are replaced. The same edition and report give
 * the same text.
 */
public final class TextTimetable {
  /** The least width in which a timetable is legible. */
  public static final int MIN_WIDTH = 40;

  private final Programme programme;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private TextTimetable(Programme programme, int width) {
    this.programme = programme;
    this.width = width;
  }

  /**
   * Returns the timetable of an edition.
   *
   * @param edition the edition; sessions of every marking are shown, with their markings: to leave
   *     out what is not for publication, pass {@link Edition#forPublication()} and its own report
   * @param report what was found in exactly this edition, so that its pointers start at it
   * @param width the columns of the terminal, at least {@value #MIN_WIDTH}; no line has more
   * @return lines, each ended by a line feed
   * @throws IllegalArgumentException if the width is less than {@value #MIN_WIDTH}
   */
  public static String of(Edition edition, ValidationReport report, int width) {
    if (width < MIN_WIDTH) {
      throw new IllegalArgumentException("a width of " + width + " is less than " + MIN_WIDTH);
    }
    TextTimetable timetable = new TextTimetable(Programme.of(edition, report), width);
    timetable.header();
    timetable.days();
    timetable.findings();
    return timetable.text.toString();
  }

  private void header() {
    Edition edition = programme.edition();
    heading(edition.getName(), '=');
    Facts.status(edition).ifPresent(status -> lines(Wrapping.lines(status, width)));
    Facts.marking(edition)
        .ifPresent(marking -> lines(Wrapping.lines("Not for publication: " + marking, width)));
    line("");
    List<Facts.Fact> facts = Facts.of(edition);
    int labels = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
    labels = Math.max(labels, "Findings".length()) + 2;
    for (Facts.Fact fact : facts) {
      fact(fact.label(), fact.text(), labels);
    }
    fact("Findings", Words.counts(programme.report()), labels);
  }

  private void fact(String label, String value, int labels) {
    String start = DisplayWidth.padded(label, labels);
    for (String line : Wrapping.lines(value, width - labels)) {
      line(start + line);
      start = " ".repeat(labels);
    }
  }

  private void days() {
    if (programme.days().isEmpty() && programme.dayless().isEmpty()) {
      line("");
      line("The programme is not known.");
    }
    for (Programme.Day day : programme.days()) {
      line("");
      heading(
          Words.joined(Stream.of("Day " + day.number(), day.date()))
              + (day.isWithin() ? "" : " – not a day of this edition"),
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
      line("Nothing is planned, or nothing is known.");
    }
    for (List<Entry> group : Parallel.groups(day.timed())) {
      line("");
      lines(TextGroup.of(group, width));
    }
    if (!day.timeless().isEmpty()) {
      line("");
      line("Time not known");
      day.timeless().forEach(this::alone);
    }
  }

  private void alone(Entry entry) {
    line("");
    lines(TextGroup.of(List.of(entry), width));
  }

  private void findings() {
    PlacedFindings findings = programme.findings();
    boolean speakers = findings.speakers().iterator().hasNext();
    int unkept = programme.report().total() - programme.report().getFindings().size();
    if (findings.atEdition().isEmpty()
        && findings.aboutDelegates().isEmpty()
        && !speakers
        && unkept == 0) {
      return;
    }
    line("");
    heading("Findings elsewhere", '-');
    findings.atEdition().forEach(finding -> finding(finding, finding.getPointer()));
    for (int index : findings.speakers()) {
      findings.atSpeaker(index).forEach(finding -> finding(finding, speaker(index)));
    }
    findings.aboutDelegates().forEach(this::breach);
    if (unkept > 0) {
      lines(Wrapping.lines("and " + Words.counted(unkept, "more finding"), width));
    }
  }

  private String speaker(int index) {
    List<Speaker> speakers = programme.edition().getSpeakers();
    return index < speakers.size() ? Person.of(speakers.get(index)).name() : "speaker " + index;
  }

  private void finding(Finding finding, String place) {
    lines(
        Wrapping.lines(
            TextGroup.said(finding) + (place.isEmpty() ? "" : " at " + place), width, "  "));
  }

  private void breach(PlacedFindings.Breach breach, int times) {
    String said =
        String.format(
            Locale.ROOT,
            "[%s%s] %s (%s), %s",
            breach.severity().getCode(),
            breach.waived() ? ", waived" : "",
            breach.rule().getMessage(),
            breach.rule().getCode(),
            times == 1 ? "once" : times + " times");
    lines(Wrapping.lines(said, width, "  "));
  }

  private void heading(String title, char underline) {
    List<String> lines = Wrapping.lines(title, width);
    lines(lines);
    int columns = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    line(String.valueOf(underline).repeat(columns));
  }

  private void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
