package org.socex.examples.cli;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import picocli.CommandLine.Help.Ansi;

/**
 * What shows standard output: a terminal, or else a file or another program.
 *
 * @param terminal whether it is a terminal
 * @param width its width in columns
 * @param ansi whether it shows colours
 */
record Screen(boolean terminal, int width, Ansi ansi) {
  static final int DEFAULT_WIDTH = 80;

  /** A file or another program. */
  static final Screen NONE = new Screen(false, DEFAULT_WIDTH, Ansi.OFF);

  /** Returns what shows the standard output of this process, wherever its input comes from. */
  static Screen ofProcess() {
    return isTerminal(SystemStream.Output)
        ? new Screen(true, widthOfTerminal(), Ansi.valueOf(wantsColour(System.getenv())))
        : NONE;
  }

  /** Asks the system, since the JDK knows no more than whether all streams are a terminal. */
  static boolean isTerminal(SystemStream stream) {
    try {
      return provider().isSystemStream(stream);
    } catch (IOException e) {
      return false;
    }
  }

  private static int widthOfTerminal() {
    try {
      int width = provider().systemStreamWidth(SystemStream.Output);
      return width > 0 ? width : DEFAULT_WIDTH;
    } catch (IOException | RuntimeException e) {
      // a terminal that does not say
      return DEFAULT_WIDTH;
    }
  }

  private static TerminalProvider provider() throws IOException {
    return TerminalProvider.load("exec");
  }

  /** Follows the conventions of no-color.org and of dumb terminals. */
  static boolean wantsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
