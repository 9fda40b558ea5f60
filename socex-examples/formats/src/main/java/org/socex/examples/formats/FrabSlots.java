package org.socex.examples.formats;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.socex.core.TimeSpan;
import tools.jackson.databind.JsonNode;

/**
 * Finds the day and time of each event. In a schedule a day may go on past midnight, but a {@link
 * TimeSpan} cannot: an event that starts after midnight keeps its day and loses its time.
 */
final class FrabSlots {
  /** An event that starts earlier belongs to the day before. */
  private static final LocalTime NIGHT_ENDS = LocalTime.of(3, 0);

  /** The latest hour at which known tools begin a new day. */
  private static final LocalTime LATEST_CHANGE = LocalTime.of(9, 0);

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

  private final FrabCalendar calendar;
  private final FrabNotes notes;

  FrabSlots(FrabCalendar calendar, FrabNotes notes) {
    this.calendar = calendar;
    this.notes = notes;
  }

  /**
   * The day and time of an event.
   *
   * @param day the number of the day, from 1, if known
   * @param time the time, if known and within the day
   */
  record Slot(OptionalInt day, Optional<TimeSpan> time) {}

  Slot slot(JsonNode event, JsonNode day, int index, String pointer) {
    Optional<LocalDate> listed = FrabTime.date(day.path("date"));
    OptionalInt number = listed.map(calendar::day).orElse(OptionalInt.of(index + 1));
    Optional<LocalTime> start = FrabTime.clock(event.path("start"));
    Optional<LocalDateTime> moment = moment(event, start, pointer);
    Optional<LocalTime> clock = start.or(() -> moment.map(LocalDateTime::toLocalTime));
    if (clock.isEmpty()) {
      notes.add("time-unreadable", pointer + "/start", "The event has no readable time.");
      return new Slot(number, Optional.empty());
    }
    moment.ifPresent(at -> checkBounds(at, day, pointer));
    Optional<LocalDate> date = moment.map(LocalDateTime::toLocalDate);
    if (date.isEmpty() ? clock.get().isBefore(NIGHT_ENDS) : isNight(date, listed, clock.get())) {
      if (listed.isEmpty() && date.isPresent()) {
        number = calendar.day(date.get().minusDays(1));
      }
      notes.add(
          "past-midnight",
          pointer + "/date",
          "The event starts after midnight. Its time is dropped.");
      return new Slot(number, Optional.empty());
    }
    if (date.isPresent() && !date.equals(listed)) {
      OptionalInt own = calendar.day(date.get());
      number = own.isPresent() ? own : number;
      if (listed.isPresent()) {
        notes.add(
            "date-differs",
            pointer + "/date",
            "The event is dated " + date.get() + " but listed under " + listed.get() + ".");
      }
    }
    return new Slot(number, time(clock.get(), event, pointer));
  }

  /** {@return whether an event is in the night after its day} */
  private static boolean isNight(
      Optional<LocalDate> date, Optional<LocalDate> listed, LocalTime clock) {
    return listed.isEmpty()
        ? clock.isBefore(NIGHT_ENDS)
        : date.equals(listed.map(day -> day.plusDays(1))) && clock.isBefore(LATEST_CHANGE);
  }

  /**
   * Returns the local time of an event. If its offset is wrong, its start decides what is meant.
   */
  private Optional<LocalDateTime> moment(
      JsonNode event, Optional<LocalTime> start, String pointer) {
    return FrabTime.moment(event.path("date"))
        .map(
            at -> {
              LocalDateTime there =
                  at.offset()
                      .map(
                          offset ->
                              at.local()
                                  .atOffset(offset)
                                  .atZoneSameInstant(calendar.zone())
                                  .toLocalDateTime())
                      .orElse(at.local());
              if (there.equals(at.local())) {
                return there;
              }
              notes.addOnce(
                  "offset-differs",
                  pointer + "/date",
                  "The offset differs from that of the conference's time zone. Later differences"
                      + " are not noted.");
              boolean asWritten =
                  start.equals(
                      Optional.of(at.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
              return asWritten ? at.local() : there;
            });
  }

  private void checkBounds(LocalDateTime moment, JsonNode day, String pointer) {
    boolean early =
        FrabTime.moment(day.path("day_start"))
            .filter(start -> moment.isBefore(start.local()))
            .isPresent();
    boolean late =
        FrabTime.moment(day.path("day_end")).filter(end -> moment.isAfter(end.local())).isPresent();
    if (early || late) {
      notes.add(
          "time-outside", pointer + "/date", "The event starts outside the hours of its day.");
    }
  }

  private Optional<TimeSpan> time(LocalTime start, JsonNode event, String pointer) {
    Optional<Duration> length = length(event, pointer);
    if (length.isEmpty()) {
      notes.add(
          "duration-missing",
          pointer + "/duration",
          "The event has no duration. Its time is dropped.");
      return Optional.empty();
    }
    long end = start.toSecondOfDay() / 60 + length.get().toMinutes();
    if (end < MINUTES_A_DAY) {
      return Optional.of(TimeSpan.of(start, LocalTime.ofSecondOfDay(end * 60)));
    }
    notes.add(
        "past-midnight",
        pointer + "/duration",
        "The event ends at midnight or later. It is cut to end at 23:59.");
    return Optional.of(TimeSpan.of(start, LAST_MINUTE)).filter(time -> !time.duration().isZero());
  }

  private Optional<Duration> length(JsonNode event, String pointer) {
    Optional<Duration> duration = FrabTime.duration(event.path("duration"));
    Optional<Duration> untilEnd =
        FrabTime.moment(event.path("date"))
            .flatMap(
                start ->
                    FrabTime.moment(event.path("end"))
                        .map(end -> Duration.between(start.local(), end.local())))
            .filter(length -> length.toMinutes() > 0);
    if (duration.isPresent() && untilEnd.isPresent() && !duration.equals(untilEnd)) {
      notes.add(
          "end-differs",
          pointer + "/end",
          "The end of the event does not match its duration. The duration is used.");
    }
    return duration.or(() -> untilEnd);
  }
}
