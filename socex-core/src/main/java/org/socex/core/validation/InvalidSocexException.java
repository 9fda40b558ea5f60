package org.socex.core.validation;

import org.socex.core.rule.Severity;

/**
 * Thrown where an object or a document has errors; {@link #getReport()} has them all. The message
 * names a rule, a place and counts, and no value of what was validated.
 */
public final class InvalidSocexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  /**
   * Wraps a report.
   *
   * @param report a report with at least one error
   */
  public InvalidSocexException(ValidationReport report) {
    super(message(report));
    this.report = report;
  }

  /** {@return what was found} */
  public ValidationReport getReport() {
    return report;
  }

  private static String message(ValidationReport report) {
    int errors = report.count(Severity.ERROR);
    String first = report.errors().isEmpty() ? "" : ", the first: " + report.errors().get(0);
    return (errors == 1 ? "1 error" : errors + " errors") + first;
  }
}
