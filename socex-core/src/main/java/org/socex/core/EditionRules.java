package org.socex.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about its dates, place and size, and the way to its others. */
final class EditionRules {
  /** An edition that lasts longer cannot avoid a weekend. */
  private static final int WEEKDAYS = 5;

  private static final int YEAR_DIGITS = 4;
  private static final int CENTURY = 20;

  private final Edition edition;
  private final Findings findings;
  private final Waivers waivers;
  private final int confirmed;

  private EditionRules(Edition edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
    waivers = new Waivers(edition);
    confirmed = edition.confirmed();
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
    ElectiveRules.check(edition, rules.confirmed, index, findings);
  }

  private void year() {
    int year = edition.getYear();
    int first = edition.getStrand().getFirstYear();
    if (year < first) {
      findings.add(Rule.EDITION_BEFORE_STRAND, "/year", year, '<', first);
    }
    long years = (long) year - first + 1;
    Integer ordinal = edition.getOrdinal().orElse(null);
    if (ordinal != null && ordinal > years) {
      findings.add(Rule.EDITION_ORDINAL, "/ordinal", ordinal, '>', years);
    }
    yearNamed(edition.getId(), "/id");
    yearNamed(edition.getName(), "/name");
  }

  /** Looks for the first four digits, no more, that are another year from 2000 to 2099. */
  private void yearNamed(String text, String pointer) {
    int digits = 0;
    int number = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        number = digits > YEAR_DIGITS ? 0 : 10 * number + c - '0';
      } else {
        if (digits == YEAR_DIGITS && number / 100 == CENTURY && number != edition.getYear()) {
          findings.add(Rule.EDITION_YEAR_NAMED, pointer, number, '≠', edition.getYear());
          return;
        }
        digits = 0;
        number = 0;
      }
    }
  }

  private void dates() {
    if (edition.getPreviousDates().isPresent()) {
      order(edition.getPreviousDates().get(), "/previousDates/end");
    }
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
    if (start.getMonth() != end.getMonth() || start.getYear() != end.getYear()) {
      policy(Rule.EDITION_SPILLS_MONTH, "/dates/end", start, '–', end);
    }
    for (int n = 0; n < dates.days() && dates.days() <= WEEKDAYS; n++) {
      LocalDate day = start.plusDays(n);
      if (isWeekend(day)) {
        policy(Rule.EDITION_WEEKEND, "/dates/start", day);
        return;
      }
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
    boolean any = false;
    boolean[] used = new boolean[Strand.DAYS + 1];
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      int day = sessions.get(i).getDay().orElse(0);
      any |= sessions.get(i).getDay().isPresent();
      used[day > 0 && day <= days ? day : 0] = true;
    }
    for (int day = 1; day <= days && any; day++) {
      if (!used[day]) {
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
    Venue venue = edition.getVenue().orElse(null);
    int places = venue == null ? capacity : venue.getCapacity().orElse(capacity);
    if (capacity > places) {
      findings.add(Rule.CAPACITY_VENUE, "/capacity", capacity, '>', places);
    }
    int attendance = edition.getAttendance().orElse(capacity);
    if (attendance > capacity) {
      findings.add(Rule.ATTENDANCE_CAPACITY, "/attendance", attendance, '>', capacity);
    }
    if (confirmed > capacity) {
      findings.add(Rule.CAPACITY_EXCEEDED, "/delegates", confirmed, '>', capacity);
    }
    if (confirmed < capacity && isAnyoneWaiting()) {
      findings.add(Rule.WAITLIST_ORDER, "/delegates", confirmed, '<', capacity);
    }
  }

  private boolean isAnyoneWaiting() {
    for (Delegate delegate : edition.getDelegates()) {
      if (delegate.getStatus() == BookingStatus.WAITLISTED) {
        return true;
      }
    }
    return false;
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
