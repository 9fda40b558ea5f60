package org.socex.examples.timetable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.socex.core.DateSpan;
import org.socex.core.Edition;

/** Dates as people write them in Britain. */
final class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final int LAST_DAY_OF_A_PROGRAMME = 31;
  private static final int FURTHEST_YEAR = 9999;

  private Dates() {}

  /** Returns such as {@code 13–14 May 2031}. */
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

  /** Returns such as {@code Tuesday 13 May 2031}. */
  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** Returns the date of a day of the programme, if there can be such a day. */
  static Optional<LocalDate> of(Edition edition, int day) {
    return edition
        .getDates()
        .map(DateSpan::getStart)
        .filter(start -> Math.abs(start.getYear()) < FURTHEST_YEAR)
        .filter(start -> day >= 1 && day <= LAST_DAY_OF_A_PROGRAMME)
        .map(start -> start.plusDays(day - 1L));
  }

  /**
   * Counts the edition's days as far as its dates tell: 0 if they do not, or are no programme's.
   */
  static int days(Edition edition) {
    return edition
        .getDates()
        .map(DateSpan::days)
        .filter(days -> days >= 1 && days <= LAST_DAY_OF_A_PROGRAMME)
        .map(Long::intValue)
        .orElse(0);
  }
}
