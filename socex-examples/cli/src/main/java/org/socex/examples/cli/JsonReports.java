package org.socex.examples.cli;

import org.socex.json.SocexJson;

/** Writes one line of JSON for each document. */
final class JsonReports implements Reports {
  private final Console console;

  JsonReports(Console console) {
    this.console = console;
  }

  @Override
  public void write(Input.Outcome outcome) {
    if (outcome instanceof Input.Outcome.Read read) {
      console
          .out()
          .writeBytes(SocexJson.standard().writeReport(read.file().toString(), read.report()));
      console.out().write('\n');
    }
  }

  @Override
  public void end(Tally tally) {}
}
