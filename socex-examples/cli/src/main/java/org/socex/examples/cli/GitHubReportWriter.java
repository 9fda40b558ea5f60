package org.socex.examples.cli;

import java.nio.file.Path;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/** Writes each finding as a workflow command, by which GitHub Actions annotates a file. */
final class GitHubReportWriter implements ReportWriter {
  private final StandardStreams streams;
  private final RuleOptions rules;
  private final FindingFilter filter;

  GitHubReportWriter(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
    this.streams = streams;
    this.rules = rules;
    this.filter = filter;
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      ValidationReport report = read.report();
      filter.shown(report).forEach(finding -> write(read.file(), finding));
      if (report.isTruncated()) {
        streams
            .out()
            .println(
                "::warning file="
                    + property(read.file().toString())
                    + "::"
                    + data(FindingLine.truncation(report)));
      }
    }
  }

  private void write(Path file, Finding finding) {
    streams
        .out()
        .println(
            "::"
                + command(finding.getSeverity())
                + " file="
                + property(file.toString())
                + ",line="
                + FindingLine.line(finding)
                + ",col="
                + FindingLine.column(finding)
                + ",title="
                + property(finding.getRule().getCode())
                + "::"
                + data(finding.getMessage() + (finding.isWaived() ? " (waived)" : "")));
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(RunTotals totals) {
    streams.out().println(new Summary(totals, rules).line());
  }
}
