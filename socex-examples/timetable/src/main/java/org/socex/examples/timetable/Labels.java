package org.socex.examples.timetable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.Headcount;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/** English labels for constants and counts. */
final class Labels {
  private Labels() {}

  /** {@return the title of a session} */
  static String title(Session session) {
    return session.getTitle().isBlank() ? "(no title)" : session.getTitle();
  }

  /** {@return the name of an attribute in words, such as {@code Attendance mode}} */
  static String attribute(String name) {
    return capitalised(name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }

  /** {@return the kind of a session, such as {@code Elective workshop}} */
  static String kind(Session session) {
    String kind = session.getKind().getCode();
    return session.isElective() ? "Elective " + kind : capitalised(kind);
  }

  /** {@return the marking, such as {@code OFFICIAL-SENSITIVE}} */
  static String marking(Marking marking) {
    return marking.getCode().toUpperCase(Locale.ROOT);
  }

  /** {@return the counts of a report, such as {@code 1 error, 2 warnings}; or "no findings"} */
  static String counts(ValidationReport report) {
    List<String> counts =
        Stream.of(Severity.values())
            .filter(severity -> report.count(severity) > 0)
            .map(severity -> counted(report.count(severity), severity.getCode()))
            .toList();
    return counts.isEmpty() ? "no findings" : String.join(", ", counts);
  }

  /** {@return a count with its noun, such as {@code 1 place} or {@code 2 places}} */
  static String counted(int count, String noun) {
    return String.format(Locale.UK, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** {@return a number of people as a source states it, such as {@code circa 225 delegates}} */
  static String headcount(Headcount people) {
    String qualifier =
        switch (people.getQualifier()) {
          case EXACT -> "";
          case ABOUT -> "circa ";
          case UNDER -> "under ";
          case OVER -> "over ";
        };
    return qualifier + counted(people.getCount(), "delegate");
  }

  static String capitalised(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@return the texts that are not blank, joined by commas} */
  static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }
}
