package org.socex.examples.cli;

/** The exit status of a command: the highest that applies. */
final class ExitStatus {
  static final int OK = 0;

  /** A document has errors. */
  static final int ERRORS = 1;

  /** The command line is wrong, or a file cannot be read or written. */
  static final int TROUBLE = 2;

  private ExitStatus() {}
}
