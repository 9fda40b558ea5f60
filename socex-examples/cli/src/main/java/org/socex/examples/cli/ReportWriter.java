package org.socex.examples.cli;

/** Writes the reports of a run, one document after the other. */
interface ReportWriter {
  void write(DocumentSource.Outcome outcome);

  /** Writes what follows the last report. */
  void end(RunTotals totals);
}
