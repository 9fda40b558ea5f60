package org.socex.examples.cli;

/** The formats in which {@code validate} writes its findings. */
enum ReportFormat {
  /** For people: the findings and a summary. */
  TEXT {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
      return streams.screen().terminal()
          ? new TerminalReportWriter(streams, rules, filter)
          : new TextReportWriter(streams, rules, filter);
    }
  },
  /** For programs: one line of JSON for each document. */
  JSON {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
      return new JsonReportWriter(streams, filter);
    }
  },
  /** For code hosts and editors: SARIF 2.1.0. */
  SARIF {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
      return new SarifReportWriter(streams, rules, filter);
    }
  },
  /** For GitHub Actions: commands that annotate the files of a change. */
  GITHUB {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules, FindingFilter filter) {
      return new GitHubReportWriter(streams, rules, filter);
    }
  };

  /**
   * Returns a writer.
   *
   * @param filter chooses the findings to write
   */
  abstract ReportWriter open(StandardStreams streams, RuleOptions rules, FindingFilter filter);
}
