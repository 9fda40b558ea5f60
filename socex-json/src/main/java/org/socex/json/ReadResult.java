package org.socex.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;

/**
 * The result of reading one document: the report, and the value if the document has no error of
 * shape. Immutable.
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

  /** {@return everything that was found, in order of place} */
  public ValidationReport getReport() {
    return report;
  }

  /**
   * {@return the value, which may break rules; empty if the document has an error of shape}
   *
   * @see #orElseThrow()
   */
  public Optional<T> getValue() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns a valid value.
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

  /** Returns the report as text, without the value, which may be personal. */
  @Override
  public String toString() {
    return report.toString();
  }
}
