package org.socex.core;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;
import org.socex.core.rule.Ruled;

/**
 * A part of one day, to the minute, in the edition's time zone. It is half-open: what ends at 10:00
 * does not overlap what starts at 10:00. The last minute that can be written is 23:59.
 */
@Value.Immutable
public sealed interface TimeSpan extends Ruled, WithTimeSpan permits ImmutableTimeSpan {

  /** {@return when it starts; {@code build()} drops seconds} */
  LocalTime getStart();

  /** {@return when it ends, not included; {@code build()} drops seconds} */
  LocalTime getEnd();

  /** {@return how long it is; negative if it ends before it starts} */
  default Duration duration() {
    return Duration.between(getStart(), getEnd());
  }

  /**
   * Tells whether some minute lies in both spans.
   *
   * @param other another span of the same day
   * @return whether one does; never if either does not end after it starts
   */
  default boolean overlaps(TimeSpan other) {
    LocalTime start = getStart().isAfter(other.getStart()) ? getStart() : other.getStart();
    LocalTime end = getEnd().isBefore(other.getEnd()) ? getEnd() : other.getEnd();
    return start.isBefore(end);
  }

  /** {@return this span, without what is finer than a minute} */
  @Value.Check
  default TimeSpan toTheMinute() {
    LocalTime start = getStart().truncatedTo(ChronoUnit.MINUTES);
    LocalTime end = getEnd().truncatedTo(ChronoUnit.MINUTES);
    return start.equals(getStart()) && end.equals(getEnd()) ? this : of(start, end);
  }

  /**
   * Returns the span between two times, which may be in the wrong order: a finding says so.
   *
   * @param startInclusive the first minute
   * @param endExclusive the minute after the last
   * @return the span
   */
  static TimeSpan of(LocalTime startInclusive, LocalTime endExclusive) {
    return builder().start(startInclusive).end(endExclusive).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a TimeSpan. Not thread-safe; reusable. */
  final class Builder extends ImmutableTimeSpan.Builder {
    Builder() {}
  }
}
