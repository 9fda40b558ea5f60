package org.socex.core.validation;

import org.socex.core.rule.Severity;

/**
 * Thrown if an object or a document has errors. {@link #getReport()} returns the findings. The
 * message has the number of errors and the first error with its rule and place. It repeats no name,
 * address or free text.
 */
public final class InvalidSocexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  /**
   * Creates an exception for a report.
   *
   * @param report a report with at least one error
   */
  public InvalidSocexException(ValidationReport report) {
    super(message(report));
    this.report = report;
  }

  /** {@return the report of the validation} */
  public ValidationReport getReport() {
    return report;
  }

  private static String message(ValidationReport report) {
    int errors = report.count(Severity.ERROR);
    String first = report.errors().isEmpty() ? "" : ", the first: " + report.errors().get(0);
    return (errors == 1 ? "1 error" : errors + " errors") + first;
  }
}
