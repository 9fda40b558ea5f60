package org.socex.examples.cli;

import java.nio.file.Path;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import picocli.CommandLine.Help.Ansi;

/** Writes a finding as a line that people and editors understand. */
final class FindingLine {
  private final Ansi ansi;

  FindingLine(Ansi ansi) {
    this.ansi = ansi;
  }

  /** Returns {@code FILE:LINE:COLUMN severity rule message}. */
  String of(Path file, Finding finding) {
    String place =
        FileNames.shown(file)
            + ":"
            + finding.getLine().orElse(1)
            + ":"
            + finding.getColumn().orElse(1);
    return String.join(
            " ",
            place,
            coloured(finding.getSeverity()),
            finding.getRule().getCode(),
            finding.getMessage())
        + (finding.isWaived() ? " (waived)" : "");
  }

  /** Says how much a truncated report leaves out. */
  static String truncation(ValidationReport report) {
    return "these are the first "
        + report.getFindings().size()
        + " of "
        + report.total()
        + " findings";
  }

  private String coloured(Severity severity) {
    String style =
        switch (severity) {
          case ERROR -> "bold,red";
          case WARNING -> "yellow";
          case INFO -> "cyan";
        };
    return ansi.string("@|" + style + " " + severity.getCode() + "|@");
  }
}
