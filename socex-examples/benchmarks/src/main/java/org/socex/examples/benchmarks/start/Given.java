package org.socex.examples.benchmarks.start;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The document that a program of this package is given. */
final class Given {
  private Given() {}

  /** Reads it as a stream: channels of files are thirty classes more, the same for every side. */
  static byte[] document(String[] args) throws IOException {
    try (InputStream in = new FileInputStream(args[0])) {
      return in.readAllBytes();
    }
  }
}
