package org.socex.jackson3;

import java.util.Comparator;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Problems;
import tools.jackson.core.TokenStreamLocation;

/** The problems of one value in a host's document, in the order of their places. */
final class HostProblems implements Problems {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> finding.getPlace().getLine().orElse(0))
          .thenComparingInt(finding -> finding.getPlace().getColumn().orElse(0))
          .thenComparing(finding -> finding.getRule().getCode());

  private final ReportCollector findings = new ReportCollector(BY_PLACE);

  /**
   * Adds a problem. Parsers of binary formats and trees give negative lines and columns, which
   * count as unknown.
   */
  @Override
  public void add(StandardRule rule, String pointer, TokenStreamLocation where, Facts facts) {
    int line = Math.max(0, where.getLineNr());
    int column = Math.max(0, where.getColumnNr());
    Place place = Place.of(pointer, line, column);
    findings.add(Finding.of(rule, rule.getDefaultSeverity(), place, facts));
  }

  ValidationReport report() {
    return new ValidationReport(findings);
  }
}
