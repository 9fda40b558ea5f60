package org.socex.examples.cli;

/** Writes what a run finds, one outcome after the other. */
interface Reports {
  void write(Input.Outcome outcome);

  /** Writes what comes after the last. */
  void end(Tally tally);
}
