package org.socex.examples.benchmarks.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.socex.core.DateSpan;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.Strand;

/** A series of small editions, one a year, in which no rule finds anything. */
public final class Chronicle {
  private static final int FIRST_YEAR = Strand.STRATEGIC.getFirstYear();

  private Chronicle() {}

  /**
   * Returns the series.
   *
   * @param editions how many, to 186: the years end in 2200
   */
  public static Series of(int editions) {
    return Series.builder()
        .id("socex")
        .name("Serious and Organised Crime Exchange")
        .launchYear(FIRST_YEAR)
        .editions(IntStream.range(0, editions).mapToObj(Chronicle::edition).toList())
        .build();
  }

  private static Edition edition(int n) {
    int year = FIRST_YEAR + n;
    LocalDate tuesday =
        LocalDate.of(year, 5, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    Edition edition = Brief.edition();
    return edition.toBuilder()
        .id("strategic-" + year)
        .year(year)
        .name("Strategic SOCEX " + year)
        .ordinal(n + 1)
        .dates(DateSpan.of(tuesday, tuesday.plusDays(1)))
        // nowhere twice running
        .venue(edition.getVenue().map(venue -> venue.withId(venue.getId() + "-" + n % 2)))
        .build();
  }
}
