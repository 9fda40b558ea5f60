package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jline.terminal.spi.SystemStream;
import picocli.CommandLine.Help.Ansi;

/**
 * The streams that a command reads and writes. Text is UTF-8 in every locale.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param failures why standard output could not be written
 * @param err standard error, for problems and progress
 * @param screen what shows standard output
 * @param progress shows the progress of long files
 */
record StandardStreams(
    InputStream in,
    PrintStream out,
    FailureRecorder failures,
    PrintStream err,
    Screen screen,
    Progress progress) {

  /** Returns the streams of this process. */
  static StandardStreams ofProcess() {
    return of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Screen.ofProcess(),
        () -> Screen.isTerminal(SystemStream.Error));
  }

  /**
   * Returns streams around others.
   *
   * @param progressShown whether to show progress on standard error; called when a long file comes
   */
  static StandardStreams of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Screen screen,
      BooleanSupplier progressShown) {
    FailureRecorder failures = new FailureRecorder(out);
    PrintStream errors = new PrintStream(new BufferedOutputStream(err), true, UTF_8);
    return new StandardStreams(
        in,
        new PrintStream(new BufferedOutputStream(failures), false, UTF_8),
        failures,
        errors,
        screen,
        new Progress(errors, progressShown));
  }

  /** Returns whether standard output has colours. */
  Ansi ansi() {
    return screen.ansi();
  }

  /** Writes to standard error, on one line, why a file cannot be used. */
  void complain(Path file, String reason) {
    out.flush();
    err.println("socex: " + FileNames.shown(file) + ": " + reason);
  }
}
