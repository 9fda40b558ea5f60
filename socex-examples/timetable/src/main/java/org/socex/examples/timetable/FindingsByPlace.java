package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/** Sorts the findings of a report by the part of the edition that they concern. */
final class FindingsByPlace {
  private static final Pattern ENTRY =
      Pattern.compile("/(sessions|speakers)/(0|[1-9][0-9]{0,8})(?:/.*)?", Pattern.DOTALL);

  private final Map<Integer, List<Finding>> sessions = new LinkedHashMap<>();
  private final Map<Integer, List<Finding>> speakers = new LinkedHashMap<>();
  private final List<Finding> edition = new ArrayList<>();
  private final Map<Breach, Integer> delegates = new LinkedHashMap<>();

  FindingsByPlace(ValidationReport report) {
    report.getFindings().forEach(this::place);
  }

  private void place(Finding finding) {
    String pointer = finding.getPointer();
    Matcher entry = ENTRY.matcher(pointer);
    if (pointer.equals("/delegates") || pointer.startsWith("/delegates/")) {
      Breach breach = new Breach(finding.getRule(), finding.getSeverity(), finding.isWaived());
      delegates.merge(breach, 1, Integer::sum);
    } else if (entry.matches()) {
      (entry.group(1).equals("sessions") ? sessions : speakers)
          .computeIfAbsent(Integer.valueOf(entry.group(2)), index -> new ArrayList<>())
          .add(finding);
    } else {
      edition.add(finding);
    }
  }

  List<Finding> atSession(int index) {
    return sessions.getOrDefault(index, List.of());
  }

  List<Finding> atSpeaker(int index) {
    return speakers.getOrDefault(index, List.of());
  }

  /** {@return the indices of the speakers that have findings, in document order} */
  Iterable<Integer> speakers() {
    return speakers.keySet();
  }

  /** {@return the findings about the edition itself, its venue and its lists} */
  List<Finding> atEdition() {
    return edition;
  }

  /**
   * Counts the findings about delegates. The findings themselves are not shown: their messages may
   * quote ids, and an id may be made from a name.
   */
  Map<Breach, Integer> aboutDelegates() {
    return delegates;
  }

  /** A way to break a rule, without the place and the facts. */
  record Breach(Rule rule, Severity severity, boolean waived) {}
}
