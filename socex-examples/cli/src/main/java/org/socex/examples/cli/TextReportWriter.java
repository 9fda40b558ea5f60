package org.socex.examples.cli;

import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;

/** Writes one line for each finding, and a summary of the run. */
final class TextReportWriter implements ReportWriter {
  private final StandardStreams streams;
  private final RuleOptions rules;
  private final FindingLine text;

  TextReportWriter(StandardStreams streams, RuleOptions rules) {
    this.streams = streams;
    this.rules = rules;
    text = new FindingLine(streams.ansi());
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      ValidationReport report = read.report();
      for (Finding finding : report.getFindings()) {
        streams.out().println(text.of(read.file(), finding));
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
