package org.socex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * Shows how much of a long file has been read.
 *
 * @param err the stream to write to
 * @param shown whether to show it; called only if there is a long file
 */
record Progress(PrintStream err, BooleanSupplier shown) {
  private static final int MEBIBYTE = 1 << 20;

  /** Returns whether standard error is a terminal. */
  static boolean onTerminal() {
    try {
      return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
    } catch (IOException e) {
      return false;
    }
  }

  /** Opens a file. Its progress bar disappears when the stream is closed. */
  InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return shown.getAsBoolean()
        ? ProgressBar.wrap(
            in,
            ProgressBar.builder()
                .setTaskName(FileNames.shown(file))
                .setInitialMax(Files.size(file))
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .clearDisplayOnFinish())
        : in;
  }
}
