package org.socex.jackson3;

import java.util.Comparator;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Problems;
import tools.jackson.core.TokenStreamLocation;

/** The problems of one value in a host's document, in the order of their places. */
final class HostProblems implements Problems {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding finding) -> finding.getLine().orElse(0))
          .thenComparingInt(finding -> finding.getColumn().orElse(0))
          .thenComparing(finding -> finding.getRule().getCode());

  private final ValidationReport.Collector findings = ValidationReport.collector(BY_PLACE);

  /** A parser of something else than text gives negative lines and columns. */
  @Override
  public void add(Rule rule, String pointer, TokenStreamLocation where, Object... facts) {
    String message = SocexValidator.standard().message(rule, facts);
    findings.add(
        Finding.of(rule, rule.getDefaultSeverity(), pointer, message, false)
            .at(Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr())));
  }

  ValidationReport report() {
    return findings.report();
  }
}
