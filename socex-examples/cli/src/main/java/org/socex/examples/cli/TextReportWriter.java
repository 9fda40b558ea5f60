package org.socex.examples.cli;

import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;

/** Writes one line for each finding, and a summary of the run. */
final class TextReportWriter implements ReportWriter {
  private final StandardStreams streams;
  private final RuleOptions rules;
  private final FindingFilter filter;

  TextReportWriter(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
    this.streams = streams;
    this.rules = rules;
    this.filter = filter;
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      ValidationReport report = read.report();
      for (Finding finding : filter.shown(report)) {
        streams.out().println(FindingLine.of(read.file(), finding, streams.ansi()));
      }
      if (report.isTruncated()) {
        streams.out().println(FileNames.shown(read.file()) + ": " + FindingLine.truncation(report));
      }
    }
  }

  @Override
  public void end(RunTotals totals) {
    streams.out().println(new Summary(totals, rules).line());
  }
}
