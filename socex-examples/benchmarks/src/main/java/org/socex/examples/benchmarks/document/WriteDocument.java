package org.socex.examples.benchmarks.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a document to a file, for the programs of package {@code start}. */
public final class WriteDocument {
  private WriteDocument() {}

  /**
   * Writes the document.
   *
   * @param args the name of a {@link Size} and the file
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), Size.valueOf(args[0]).json());
  }
}
