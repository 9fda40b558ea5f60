package org.socex.examples.formats;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import tools.jackson.databind.JsonNode;

/** Finds the days and the time zone of a schedule, which may contradict itself about both. */
final class FrabCalendar {
  private static final String CONFERENCE = "/schedule/conference";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20|21)[0-9]{2})(?![0-9])");
  private static final int MAX_DAYS_COUNT = 366;

  private final JsonNode conference;
  private final FrabNotes notes;
  private final Optional<Edition> meta;
  private final Optional<DateSpan> span;
  private final ZoneId zone;

  FrabCalendar(JsonNode conference, Optional<Edition> meta, FrabNotes notes) {
    this.conference = conference;
    this.notes = notes;
    this.meta = meta;
    this.span = findSpan();
    this.zone = findZone();
  }

  Optional<DateSpan> span() {
    return span;
  }

  ZoneId zone() {
    return zone;
  }

  /** Returns the year of the dates, or else one that the schedule names. */
  OptionalInt year() {
    if (meta.isPresent()) {
      return OptionalInt.of(meta.get().getYear());
    }
    if (span.isPresent()) {
      return OptionalInt.of(span.get().getStart().getYear());
    }
    for (String member : List.of("start", "end", "title", "acronym")) {
      Matcher matcher = YEAR.matcher(conference.path(member).stringValue(""));
      if (matcher.find()) {
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
      }
    }
    notes.add(
        "year-unknown", CONFERENCE + "/start", "The schedule names neither dates nor a year.");
    return OptionalInt.empty();
  }

  /** {@return the number of a date among the edition's days, from 1; empty if it is earlier} */
  OptionalInt day(LocalDate date) {
    if (span.isEmpty()) {
      return OptionalInt.empty();
    }
    long day = ChronoUnit.DAYS.between(span.get().getStart(), date) + 1;
    return day >= 1 && day <= Integer.MAX_VALUE ? OptionalInt.of((int) day) : OptionalInt.empty();
  }

  private Optional<DateSpan> findSpan() {
    List<LocalDate> days =
        conference.path("days").values().stream()
            .flatMap(day -> FrabTime.date(day.path("date")).stream())
            .sorted()
            .toList();
    Optional<LocalDate> start = date("start");
    Optional<LocalDate> end = date("end");
    JsonNode count = conference.path("daysCount");
    Optional<DateSpan> found =
        days.isEmpty()
            ? ofMembers(start, end, count.isInt() ? count.intValue() : 0)
            : Optional.of(
                ofDays(
                    days.get(0),
                    days.get(days.size() - 1),
                    start,
                    end,
                    count.isInt() ? count.intValue() : 0));
    found.ifPresent(dates -> checkCount(count, dates));
    return found;
  }

  private Optional<LocalDate> date(String member) {
    Optional<LocalDate> date = FrabTime.date(conference.path(member));
    if (date.isEmpty()) {
      notes.add(
          "date-unreadable",
          CONFERENCE + "/" + member,
          "Not a date. Write YYYY-MM-DD, from 1900-01-01 to 2200-12-31.");
    }
    return date;
  }

  private static Optional<DateSpan> ofMembers(
      Optional<LocalDate> start, Optional<LocalDate> end, int count) {
    if (start.isEmpty()) {
      return end.map(day -> DateSpan.of(day, day));
    }
    int more = Math.max(1, Math.min(count, MAX_DAYS_COUNT)) - 1;
    LocalDate last = start.get().plusDays(more);
    LocalDate counted = FrabTime.isInRange(last.getYear()) ? last : start.get();
    return start.map(day -> DateSpan.of(day, end.orElse(counted)));
  }

  private DateSpan ofDays(
      LocalDate first,
      LocalDate last,
      Optional<LocalDate> givenStart,
      Optional<LocalDate> givenEnd,
      int count) {
    LocalDate start = givenStart.orElse(first);
    if (start.isAfter(first)) {
      notes.add(
          "start-differs",
          CONFERENCE + "/start",
          "The conference starts on "
              + start
              + ", but its first day is "
              + first
              + ", which is used.");
      start = first;
    }
    LocalDate end = givenEnd.orElse(last);
    boolean late = end.equals(last.plusDays(1)) && count != DateSpan.of(start, end).days();
    if (late) {
      notes.add(
          "end-late",
          CONFERENCE + "/end",
          "The conference ends on " + end + ", a day after its last day, which is used.");
      end = last;
    } else if (end.isBefore(last)) {
      notes.add(
          "end-differs",
          CONFERENCE + "/end",
          "The conference ends on " + end + ", but its last day is " + last + ", which is used.");
      end = last;
    }
    return DateSpan.of(start, end);
  }

  private void checkCount(JsonNode count, DateSpan dates) {
    if (!count.isInt() || count.intValue() != dates.days()) {
      notes.add(
          "days-count",
          CONFERENCE + "/daysCount",
          "The number of days does not match the dates, which make it " + dates.days() + ".");
    }
  }

  private ZoneId findZone() {
    String pointer = CONFERENCE + "/time_zone_name";
    JsonNode name = conference.path("time_zone_name");
    if (name.isString() && ZoneId.getAvailableZoneIds().contains(name.stringValue())) {
      return ZoneId.of(name.stringValue());
    }
    if (meta.isPresent()) {
      return meta.get().getTimeZone();
    }
    ZoneId guess =
        conference.path("days").values().stream()
            .flatMap(day -> FrabTime.moment(day.path("day_start")).stream())
            .findFirst()
            .map(FrabCalendar::guess)
            .orElse(LONDON);
    notes.add(
        "zone-unknown", pointer, "The time zone is missing or unknown. " + guess + " is used.");
    return guess;
  }

  /** Returns London's zone if it fits the moment, else a fixed offset of whole hours. */
  private static ZoneId guess(FrabTime.Moment moment) {
    int seconds = moment.offset().map(ZoneOffset::getTotalSeconds).orElse(0);
    ZoneOffset london = LONDON.getRules().getOffset(moment.local());
    int hours = seconds / 3600;
    String etc = "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
    boolean fits = moment.offset().isEmpty() || london.getTotalSeconds() == seconds;
    return !fits && seconds % 3600 == 0 && ZoneId.getAvailableZoneIds().contains(etc)
        ? ZoneId.of(etc)
        : LONDON;
  }
}
