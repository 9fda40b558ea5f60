package org.socex.examples.timetable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.socex.core.DateSpan;
import org.socex.core.Edition;

/** Writes dates as people in Britain write them. */
final class DateText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final int MAX_DAY = 31;
  private static final int MAX_YEAR = 9999;

  private DateText() {}

  /** {@return the dates, such as {@code 13–14 May 2031}} */
  static String of(DateSpan dates) {
    LocalDate start = dates.getStart();
    LocalDate end = dates.getEnd();
    if (start.equals(end)) {
      return DATE.format(start);
    }
    DateTimeFormatter first;
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      first = DAY;
    } else {
      first = start.getYear() == end.getYear() ? DAY_AND_MONTH : DATE;
    }
    return first.format(start) + (first == DAY ? "–" : " – ") + DATE.format(end);
  }

  /** {@return the date with its weekday, such as {@code Tuesday 13 May 2031}} */
  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** {@return the date of a day of the programme; empty if it is unknown or out of range} */
  static Optional<LocalDate> of(Edition edition, int day) {
    return edition
        .getDates()
        .map(DateSpan::getStart)
        .filter(start -> Math.abs(start.getYear()) < MAX_YEAR)
        .filter(start -> day >= 1 && day <= MAX_DAY)
        .map(start -> start.plusDays(day - 1L));
  }

  /** {@return the number of days of the edition; 0 if it is unknown or out of range} */
  static int days(Edition edition) {
    return edition
        .getDates()
        .map(DateSpan::days)
        .filter(days -> days >= 1 && days <= MAX_DAY)
        .map(Long::intValue)
        .orElse(0);
  }
}
