package org.socex.core.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where something is: a pointer and, if it was read from JSON, a line and a column. Immutable.
 *
 * <p>A pointer (RFC 6901) starts at the root of what was validated: {@code /sessions/3/title} is
 * the title of the fourth session, {@code ""} the root itself.
 */
public final class Place {
  private static final int UNKNOWN = 0;

  private final String pointer;
  private final int line;
  private final int column;

  private Place(String pointer, int line, int column) {
    this.pointer = Objects.requireNonNull(pointer, "pointer");
    this.line = line;
    this.column = column;
  }

  /**
   * Returns the place of a value in an object.
   *
   * @param pointer an RFC 6901 pointer
   * @return the place, without line and column
   */
  public static Place of(String pointer) {
    return new Place(pointer, UNKNOWN, UNKNOWN);
  }

  /**
   * Returns the place of a value in a document.
   *
   * @param pointer an RFC 6901 pointer
   * @param line the line, from 1, or 0 if it is not known
   * @param column the column in UTF-16 code units, from 1, or 0 if it is not known
   * @return the place
   */
  public static Place of(String pointer, int line, int column) {
    return new Place(pointer, line, column);
  }

  /**
   * Returns the place of what a Jakarta provider reports.
   *
   * @param violation any violation, of a constraint of this library or another one
   * @return the place, as a pointer from the object that was validated; the name of a method or
   *     parameter is not part of it
   */
  public static Place of(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      // the index or key of a container stands on the node after it
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(escaped(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(escaped(node.getName()));
      }
    }
    return of(pointer.toString());
  }

  private static String escaped(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }

  /** {@return the RFC 6901 pointer, {@code ""} for the root} */
  public String getPointer() {
    return pointer;
  }

  /** {@return the line, from 1, if it was read from JSON} */
  public OptionalInt getLine() {
    return line == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** {@return the column in UTF-16 code units, from 1, if it was read from JSON} */
  public OptionalInt getColumn() {
    return column == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(column);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && line == that.line
        && column == that.column
        && pointer.equals(that.pointer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pointer, line, column);
  }

  /** Returns the place as in {@code 9:12 "/dates/end"}. */
  @Override
  public String toString() {
    return position() + '"' + pointer + '"';
  }

  /** Returns the line and the column, as far as they are known, with a blank at the end. */
  String position() {
    if (line == UNKNOWN) {
      return "";
    }
    return column == UNKNOWN ? line + " " : line + ":" + column + " ";
  }
}
