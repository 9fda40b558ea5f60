package org.socex.examples.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** The names of files, as people and programs are told them. */
final class Names {
  /** Stands for standard input on the command line and in reports. */
  static final Path STANDARD_INPUT = Path.of("-");

  private Names() {}

  /** Returns a file's name for a terminal: no character of it can break the line or the screen. */
  static String shown(Path file) {
    return file.toString().replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}]", "?");
  }

  /** Reads an argument as the name of a file. */
  static Path of(String argument) {
    if (argument.isEmpty()) {
      throw new TypeConversionException("'' is no file name");
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + argument + "' is no file name: " + e.getReason());
    }
  }

  /**
   * Returns a file's name as a URI: relative if the file lies under the current directory, else
   * absolute.
   */
  static String uri(Path file) {
    URI here = Path.of("").toAbsolutePath().toUri();
    URI uri = here.relativize(file.toAbsolutePath().normalize().toUri());
    // a colon in its first step would make a relative URI look absolute
    return uri.isAbsolute() ? uri.toString() : uri.toString().replace(":", "%3A");
  }
}
