package org.socex.examples.cli;

import java.util.List;
import org.apache.commons.text.WordUtils;
import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;

/**
 * Writes findings for people at a terminal: by file, each with its line of the document, then how
 * often each rule is broken, then a summary.
 */
final class TerminalReportWriter implements ReportWriter {
  private final StandardStreams streams;
  private final RuleOptions rules;
  private final FindingFilter filter;
  private final RuleTable broken;

  TerminalReportWriter(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
    this.streams = streams;
    this.rules = rules;
    this.filter = filter;
    broken = new RuleTable(rules.locale());
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      List<Finding> findings = filter.shown(read.report());
      if (!findings.isEmpty()) {
        write(read, findings);
      }
    }
  }

  private void write(DocumentSource.Outcome.Read read, List<Finding> findings) {
    println(styled("bold,underline", FileNames.shown(read.file())));
    println("");
    for (List<String> block : FindingBlock.of(findings, read.source(), streams.screen())) {
      block.forEach(this::println);
      println("");
    }
    findings.forEach(broken::add);
    ValidationReport report = read.report();
    if (report.isTruncated()) {
      println(FileNames.shown(read.file()) + ": " + FindingLine.truncation(report));
      println("");
    }
  }

  @Override
  public void end(RunTotals totals) {
    int width = streams.screen().width();
    if (!broken.isEmpty()) {
      println(styled("bold", "Findings by rule"));
      broken.rows(width).forEach(this::println);
      println("");
      println(
          WordUtils.wrap("'socex explain CODE' explains a rule and how to put it right.", width));
      println("");
    }
    println(WordUtils.wrap(new Summary(totals, rules).line(), width));
  }

  /** Applies the style first, since the text may look like the markup of one. */
  private String styled(String style, String text) {
    return streams.ansi().string("@|" + style + " %s|@").formatted(text);
  }

  private void println(String line) {
    streams.out().println(line);
  }
}
