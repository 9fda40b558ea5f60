package org.socex.examples.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** Reads and shows the names of files. */
final class FileNames {
  /** The name of standard input and standard output. */
  static final Path STANDARD_STREAM = Path.of("-");

  private FileNames() {}

  /** Returns a file's name with its control characters replaced, for a terminal. */
  static String shown(Path file) {
    return file.toString().replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}]", "?");
  }

  /** Reads an argument as the name of a file. */
  static Path of(String argument) {
    if (argument.isEmpty()) {
      throw new TypeConversionException("a file name cannot be empty");
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + argument + "' is not a file name: " + e.getReason());
    }
  }

  /**
   * Returns a file's name as a URI: relative if the file lies under the current directory, else
   * absolute.
   */
  static String uri(Path file) {
    URI here = Path.of("").toAbsolutePath().toUri();
    URI uri = here.relativize(file.toAbsolutePath().normalize().toUri());
    // a colon in the first segment would make a relative URI look absolute
    return uri.isAbsolute() ? uri.toString() : uri.toString().replace(":", "%3A");
  }
}
