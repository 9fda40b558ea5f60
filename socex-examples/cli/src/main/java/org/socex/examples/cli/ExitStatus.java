package org.socex.examples.cli;

/** The exit status of a command: the highest that applies. */
final class ExitStatus {
  static final int OK = 0;

  /** A document has findings of the severity that matters, or its structure is wrong. */
  static final int FINDINGS = 1;

  /** The command line is wrong, or a file cannot be read or written. */
  static final int TROUBLE = 2;

  private ExitStatus() {}
}
