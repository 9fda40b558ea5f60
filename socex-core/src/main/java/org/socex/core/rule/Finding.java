package org.socex.core.rule;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One breach of one rule in one place. Immutable. Its message quotes numbers, dates and well-formed
 * ids, never names, addresses or free text.
 */
public final class Finding {
  private final Rule rule;
  private final Severity severity;
  private final String pointer;
  private final String message;
  private final boolean waived;
  private final int line;
  private final int column;

  private Finding(
      Rule rule,
      Severity severity,
      String pointer,
      String message,
      boolean waived,
      int line,
      int column) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.pointer = Objects.requireNonNull(pointer, "pointer");
    this.message = Objects.requireNonNull(message, "message");
    this.waived = waived;
    this.line = line;
    this.column = column;
  }

  /**
   * Returns a finding without a position.
   *
   * @param rule the broken rule
   * @param severity its severity in this validation
   * @param pointer the place, an RFC 6901 pointer from the root of what was validated
   * @param message one sentence
   * @param waived whether a waiver of the edition covers it
   * @return the finding
   */
  public static Finding of(
      Rule rule, Severity severity, String pointer, String message, boolean waived) {
    return new Finding(rule, severity, pointer, message, waived, 0, 0);
  }

  /**
   * Returns this finding with a position in a document.
   *
   * @param line the line, from 1, or 0 if not known
   * @param column the column in UTF-16 code units, from 1, or 0 if not known
   * @return a new finding
   */
  public Finding at(int line, int column) {
    return new Finding(rule, severity, pointer, message, waived, line, column);
  }

  /** {@return the broken rule} */
  public Rule getRule() {
    return rule;
  }

  /** {@return how much it matters: by profile, override and waiver} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return the place as an RFC 6901 pointer, {@code ""} for the root} */
  public String getPointer() {
    return pointer;
  }

  /** {@return one sentence that states what is broken, with the facts} */
  public String getMessage() {
    return message;
  }

  /** {@return whether a waiver of the edition covers it; it is then an info} */
  public boolean isWaived() {
    return waived;
  }

  /** {@return the line, from 1, if it was read from JSON} */
  public OptionalInt getLine() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** {@return the column in UTF-16 code units, from 1, if it was read from JSON} */
  public OptionalInt getColumn() {
    return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && rule == that.rule
        && severity == that.severity
        && waived == that.waived
        && line == that.line
        && column == that.column
        && pointer.equals(that.pointer)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, severity, pointer, message, waived, line, column);
  }

  /** Returns the finding as one line for logs and test failures. */
  @Override
  public String toString() {
    return (line == 0 ? "" : line + ":" + column + " ")
        + severity.getCode()
        + (waived ? " (waived) " : " ")
        + rule.getCode()
        + " at \""
        + pointer
        + "\": "
        + message;
  }
}
