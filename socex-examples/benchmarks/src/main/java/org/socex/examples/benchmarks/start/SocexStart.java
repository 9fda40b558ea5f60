package org.socex.examples.benchmarks.start;

import java.io.IOException;
import org.socex.core.Edition;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** Reads and judges one document with this library. */
public final class SocexStart {
  private SocexStart() {}

  /**
   * Prints how many delegates and findings there are.
   *
   * @param args the document
   * @throws IOException if it cannot be read
   */
  @SuppressWarnings("SystemOut") // a program for the terminal
  public static void main(String[] args) throws IOException {
    ReadResult<Edition> result = SocexJson.standard().readEdition(Given.document(args));
    // in one piece, and without a formatter that would be loaded for it
    System.out.println(
        Integer.toString(result.orElseThrow().getDelegates().size())
            .concat(" ")
            .concat(Integer.toString(result.getReport().total())));
  }
}
