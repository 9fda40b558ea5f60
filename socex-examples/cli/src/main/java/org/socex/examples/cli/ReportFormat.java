package org.socex.examples.cli;

/** How {@code validate} writes what it finds. */
enum ReportFormat {
  /** For people: a line for each finding, and a summary. */
  TEXT {
    @Override
    Reports open(Console console, RuleOptions rules) {
      return new TextReports(console, rules);
    }
  },
  /** For programs: a line for each document. */
  JSON {
    @Override
    Reports open(Console console, RuleOptions rules) {
      return new JsonReports(console);
    }
  },
  /** For code hosts and editors: SARIF 2.1.0. */
  SARIF {
    @Override
    Reports open(Console console, RuleOptions rules) {
      return new SarifReports(console, rules);
    }
  };

  abstract Reports open(Console console, RuleOptions rules);
}
