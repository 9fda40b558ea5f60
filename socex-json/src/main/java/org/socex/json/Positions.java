package org.socex.json;

import tools.jackson.core.TokenStreamLocation;

/**
 * Turns byte offsets into lines and columns. The parser counts columns in bytes; people and editors
 * count characters. A table of every {@value #BLOCK} bytes keeps each look-up short; it is made at
 * the first one, so that a document without problems costs nothing.
 */
final class Positions {
  private static final int BLOCK = 1024;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final int[] lines;
  private final int[] columns;

  Positions(byte[] bytes, int firstLine, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    int blocks = (end - start) / BLOCK + 1;
    lines = new int[blocks];
    columns = new int[blocks];
    Position position = new Position(firstLine, 1);
    for (int block = 0; block < blocks; block++) {
      lines[block] = position.line;
      columns[block] = position.column;
      int from = start + block * BLOCK;
      position = walk(position, from, Math.min(from + BLOCK, end));
    }
  }

  /** Returns the position of an offset from the start. */
  Position of(long offset) {
    int at = (int) Math.max(0, Math.min(offset, end - start));
    int block = at / BLOCK;
    return walk(new Position(lines[block], columns[block]), start + block * BLOCK, start + at);
  }

  /**
   * Returns the position of a place that the parser tells by offset, or by line and byte column.
   */
  Position of(TokenStreamLocation where) {
    return of(where.getByteOffset() >= 0 ? where.getByteOffset() : offset(where));
  }

  private long offset(TokenStreamLocation where) {
    return lineStart(lines[0] + where.getLineNr() - 1) - start + where.getColumnNr() - 1L;
  }

  private int lineStart(int line) {
    int block = 0;
    for (int low = 0, high = lines.length - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      if (lines[middle] < line) {
        block = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    int i = start + block * BLOCK;
    for (int at = lines[block]; at < line && i < end; i++) {
      at += endsLine(i) ? 1 : 0;
    }
    return i;
  }

  private Position walk(Position from, int first, int last) {
    int line = from.line;
    int column = from.column;
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
    return bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n'));
  }

  /** A line and a column in UTF-16 code units, both from 1. */
  record Position(int line, int column) {}
}
