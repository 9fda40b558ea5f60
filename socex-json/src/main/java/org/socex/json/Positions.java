package org.socex.json;

/**
 * Turns offsets of bytes into lines and columns, in one pass over a document. A column counts
 * UTF-16 code units; a line ends with LF, CR LF or CR.
 */
final class Positions {
  private final byte[] bytes;
  private int offset;
  private int line;
  private int column = 1;

  Positions(Document document) {
    bytes = document.bytes();
    offset = document.start();
    line = document.firstLine();
  }

  /** Moves on to an offset, which is not before the last one. */
  void moveTo(int next) {
    while (offset < next) {
      byte b = bytes[offset];
      offset++;
      if (b == '\n' || (b == '\r' && !(offset < bytes.length && bytes[offset] == '\n'))) {
        line++;
        column = 1;
      } else if (b != '\r') {
        column += units(b);
      }
    }
  }

  /** Returns how many UTF-16 code units start with a byte of well-formed UTF-8. */
  private static int units(byte b) {
    boolean continuation = (b & 0xC0) == 0x80;
    boolean supplementary = (b & 0xF8) == 0xF0;
    return continuation ? 0 : supplementary ? 2 : 1;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
