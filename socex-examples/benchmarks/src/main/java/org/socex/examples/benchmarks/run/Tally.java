package org.socex.examples.benchmarks.run;

import java.util.Collection;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.validation.ValidationReport;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Judged;
import org.socex.json.ReadResult;

/**
 * The contents of a result, counted. Sides that do the same work have equal tallies.
 *
 * @param sessions the number of sessions read
 * @param speakers the number of speakers read
 * @param delegates the number of delegates read
 * @param findings the number of findings, 0 if the side does not validate
 */
public record Tally(int sessions, int speakers, int delegates, int findings) {

  /**
   * Counts the contents of a result.
   *
   * @param result an edition or series, with or without findings, or findings alone
   */
  public static Tally of(Object result) {
    if (result instanceof Edition edition) {
      return new Tally(
          edition.getSessions().size(),
          edition.getSpeakers().size(),
          edition.getDelegates().size(),
          0);
    } else if (result instanceof PlainEdition edition) {
      return new Tally(
          edition.sessions().size(), edition.speakers().size(), edition.delegates().size(), 0);
    } else if (result instanceof Series series) {
      return series.getEditions().stream().map(Tally::of).reduce(none(0), Tally::plus);
    } else if (result instanceof Judged<?> judged) {
      return of(judged.value()).plus(none(judged.findings()));
    } else if (result instanceof ReadResult<?> read) {
      return read.getValue().map(Tally::of).orElse(none(0)).plus(of(read.getReport()));
    } else if (result instanceof ValidationReport report) {
      return none(report.total());
    } else if (result instanceof Collection<?> violations) {
      return none(violations.size());
    } else {
      throw new IllegalArgumentException("unknown result: " + result.getClass());
    }
  }

  /** Returns a tally of findings alone. */
  public static Tally none(int findings) {
    return new Tally(0, 0, 0, findings);
  }

  /** Returns the sum. */
  public Tally plus(Tally other) {
    return new Tally(
        sessions + other.sessions,
        speakers + other.speakers,
        delegates + other.delegates,
        findings + other.findings);
  }
}
