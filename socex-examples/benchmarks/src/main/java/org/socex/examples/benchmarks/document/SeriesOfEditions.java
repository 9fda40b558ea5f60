package org.socex.examples.benchmarks.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.Strand;

/** A series of small editions, one a year, without findings. */
final class SeriesOfEditions {
  private static final int FIRST_YEAR = Strand.STRATEGIC.getFirstYear();

  private SeriesOfEditions() {}

  /**
   * Returns the series.
   *
   * @param editions how many, up to 186, because the last year is 2200
   */
  static Series of(int editions) {
    return Series.builder()
        .id("socex")
        .name("Serious and Organised Crime Exchange")
        .launchYear(FIRST_YEAR)
        .editions(IntStream.range(0, editions).mapToObj(SeriesOfEditions::edition).toList())
        .build();
  }

  private static Edition edition(int n) {
    int year = FIRST_YEAR + n;
    LocalDate tuesday =
        LocalDate.of(year, 5, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    Edition edition = ShortEdition.edition();
    return edition.toBuilder()
        .id("strategic-" + year)
        .year(year)
        .name("Strategic SOCEX " + year)
        .ordinal(n + 1)
        .dates(DateSpan.of(tuesday, tuesday.plusDays(1)))
        // No two consecutive editions have the same venue.
        .venue(edition.getVenue().map(venue -> venue.withId(venue.getId() + "-" + n % 2)))
        .build();
  }
}
