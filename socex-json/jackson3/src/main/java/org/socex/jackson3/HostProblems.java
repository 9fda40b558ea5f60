package org.socex.jackson3;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Problems;
import tools.jackson.core.TokenStreamLocation;

/** The problems of one value in a host's document, in the order of their places. */
final class HostProblems implements Problems {
  private static final int KEPT = ValidationReport.MAX_FINDINGS;

  private final HostPlaces places;
  private final List<Located> located = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  HostProblems(HostPlaces places) {
    this.places = places;
  }

  @Override
  public void add(
      StandardRule rule,
      Severity severity,
      String pointer,
      TokenStreamLocation where,
      Facts facts) {
    counts.merge(severity, 1, Integer::sum);
    int line = Math.max(0, where.getLineNr());
    int column = line == 0 ? 0 : Math.max(0, where.getColumnNr());
    Place place = Place.of(pointer, line, places.countsCharacters() ? column : 0);
    located.add(new Located(Finding.of(rule, severity, place, facts), line, column));
    if (located.size() == 2 * KEPT) {
      cut();
    }
  }

  private void cut() {
    located.sort(Located.ORDER);
    if (located.size() > KEPT) {
      located.subList(KEPT, located.size()).clear();
    }
  }

  ValidationReport report() {
    cut();
    // they are in order already
    ReportCollector report = new ReportCollector(Comparator.comparing(finding -> 0));
    Map<Severity, Integer> unkept = new EnumMap<>(counts);
    for (Located each : located) {
      report.add(each.finding());
      unkept.merge(each.finding().getSeverity(), -1, Integer::sum);
    }
    unkept.forEach(report::addUnkept);
    return new ValidationReport(report);
  }

  /** A finding, and where it is in the parser's own count. */
  private record Located(Finding finding, int line, int column) {
    static final Comparator<Located> ORDER =
        Comparator.comparingInt(Located::line).thenComparingInt(Located::column);
  }
}
