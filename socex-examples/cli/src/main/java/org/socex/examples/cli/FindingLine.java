package org.socex.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import picocli.CommandLine.Help.Ansi;

/** Writes a finding as one line, in the form that editors and other tools know. */
final class FindingLine {
  private FindingLine() {}

  /** Returns {@code FILE:LINE:COLUMN: severity CODE: message}. */
  static String of(Path file, Finding finding, Ansi ansi) {
    return FileNames.shown(file)
        + ":"
        + line(finding)
        + ":"
        + column(finding)
        + ": "
        + coloured(finding.getSeverity(), ansi)
        + " "
        + finding.getRule().getCode()
        + ": "
        + finding.getMessage()
        + (finding.isWaived() ? " (waived)" : "");
  }

  static int line(Finding finding) {
    return finding.getPlace().getLine().orElse(1);
  }

  static int column(Finding finding) {
    return finding.getPlace().getColumn().orElse(1);
  }

  /** Says how much a truncated report leaves out. */
  static String truncation(ValidationReport report) {
    return String.format(
        Locale.ROOT,
        "only the first %,d of %,d findings are listed",
        report.getFindings().size(),
        report.total());
  }

  static String coloured(Severity severity, Ansi ansi) {
    String style =
        switch (severity) {
          case ERROR -> "bold,red";
          case WARNING -> "yellow";
          case INFO -> "cyan";
        };
    return ansi.string("@|" + style + " " + severity.getCode() + "|@");
  }
}
