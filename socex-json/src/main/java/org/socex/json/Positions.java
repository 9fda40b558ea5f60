package org.socex.json;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.socex.core.rule.Place;

/**
 * The lines and columns of offsets in a document, all found in one pass. A column counts UTF-16
 * code units. A line ends with LF, CR LF or CR.
 */
final class Positions {
  private final int[] offsets;
  private final int[] lines;
  private final int[] columns;

  /** Finds the positions of offsets, which can be in any order. */
  Positions(Document document, IntStream wanted) {
    offsets = wanted.sorted().distinct().toArray();
    lines = new int[offsets.length];
    columns = new int[offsets.length];
    byte[] bytes = document.bytes();
    int line = document.firstLine();
    int column = 1;
    int offset = document.start();
    for (int i = 0; i < offsets.length; i++) {
      while (offset < offsets[i]) {
        byte b = bytes[offset];
        offset++;
        if (b > '\r') {
          column++;
          continue;
        }
        boolean crBeforeLf = b == '\r' && offset < bytes.length && bytes[offset] == '\n';
        if (b == '\n' || (b == '\r' && !crBeforeLf)) {
          line++;
          column = 1;
        } else if (!crBeforeLf) {
          column += units(b);
        }
      }
      lines[i] = line;
      columns[i] = column;
    }
  }

  /**
   * Returns how many UTF-16 code units a character has if this byte of well-formed UTF-8 starts it,
   * otherwise 0.
   */
  private static int units(byte b) {
    boolean continuation = (b & 0xC0) == 0x80;
    boolean supplementary = (b & 0xF8) == 0xF0;
    return continuation ? 0 : supplementary ? 2 : 1;
  }

  /** Returns the place of a pointer whose value is at one of the offsets. */
  Place place(String pointer, int offset) {
    int i = Arrays.binarySearch(offsets, offset);
    return Place.of(pointer, lines[i], columns[i]);
  }
}
