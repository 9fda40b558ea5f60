package org.socex.examples.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/** The numbers of a run, which include the findings that are not shown. Not thread-safe. */
final class RunTotals {
  private final Severity failOn;
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private final Set<Rule> errors = new HashSet<>();
  private long read;
  private long unread;
  private long misshapen;
  private long waived;
  private boolean truncated;

  /**
   * Starts with nothing.
   *
   * @param failOn the lowest severity that makes the run fail
   */
  RunTotals(Severity failOn) {
    this.failOn = failOn;
  }

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
    Set<Rule> broken = report.errors().stream().map(Finding::getRule).collect(Collectors.toSet());
    misshapen += broken.stream().anyMatch(rule -> rule.getGroup() == Rule.Group.SHAPE) ? 1 : 0;
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
  long misshapen() {
    return misshapen;
  }

  long waived() {
    return waived;
  }

  long count() {
    return Stream.of(Severity.values()).mapToLong(this::count).sum();
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
    return Stream.of(Severity.values())
            .filter(severity -> severity.compareTo(failOn) <= 0)
            .anyMatch(severity -> count(severity) > 0)
        ? ExitStatus.FINDINGS
        : ExitStatus.OK;
  }
}
