package org.socex.examples.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/** The numbers of a run. Not thread-safe. */
final class RunTotals {
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private final Set<Rule> errors = EnumSet.noneOf(Rule.class);
  private long read;
  private long unread;
  private long shapeless;
  private long waived;
  private boolean truncated;

  void add(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read done) {
      add(done.report());
    } else {
      unread++;
    }
  }

  private void add(ValidationReport report) {
    read++;
    for (Severity severity : Severity.values()) {
      counts.merge(severity, (long) report.count(severity), Long::sum);
    }
    Set<Rule> broken = EnumSet.noneOf(Rule.class);
    report.errors().stream().map(Finding::getRule).forEach(broken::add);
    shapeless += broken.stream().anyMatch(rule -> rule.getGroup() == Rule.Group.SHAPE) ? 1 : 0;
    waived += report.getFindings().stream().filter(Finding::isWaived).count();
    truncated |= report.isTruncated();
    errors.addAll(broken);
  }

  long read() {
    return read;
  }

  long unread() {
    return unread;
  }

  /** Returns the number of documents of wrong structure, whose other rules were not checked. */
  long shapeless() {
    return shapeless;
  }

  long waived() {
    return waived;
  }

  long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  /** Returns the rules that are broken as errors; some are missing if {@link #isTruncated()}. */
  Set<Rule> errors() {
    return errors;
  }

  boolean isTruncated() {
    return truncated;
  }

  int exitStatus() {
    if (unread > 0) {
      return ExitStatus.TROUBLE;
    }
    return count(Severity.ERROR) > 0 ? ExitStatus.ERRORS : ExitStatus.OK;
  }
}
