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
 * The streams that a command reads and writes. Text is UTF-8 in every locale.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for problems and progress
 * @param ansi whether text is coloured
 * @param progress shows the progress of long files
 */
record StandardStreams(
    InputStream in, PrintStream out, PrintStream err, Ansi ansi, Progress progress) {

  /** Returns the streams of this process. */
  static StandardStreams ofProcess() {
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    return new StandardStreams(
        System.in, out, err, Ansi.AUTO, new Progress(err, Progress::onTerminal));
  }

  private static PrintStream stream(FileDescriptor to, boolean flushLines) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), flushLines, UTF_8);
  }

  /** Writes to standard error, on one line, why a file cannot be used. */
  void complain(Path file, String reason) {
    out.flush();
    err.println("socex: " + FileNames.shown(file) + ": " + reason);
  }
}
