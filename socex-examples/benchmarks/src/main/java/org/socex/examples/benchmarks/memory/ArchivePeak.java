package org.socex.examples.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Archive;
import org.socex.examples.benchmarks.document.Size;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** Reads an archive on a small heap, and watches what stays in it. */
public final class ArchivePeak {
  private static final int STAGES = 10;
  private static final double TOLERATED_GROWTH = 1.2;

  private ArchivePeak() {}

  /**
   * Prints how many editions have been read, and how many kilobytes are in the heap after a full
   * collection: after the first hundredth, and at every tenth of the way. Ends with an error if an
   * edition was lost, or if at the end there is more than at the first time.
   *
   * @param args the name of a {@link Size}, and how many editions
   */
  @SuppressWarnings("SystemOut") // a program for the terminal
  public static void main(String[] args) {
    Size size = Size.valueOf(args[0]);
    int editions = Integer.parseInt(args[1]);
    int stage = Math.max(1, editions / STAGES);
    int early = Math.max(1, editions / (STAGES * STAGES));
    int read = 0;
    int valid = 0;
    long first = 0;
    long last = 0;
    try (Stream<ReadResult<Edition>> all =
        SocexJson.standard().readEditions(new Archive(size, editions))) {
      for (Iterator<ReadResult<Edition>> each = all.iterator(); each.hasNext(); ) {
        valid += each.next().getReport().isValid() ? 1 : 0;
        read++;
        if (read == early || read % stage == 0) {
          last = live();
          first = first == 0 ? last : first;
          System.out.println(read + "," + (last >> 10));
        }
      }
    }
    if (valid != editions || last > first * TOLERATED_GROWTH) {
      throw new IllegalStateException("editions were lost, or memory grew");
    }
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
