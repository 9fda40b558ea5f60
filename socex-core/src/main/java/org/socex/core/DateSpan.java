package org.socex.core;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.socex.core.rule.Range;
import org.socex.core.rule.Ruled;

/** A span of consecutive days. Both the first and the last day count: 15 to 16 May is two days. */
@Value.Immutable
public sealed interface DateSpan extends Ruled, WithDateSpan permits ImmutableDateSpan {

  /** {@return the first day, in a year from 1900 to 2200} */
  @Range(min = 1900, max = 2200)
  LocalDate getStart();

  /** {@return the last day, inclusive, in a year from 1900 to 2200} */
  @Range(min = 1900, max = 2200)
  LocalDate getEnd();

  /**
   * {@return the number of days; 1 if the span starts and ends on the same day, 0 or negative if it
   * ends before it starts}
   */
  default long days() {
    return getEnd().toEpochDay() - getStart().toEpochDay() + 1;
  }

  /**
   * {@return whether a day lies in this span}
   *
   * @param day any day
   */
  default boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(getStart()) && !day.isAfter(getEnd());
  }

  /**
   * {@return whether the spans have a day in common; false if either ends before it starts}
   *
   * @param other another span
   */
  default boolean overlaps(DateSpan other) {
    Objects.requireNonNull(other, "other");
    LocalDate start = getStart().isAfter(other.getStart()) ? getStart() : other.getStart();
    LocalDate end = getEnd().isBefore(other.getEnd()) ? getEnd() : other.getEnd();
    return !start.isAfter(end);
  }

  /**
   * Returns a span of days. It accepts days in the wrong order and years outside 1900 to 2200;
   * validation reports them.
   *
   * @param startInclusive the first day
   * @param endInclusive the last day
   * @return the span
   */
  static DateSpan of(LocalDate startInclusive, LocalDate endInclusive) {
    return builder()
        .start(Objects.requireNonNull(startInclusive, "startInclusive"))
        .end(Objects.requireNonNull(endInclusive, "endInclusive"))
        .build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a DateSpan. Not thread-safe; reusable. */
  final class Builder extends ImmutableDateSpan.Builder {
    Builder() {}
  }
}
