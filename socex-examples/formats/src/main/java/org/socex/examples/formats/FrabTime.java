package org.socex.examples.formats;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads dates, times and durations in the ways that tools write them. */
final class FrabTime {
  private static final int DATE_LENGTH = "2018-05-15".length();

  /** The model has dates from 1900 to 2200. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;
  private static final int CLOCK_LENGTH = "09:30".length();

  /** Hours, minutes and, ignored, seconds. */
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,4}):([0-9]{1,2})(:[0-9]{2})?");

  private FrabTime() {}

  /**
   * A moment as written.
   *
   * @param local the local date and time
   * @param offset the offset from UTC, if given
   */
  record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {}

  /** Reads the date of a date or a moment; empty if there is none from 1900 to 2200. */
  static Optional<LocalDate> date(JsonNode node) {
    return text(node)
        .filter(text -> text.length() >= DATE_LENGTH)
        .flatMap(text -> parsed(text.substring(0, DATE_LENGTH), LocalDate::parse))
        .filter(date -> isInRange(date.getYear()));
  }

  /** {@return whether the model has dates in this year} */
  static boolean isInRange(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Reads a moment, with or without an offset. */
  static Optional<Moment> moment(JsonNode node) {
    Optional<String> text = text(node).map(moment -> moment.replace(' ', 'T'));
    return text.flatMap(
        moment ->
            parsed(moment, OffsetDateTime::parse)
                .map(at -> new Moment(at.toLocalDateTime(), Optional.of(at.getOffset())))
                .or(
                    () ->
                        parsed(moment, LocalDateTime::parse)
                            .map(at -> new Moment(at, Optional.empty())))
                .filter(at -> isInRange(at.local().getYear())));
  }

  /** Reads a time of day, such as {@code 09:30} or {@code 9:30:00}. */
  static Optional<LocalTime> clock(JsonNode node) {
    return text(node)
        .map(text -> text.indexOf(':') == 1 ? "0" + text : text)
        .filter(text -> text.length() >= CLOCK_LENGTH)
        .flatMap(text -> parsed(text.substring(0, CLOCK_LENGTH), LocalTime::parse));
  }

  /** Reads a duration of at least a minute, such as {@code 00:30}, {@code PT30M} or 30. */
  static Optional<Duration> duration(JsonNode node) {
    Optional<Duration> duration =
        node.isInt()
            ? Optional.of(Duration.ofMinutes(node.intValue()))
            : text(node).flatMap(text -> clockwise(text).or(() -> parsed(text, Duration::parse)));
    return duration.filter(length -> length.compareTo(Duration.ofMinutes(1)) >= 0);
  }

  private static Optional<Duration> clockwise(String text) {
    Matcher matcher = DURATION.matcher(text);
    return matcher.matches()
        ? Optional.of(
            Duration.ofHours(Integer.parseInt(matcher.group(1)))
                .plusMinutes(Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  private static Optional<String> text(JsonNode node) {
    return node.stringValueOpt().map(String::strip).filter(text -> text.length() <= 40);
  }

  private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
