package org.socex.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about its dates, place and size, and the way to its others. */
final class EditionRules {
  /** An edition that lasts longer cannot avoid a weekend. */
  private static final int WEEKDAYS = 5;

  private static final Pattern YEAR_2000_TO_2099 = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

  private final Edition edition;
  private final Findings findings;
  private final Waivers waivers;

  private EditionRules(Edition edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
    waivers = new Waivers(edition);
  }

  static void check(Edition edition, Findings findings) {
    EditionRules rules = new EditionRules(edition, findings);
    rules.year();
    rules.dates();
    rules.status();
    rules.mode();
    rules.capacity();
    rules.waivers.checkNames(findings);
    rules.waivers.checkUse(Rule.Group.EDITION, "", findings);
    EditionIndex index = new EditionIndex(edition);
    ReferenceRules.check(edition, index, findings);
    TimetableRules.check(edition, index, findings);
    ElectiveRules.check(edition, index, findings);
  }

  /**
   * Returns how many days the edition has: empty while its dates are absent or end before they
   * start.
   */
  static Optional<Long> days(Edition edition) {
    return edition.getDates().map(DateSpan::days).filter(days -> days > 0);
  }

  private void year() {
    int year = edition.getYear();
    int first = edition.getStrand().getFirstYear();
    if (year < first) {
      findings.add(Rule.EDITION_BEFORE_STRAND, "/year", year, '<', first);
    }
    long years = (long) year - first + 1;
    edition
        .getOrdinal()
        .filter(ordinal -> ordinal > years)
        .ifPresent(ordinal -> findings.add(Rule.EDITION_ORDINAL, "/ordinal", ordinal, '>', years));
    yearNamed(edition.getId(), "/id");
    yearNamed(edition.getName(), "/name");
  }

  private void yearNamed(String text, String pointer) {
    Matcher years = YEAR_2000_TO_2099.matcher(text);
    while (years.find()) {
      int named = Integer.parseInt(years.group());
      if (named != edition.getYear()) {
        findings.add(Rule.EDITION_YEAR_NAMED, pointer, named, '≠', edition.getYear());
        return;
      }
    }
  }

  private void dates() {
    edition.getPreviousDates().ifPresent(dates -> order(dates, "/previousDates/end"));
    if (edition.getDates().isEmpty()) {
      if (isOn()) {
        findings.add(Rule.EDITION_UNDATED, "/dates");
      }
      return;
    }
    DateSpan dates = edition.getDates().get();
    if (!order(dates, "/dates/end")) {
      return;
    }
    length(dates);
    calendar(dates);
    dayEmpty(dates.days());
  }

  private boolean order(DateSpan dates, String pointer) {
    if (dates.days() > 0) {
      return true;
    }
    findings.add(Rule.EDITION_DATES, pointer, dates.getEnd(), '<', dates.getStart());
    return false;
  }

  private void length(DateSpan dates) {
    long days = dates.days();
    if (days == Strand.DAYS) {
      return;
    }
    if (edition.getAttendanceMode() == AttendanceMode.ONLINE) {
      findings.add(Rule.EDITION_LENGTH_ONLINE, "/dates/end", days, '≠', Strand.DAYS);
    } else {
      policy(Rule.EDITION_LENGTH, "/dates/end", days, '≠', Strand.DAYS);
    }
  }

  private void calendar(DateSpan dates) {
    LocalDate start = dates.getStart();
    LocalDate end = dates.getEnd();
    if (start.getYear() != edition.getYear()) {
      findings.add(Rule.EDITION_YEAR, "/dates/start", start, '≠', edition.getYear());
    }
    if (start.getMonth() != edition.getStrand().getMonth()) {
      policy(Rule.EDITION_MONTH, "/dates/start", start);
    }
    if (!YearMonth.from(start).equals(YearMonth.from(end))) {
      policy(Rule.EDITION_SPILLS_MONTH, "/dates/end", start, '–', end);
    }
    if (dates.days() <= WEEKDAYS) {
      LongStream.range(0, dates.days())
          .mapToObj(start::plusDays)
          .filter(EditionRules::isWeekend)
          .findFirst()
          .ifPresent(day -> policy(Rule.EDITION_WEEKEND, "/dates/start", day));
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** A longer edition may well have days without a programme. */
  private void dayEmpty(long days) {
    if (days > Strand.DAYS) {
      return;
    }
    Set<Integer> used = new HashSet<>();
    edition.getSessions().forEach(session -> session.getDay().ifPresent(used::add));
    for (int day = 1; day <= days && !used.isEmpty(); day++) {
      if (!used.contains(day)) {
        findings.add(Rule.PROGRAMME_DAY_EMPTY, "/sessions", day);
        return;
      }
    }
  }

  private void status() {
    boolean previous = edition.getPreviousDates().isPresent();
    boolean contradiction =
        switch (edition.getStatus()) {
          case RESCHEDULED -> !previous;
          case SCHEDULED -> previous;
          case POSTPONED, MOVED_ONLINE, CANCELLED -> false;
        };
    if (contradiction) {
      findings.add(Rule.STATUS_PREVIOUS_DATES, "/previousDates", edition.getStatus());
    }
  }

  private void mode() {
    AttendanceMode mode = edition.getAttendanceMode();
    if (mode == AttendanceMode.ONLINE && edition.getVenue().isPresent()) {
      findings.add(Rule.MODE_VENUE_ONLINE, "/venue");
    }
    if (!isOn()) {
      return;
    }
    if (mode != AttendanceMode.ONLINE && edition.getVenue().isEmpty()) {
      findings.add(Rule.MODE_VENUE, "/venue", mode);
    }
    if (mode != AttendanceMode.IN_PERSON && edition.getOnlineUrl().isEmpty()) {
      findings.add(Rule.MODE_ONLINE_URL, "/onlineUrl", mode);
    }
    if (mode != AttendanceMode.ONLINE && edition.getCapacity().isEmpty()) {
      findings.add(Rule.CAPACITY_MISSING, "/capacity", mode);
    }
  }

  private void capacity() {
    if (edition.getCapacity().isEmpty()) {
      return;
    }
    int capacity = edition.getCapacity().get();
    int venue = edition.getVenue().flatMap(Venue::getCapacity).orElse(capacity);
    if (capacity > venue) {
      findings.add(Rule.CAPACITY_VENUE, "/capacity", capacity, '>', venue);
    }
    int attendance = edition.getAttendance().orElse(capacity);
    if (attendance > capacity) {
      findings.add(Rule.ATTENDANCE_CAPACITY, "/attendance", attendance, '>', capacity);
    }
    int confirmed = edition.confirmed();
    if (confirmed > capacity) {
      findings.add(Rule.CAPACITY_EXCEEDED, "/delegates", confirmed, '>', capacity);
    }
    if (confirmed < capacity
        && edition.getDelegates().stream()
            .anyMatch(delegate -> delegate.getStatus() == BookingStatus.WAITLISTED)) {
      findings.add(Rule.WAITLIST_ORDER, "/delegates", confirmed, '<', capacity);
    }
  }

  /** Returns whether it is meant to take place, on dates that are or will be known. */
  private boolean isOn() {
    return edition.getStatus() != EditionStatus.POSTPONED
        && edition.getStatus() != EditionStatus.CANCELLED;
  }

  private void policy(Rule rule, String pointer, Object... facts) {
    waivers.add(findings, rule, pointer, facts);
  }
}
