package org.socex.core;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.immutables.value.Value;
import org.socex.core.rule.Ruled;

/**
 * A span of time, to the minute, in the edition's time zone. The end is exclusive: a session that
 * ends at 10:00 does not overlap one that starts at 10:00. A span that starts at 12:00 or later and
 * ends before 06:00 ends on the following morning; midnight is 00:00.
 */
@Value.Immutable
public sealed interface TimeSpan extends Ruled, WithTimeSpan permits ImmutableTimeSpan {

  /** {@return the time at which it starts; {@code build()} drops seconds} */
  LocalTime getStart();

  /** {@return the time at which it ends, exclusive; {@code build()} drops seconds} */
  LocalTime getEnd();

  /**
   * {@return whether it ends on the following morning, because it starts at 12:00 or later and ends
   * before 06:00, such as a dinner from 19:00 to 00:30}
   */
  default boolean endsNextDay() {
    return !getStart().isBefore(LocalTime.NOON) && getEnd().getHour() < 6;
  }

  /** {@return how long it is; negative if it ends before it starts} */
  default Duration duration() {
    Duration sameDay = Duration.between(getStart(), getEnd());
    return endsNextDay() ? sameDay.plusDays(1) : sameDay;
  }

  /**
   * {@return whether the spans have a minute in common; false if either does not end after it
   * starts}
   *
   * @param other another span of the same day
   */
  default boolean overlaps(TimeSpan other) {
    Objects.requireNonNull(other, "other");
    LocalTime start = getStart().isAfter(other.getStart()) ? getStart() : other.getStart();
    Duration sinceOwn = Duration.between(getStart(), start);
    Duration sinceOther = Duration.between(other.getStart(), start);
    return sinceOwn.compareTo(duration()) < 0 && sinceOther.compareTo(other.duration()) < 0;
  }

  /** {@return this span without seconds} */
  @Value.Check
  default TimeSpan toTheMinute() {
    LocalTime start = getStart().truncatedTo(ChronoUnit.MINUTES);
    LocalTime end = getEnd().truncatedTo(ChronoUnit.MINUTES);
    return start.equals(getStart()) && end.equals(getEnd()) ? this : of(start, end);
  }

  /**
   * Returns a span of time. It accepts times in the wrong order; validation reports them.
   *
   * @param startInclusive the first minute
   * @param endExclusive the minute after the last
   * @return the span
   */
  static TimeSpan of(LocalTime startInclusive, LocalTime endExclusive) {
    return builder()
        .start(Objects.requireNonNull(startInclusive, "startInclusive"))
        .end(Objects.requireNonNull(endExclusive, "endExclusive"))
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

  /** Builds a TimeSpan. Not thread-safe; reusable. */
  final class Builder extends ImmutableTimeSpan.Builder {
    Builder() {}
  }
}
