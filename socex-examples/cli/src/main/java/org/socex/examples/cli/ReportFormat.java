package org.socex.examples.cli;

/** The formats in which {@code validate} writes its findings. */
enum ReportFormat {
  /** For people: the findings and a summary. */
  TEXT {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules) {
      return new TextReportWriter(streams, rules);
    }
  },
  /** For programs: one line of JSON for each document. */
  JSON {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules) {
      return new JsonReportWriter(streams);
    }
  },
  /** For code hosts and editors: SARIF 2.1.0. */
  SARIF {
    @Override
    ReportWriter open(StandardStreams streams, RuleOptions rules) {
      return new SarifReportWriter(streams, rules);
    }
  };

  abstract ReportWriter open(StandardStreams streams, RuleOptions rules);
}
