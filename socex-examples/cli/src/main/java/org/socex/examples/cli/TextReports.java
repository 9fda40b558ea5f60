package org.socex.examples.cli;

import org.socex.core.rule.Finding;
import org.socex.core.validation.ValidationReport;

/** Writes one line for each finding, and a summary of the run. */
final class TextReports implements Reports {
  private final Console console;
  private final RuleOptions rules;
  private final FindingText text;

  TextReports(Console console, RuleOptions rules) {
    this.console = console;
    this.rules = rules;
    text = new FindingText(console.ansi());
  }

  @Override
  public void write(Input.Outcome outcome) {
    if (outcome instanceof Input.Outcome.Read read) {
      ValidationReport report = read.report();
      for (Finding finding : report.getFindings()) {
        console.out().println(text.of(read.file(), finding));
      }
      if (report.isTruncated()) {
        console.out().println(Names.shown(read.file()) + ": " + FindingText.truncation(report));
      }
    }
  }

  @Override
  public void end(Tally tally) {
    console.out().println(new Summary(tally, rules).line());
  }
}
