package org.socex.examples.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Archive;
import org.socex.examples.benchmarks.document.Size;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** Reads an archive on a small heap and prints how much of the heap is in use. */
public final class ArchivePeak {
  private static final int STAGES = 10;

  private ArchivePeak() {}

  /**
   * Prints lines such as {@code 1000,2345}: editions read, and kilobytes in use after a full
   * collection. The first line follows a hundredth of the archive, the others each tenth.
   *
   * @param args the name of a {@link Size} and the number of editions, at least 100
   * @throws IllegalStateException if an edition is lost or has findings
   */
  @SuppressWarnings("SystemOut") // prints its result
  public static void main(String[] args) {
    int editions = Integer.parseInt(args[1]);
    int stage = editions / STAGES;
    int read = 0;
    int valid = 0;
    try (Stream<ReadResult<Edition>> all =
        SocexJson.standard().readEditions(new Archive(Size.valueOf(args[0]), editions))) {
      for (Iterator<ReadResult<Edition>> each = all.iterator(); each.hasNext(); ) {
        valid += each.next().getReport().isValid() ? 1 : 0;
        read++;
        if (read == stage / STAGES || read % stage == 0) {
          System.out.println(read + "," + (usedBytes() >> 10));
        }
      }
    }
    if (valid != editions) {
      throw new IllegalStateException(valid + " valid editions, expected " + editions);
    }
  }

  private static long usedBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
