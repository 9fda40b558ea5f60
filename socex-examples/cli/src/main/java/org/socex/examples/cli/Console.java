package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes: UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out results
 * @param err what went wrong, and progress
 * @param ansi whether text has colours
 * @param progress whether progress is shown
 */
record Console(InputStream in, PrintStream out, PrintStream err, Ansi ansi, Progress progress) {

  /** Returns the console of this process. */
  static Console ofProcess() {
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    return new Console(System.in, out, err, Ansi.AUTO, new Progress(err, Progress::onTerminal));
  }

  private static PrintStream stream(FileDescriptor to, boolean flushLines) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), flushLines, UTF_8);
  }

  /** Tells in one line why a file is of no use. */
  void complain(Path file, String reason) {
    out.flush();
    err.println("socex: " + Names.shown(file) + ": " + reason);
  }
}
