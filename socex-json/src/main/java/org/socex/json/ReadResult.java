package org.socex.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;

/**
 * The result of reading one document: the report, and the value if the document has no shape error.
 * Immutable.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
  private final @Nullable T value;
  private final ValidationReport report;

  ReadResult(@Nullable T value, ValidationReport report) {
    this.value = value;
    this.report = report;
  }

  /** {@return the report, with findings in the order of their places} */
  public ValidationReport getReport() {
    return report;
  }

  /**
   * {@return the value, which may break rules; empty if the document has a shape error}
   *
   * @see #orElseThrow()
   */
  public Optional<T> getValue() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the value if the document is valid.
   *
   * @return the value
   * @throws InvalidSocexException if there is an error of any kind; the exception carries the
   *     report
   */
  public T orElseThrow() {
    if (value == null || !report.isValid()) {
      throw new InvalidSocexException(report);
    }
    return value;
  }

  /** Returns the report as text. The value is left out, because it may hold personal data. */
  @Override
  public String toString() {
    return report.toString();
  }
}
