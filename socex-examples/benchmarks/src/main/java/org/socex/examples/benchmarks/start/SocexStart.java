package org.socex.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.socex.core.Edition;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** Reads and validates one document with socex. */
public final class SocexStart {
  private SocexStart() {}

  /**
   * Prints the number of delegates and the number of findings.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  @SuppressWarnings("SystemOut") // prints its result
  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    ReadResult<Edition> result = SocexJson.standard().readEdition(json);
    System.out.println(result.orElseThrow().getDelegates().size());
    System.out.println(result.getReport().total());
  }
}
