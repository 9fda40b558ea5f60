package org.socex.json;

import java.util.Comparator;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Position;
import org.socex.json.shape.Problems;

/** What is found in one document, of shape and of rules, with positions and in their order. */
final class FindingCollector implements Problems {
  private final SocexValidator validator;
  private final ValidationReport.Collector findings = ValidationReport.collector(new ByPosition());

  FindingCollector(SocexValidator validator) {
    this.validator = validator;
  }

  @Override
  public void add(Rule rule, String pointer, Position where, Object... facts) {
    String message = validator.message(rule, facts);
    findings.add(
        Finding.of(rule, rule.getDefaultSeverity(), pointer, message, false)
            .at(where.line(), where.column()));
  }

  /** Takes the findings of the rules, and counts those that their report does not keep. */
  void add(ValidationReport report, Locator locator) {
    for (Finding finding : report.getFindings()) {
      Position where = locator.position(finding.getPointer());
      findings.add(finding.at(where.line(), where.column()));
    }
    for (Severity severity : Severity.values()) {
      int kept = 0;
      for (Finding finding : report.getFindings()) {
        kept += finding.getSeverity() == severity ? 1 : 0;
      }
      findings.addUnkept(severity, report.count(severity) - kept);
    }
  }

  ValidationReport report() {
    return findings.report();
  }

  /** By place, and in one place by code. */
  private static final class ByPosition implements Comparator<Finding> {
    @Override
    public int compare(Finding a, Finding b) {
      int byLine = Integer.compare(a.getLine().orElse(0), b.getLine().orElse(0));
      if (byLine != 0) {
        return byLine;
      }
      int byColumn = Integer.compare(a.getColumn().orElse(0), b.getColumn().orElse(0));
      return byColumn != 0 ? byColumn : a.getRule().getCode().compareTo(b.getRule().getCode());
    }
  }
}
