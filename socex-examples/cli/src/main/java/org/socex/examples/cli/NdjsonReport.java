package org.socex.examples.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import org.socex.json.ReadResult;

/** Merges the reports on the lines of an NDJSON file. */
final class NdjsonReport {
  /** The findings of one line are in order already, and the sort is stable. */
  private static final Comparator<Finding> BY_LINE =
      Comparator.comparingInt(finding -> finding.getPlace().getLine().orElse(0));

  private NdjsonReport() {}

  static ValidationReport merged(Stream<ReadResult<Edition>> lines) {
    ReportCollector all = new ReportCollector(BY_LINE);
    lines.map(ReadResult::getReport).forEachOrdered(report -> add(report, all));
    return new ValidationReport(all);
  }

  private static void add(ValidationReport report, ReportCollector all) {
    report.getFindings().forEach(all::add);
    for (Severity severity : Severity.values()) {
      long kept =
          report.getFindings().stream().filter(one -> one.getSeverity() == severity).count();
      all.addUnkept(severity, report.count(severity) - (int) kept);
    }
  }
}
