package org.socex.examples.cli;

import org.socex.json.SocexJson;

/** Writes each report as one line of JSON. */
final class JsonReportWriter implements ReportWriter {
  private final StandardStreams streams;

  JsonReportWriter(StandardStreams streams) {
    this.streams = streams;
  }

  @Override
  public void write(DocumentSource.Outcome outcome) {
    if (outcome instanceof DocumentSource.Outcome.Read read) {
      streams
          .out()
          .writeBytes(SocexJson.standard().writeReport(read.file().toString(), read.report()));
      streams.out().write('\n');
    }
  }

  @Override
  public void end(RunTotals totals) {}
}
