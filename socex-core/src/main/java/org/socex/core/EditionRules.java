package org.socex.core;

import static org.socex.core.rule.StandardRule.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about its dates, place and size; its other rules start here. */
final class EditionRules {
  /** The most days that an edition can last without a weekend. */
  private static final int WEEKDAYS = 5;

  /** A year from 2000 to 2099, in a number of four digits. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

  private final Edition edition;
  private final Findings findings;

  private EditionRules(Edition edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
  }

  static void check(Edition edition, Findings findings) {
    WaiverRules waivers = new WaiverRules(edition, "", findings);
    EditionRules rules = new EditionRules(edition, waivers);
    rules.editionBeforeStrand();
    rules.editionOrdinal();
    rules.editionYearNamed();
    rules.editionUndated();
    rules.editionDates();
    edition.getDates().filter(dates -> dates.days() > 0).ifPresent(rules::dates);
    rules.statusPreviousDates();
    rules.statusMode();
    rules.modeVenue();
    rules.modeVenueOnline();
    rules.modeOnlineUrl();
    rules.capacityMissing();
    rules.capacityVenue();
    rules.attendanceCapacity();
    rules.capacityExceeded();
    rules.waitlistOrder();
    rules.delegateOnline();
    waivers.waiverUnknown();
    waivers.waiverNotAllowed();
    waivers.waiverUnused(Rule.Group.EDITION);
    EditionIndex index = new EditionIndex(edition);
    IdentityRules.check(edition, index, findings);
    TimetableRules.check(edition, index, findings);
    ElectiveRules.check(edition, index, findings);
  }

  /** Runs the rules on dates that do not end before they start. */
  private void dates(DateSpan dates) {
    editionLength(dates);
    editionLengthOnline(dates);
    editionYear(dates);
    editionMonth(dates);
    editionSpillsMonth(dates);
    editionWeekend(dates);
    programmeDayEmpty(dates);
  }

  private void editionBeforeStrand() {
    int first = edition.getStrand().getFirstYear();
    if (edition.getYear() < first) {
      findings.add(
          EDITION_BEFORE_STRAND,
          "/year",
          Facts.none().with("year", edition.getYear()).with("first", first));
    }
  }

  private void editionOrdinal() {
    int first = edition.getStrand().getFirstYear();
    int ordinal = edition.getOrdinal().orElse(0);
    if (edition.getOrdinal().isPresent() && ordinal > (long) edition.getYear() - first + 1) {
      findings.add(
          EDITION_ORDINAL,
          "/ordinal",
          Facts.none()
              .with("ordinal", ordinal)
              .with("first", first)
              .with("year", edition.getYear()));
    }
  }

  private void editionYearNamed() {
    editionYearNamed(edition.getId(), "/id");
    editionYearNamed(edition.getName(), "/name");
  }

  private void editionYearNamed(String text, String pointer) {
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      int named = Integer.parseInt(years.group());
      if (named != edition.getYear()) {
        Facts facts = Facts.none().with("named", named).with("year", edition.getYear());
        findings.add(EDITION_YEAR_NAMED, pointer, facts, "/year");
        return;
      }
    }
  }

  private void editionUndated() {
    if (edition.getDates().isEmpty() && isOn()) {
      findings.add(EDITION_UNDATED, "/dates");
    }
  }

  private void editionDates() {
    edition.getDates().ifPresent(dates -> editionDates(dates, "/dates/end"));
    List<DateSpan> previous = edition.getPreviousDates();
    for (int i = 0; i < previous.size(); i++) {
      editionDates(previous.get(i), "/previousDates/" + i + "/end");
    }
  }

  private void editionDates(DateSpan dates, String pointer) {
    if (dates.days() <= 0) {
      findings.add(
          EDITION_DATES,
          pointer,
          Facts.none().with("start", dates.getStart()).with("end", dates.getEnd()));
    }
  }

  private void editionLength(DateSpan dates) {
    if (edition.getAttendanceMode() != AttendanceMode.ONLINE && dates.days() != Strand.DAYS) {
      findings.add(
          EDITION_LENGTH,
          "/dates/end",
          Facts.none().with("kind", edition.getAttendanceMode()).with("days", dates.days()));
    }
  }

  private void editionLengthOnline(DateSpan dates) {
    if (edition.getAttendanceMode() == AttendanceMode.ONLINE && dates.days() != Strand.DAYS) {
      findings.add(EDITION_LENGTH_ONLINE, "/dates/end", Facts.none().with("days", dates.days()));
    }
  }

  private void editionYear(DateSpan dates) {
    if (dates.getStart().getYear() != edition.getYear()) {
      findings.add(
          EDITION_YEAR,
          "/dates/start",
          Facts.none().with("start", dates.getStart()).with("year", edition.getYear()),
          "/year");
    }
  }

  private void editionMonth(DateSpan dates) {
    if (dates.getStart().getMonth() != edition.getStrand().getMonth()) {
      findings.add(
          EDITION_MONTH,
          "/dates/start",
          Facts.none().with("kind", edition.getStrand()).with("start", dates.getStart()));
    }
  }

  private void editionSpillsMonth(DateSpan dates) {
    LocalDate start = dates.getStart();
    LocalDate end = dates.getEnd();
    if (start.getMonth() != end.getMonth() || start.getYear() != end.getYear()) {
      findings.add(
          EDITION_SPILLS_MONTH, "/dates/end", Facts.none().with("start", start).with("end", end));
    }
  }

  private void editionWeekend(DateSpan dates) {
    if (dates.days() <= WEEKDAYS) {
      LongStream.range(0, dates.days())
          .mapToObj(dates.getStart()::plusDays)
          .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
          .findFirst()
          .ifPresent(
              day -> findings.add(EDITION_WEEKEND, "/dates/start", Facts.none().with("date", day)));
    }
  }

  /** Checks editions of one or two days only: a longer one may have days without a programme. */
  private void programmeDayEmpty(DateSpan dates) {
    boolean started = edition.getSessions().stream().anyMatch(it -> it.getDay().isPresent());
    if (started && dates.days() <= Strand.DAYS) {
      IntStream.rangeClosed(1, (int) dates.days())
          .filter(day -> edition.getSessions().stream().noneMatch(it -> isOn(it, day)))
          .findFirst()
          .ifPresent(
              day -> findings.add(PROGRAMME_DAY_EMPTY, "/sessions", Facts.none().with("day", day)));
    }
  }

  private static boolean isOn(Session session, int day) {
    return session.getDay().filter(it -> it == day).isPresent();
  }

  private void statusPreviousDates() {
    boolean previous = !edition.getPreviousDates().isEmpty();
    boolean contradiction =
        switch (edition.getStatus()) {
          case RESCHEDULED -> !previous;
          case SCHEDULED -> previous;
          case POSTPONED, MOVED_ONLINE, CANCELLED -> false;
        };
    if (contradiction) {
      findings.add(
          STATUS_PREVIOUS_DATES, "/previousDates", Facts.none().with("kind", edition.getStatus()));
    }
  }

  private void statusMode() {
    if (edition.getStatus() == EditionStatus.MOVED_ONLINE
        && edition.getAttendanceMode() == AttendanceMode.IN_PERSON) {
      findings.add(STATUS_MODE, "/attendanceMode");
    }
  }

  private void modeVenue() {
    if (isOn() && isAtVenue() && edition.getVenue().isEmpty()) {
      findings.add(MODE_VENUE, "/venue", mode());
    }
  }

  private void modeVenueOnline() {
    if (!isAtVenue() && edition.getVenue().isPresent()) {
      findings.add(MODE_VENUE_ONLINE, "/venue");
    }
  }

  private void modeOnlineUrl() {
    boolean online = edition.getAttendanceMode() != AttendanceMode.IN_PERSON;
    if (isOn() && online && edition.getOnlineUrl().isEmpty()) {
      findings.add(MODE_ONLINE_URL, "/onlineUrl", mode());
    }
  }

  private Facts mode() {
    return Facts.none().with("mode", edition.getAttendanceMode());
  }

  private void capacityMissing() {
    if (isOn() && isAtVenue() && edition.getCapacity().isEmpty()) {
      findings.add(CAPACITY_MISSING, "/capacity");
    }
  }

  private void capacityVenue() {
    Optional<Integer> venue = edition.getVenue().flatMap(Venue::getCapacity);
    Optional<Integer> own = edition.getCapacity();
    if (venue.isPresent() && own.isPresent() && own.get() > venue.get()) {
      findings.add(
          CAPACITY_VENUE,
          "/capacity",
          Facts.none().with("capacity", own.get()).with("max", venue.get()),
          "/venue/capacity");
    }
  }

  private void attendanceCapacity() {
    Headcount attendance = edition.getAttendance().orElse(null);
    int capacity = edition.getCapacity().orElse(Integer.MAX_VALUE);
    if (attendance != null
        && attendance.getQualifier() != HeadcountQualifier.UNDER
        && attendance.getCount() > capacity) {
      findings.add(
          ATTENDANCE_CAPACITY,
          "/attendance/count",
          Facts.none().with("attendance", attendance.getCount()).with("capacity", capacity),
          "/capacity");
    }
  }

  private void capacityExceeded() {
    int taken = edition.placesTaken();
    if (needsPlaces() && taken > edition.places().orElse(taken)) {
      places(CAPACITY_EXCEEDED, taken);
    }
  }

  private void waitlistOrder() {
    int taken = edition.placesTaken();
    boolean waiting =
        edition.getDelegates().stream()
            .anyMatch(delegate -> delegate.getStatus() == BookingStatus.WAITLISTED);
    if (needsPlaces() && taken < edition.places().orElse(taken) && waiting) {
      places(WAITLIST_ORDER, taken);
    }
  }

  /** Returns whether delegates need places: a cancelled edition needs none. */
  private boolean needsPlaces() {
    return edition.getStatus() != EditionStatus.CANCELLED;
  }

  private void places(Rule rule, int taken) {
    findings.add(
        rule,
        "/delegates",
        Facts.none().with("confirmed", taken).with("places", edition.places().orElseThrow()),
        edition.getCapacity().isPresent() ? "/capacity" : "/venue/capacity");
  }

  private void delegateOnline() {
    List<Delegate> delegates = edition.getDelegates();
    for (int d = 0; d < delegates.size(); d++) {
      if (delegates.get(d).isOnline() && edition.getAttendanceMode() != AttendanceMode.HYBRID) {
        findings.add(
            DELEGATE_ONLINE,
            "/delegates/" + d + "/online",
            Facts.none().with("mode", edition.getAttendanceMode()));
      }
    }
  }

  /** Returns whether it is neither cancelled nor postponed. */
  private boolean isOn() {
    return edition.getStatus() != EditionStatus.POSTPONED
        && edition.getStatus() != EditionStatus.CANCELLED;
  }

  private boolean isAtVenue() {
    return edition.getAttendanceMode() != AttendanceMode.ONLINE;
  }
}
