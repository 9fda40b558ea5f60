package org.socex.core.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;

/**
 * The findings of a validation, ordered by place and then by code. Immutable.
 *
 * <p>It keeps the first {@value #MAX_FINDINGS} findings. The counts and {@link #isValid()} cover
 * all findings. If the fields of a document are in an unusual order, the findings that it keeps are
 * the first in the order of the model.
 */
public final class ValidationReport {
  /** The maximum number of findings that a report keeps. */
  public static final int MAX_FINDINGS = ReportCollector.MAX;

  private final List<Finding> findings;
  private final Map<Severity, Integer> counts;

  /**
   * Creates a report of the collected findings. Only validators and readers call this.
   *
   * @param collected the findings
   */
  public ValidationReport(ReportCollector collected) {
    findings = collected.findings();
    counts = collected.counts();
  }

  /** {@return whether there is no error} */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** {@return the kept findings of every severity, at most {@value #MAX_FINDINGS}} */
  public List<Finding> getFindings() {
    return findings;
  }

  /** {@return the errors among the kept findings; can be empty although the report is not valid} */
  public List<Finding> errors() {
    return only(Severity.ERROR);
  }

  /** {@return the warnings among the kept findings; can be empty although there were some} */
  public List<Finding> warnings() {
    return only(Severity.WARNING);
  }

  /** {@return the infos among the kept findings, including waived findings} */
  public List<Finding> infos() {
    return only(Severity.INFO);
  }

  /** {@return whether there were more findings than it keeps} */
  public boolean isTruncated() {
    return total() > findings.size();
  }

  /**
   * Returns the number of findings of one severity, kept or not.
   *
   * @param severity the severity
   * @return the number
   */
  public int count(Severity severity) {
    return counts.getOrDefault(Objects.requireNonNull(severity, "severity"), 0);
  }

  /** {@return the number of all findings, kept or not} */
  public int total() {
    int total = 0;
    for (int count : counts.values()) {
      total += count;
    }
    return total;
  }

  private List<Finding> only(Severity severity) {
    return findings.stream().filter(finding -> finding.getSeverity() == severity).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValidationReport that
        && findings.equals(that.findings)
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(findings, counts);
  }

  /** Returns the kept findings, one on each line, and the counts. */
  @Override
  public String toString() {
    return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining())
        + Stream.of(Severity.values()).map(this::counted).collect(Collectors.joining(", "))
        + (isTruncated() ? " (truncated)" : "");
  }

  private String counted(Severity severity) {
    int count = count(severity);
    return count + " " + severity.getCode() + (count == 1 ? "" : "s");
  }
}
