package org.socex.json;

import org.socex.json.shape.Position;

/**
 * Turns indexes of bytes into lines and columns; people and editors count characters. A table of
 * every {@value #BLOCK} bytes keeps each look-up short; it is made at the first one, so that a
 * document without problems costs nothing.
 */
final class Positions {
  private static final int BLOCK = 1024;

  private final byte[] bytes;
  private final int start;
  private final int[] lines;
  private final int[] columns;

  Positions(byte[] bytes, int firstLine, int start) {
    this.bytes = bytes;
    this.start = start;
    int blocks = (bytes.length - start) / BLOCK + 1;
    lines = new int[blocks];
    columns = new int[blocks];
    Position position = new Position(firstLine, 1);
    for (int block = 0; block < blocks; block++) {
      lines[block] = position.line();
      columns[block] = position.column();
      int from = start + block * BLOCK;
      position = walk(position, from, Math.min(from + BLOCK, bytes.length));
    }
  }

  /** Returns the position of the byte at an index. */
  Position of(int index) {
    int block = (index - start) / BLOCK;
    return walk(new Position(lines[block], columns[block]), start + block * BLOCK, index);
  }

  private Position walk(Position from, int first, int last) {
    int line = from.line();
    int column = from.column();
    for (int i = first; i < last; i++) {
      if (endsLine(i)) {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xC0) != 0x80) {
        // a character outside the BMP, of four bytes, is two UTF-16 code units
        column += (bytes[i] & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return new Position(line, column);
  }

  /** A line ends with LF, CR LF or CR. */
  private boolean endsLine(int i) {
    return bytes[i] == '\n'
        || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
  }
}
