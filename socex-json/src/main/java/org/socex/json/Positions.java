package org.socex.json;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.socex.json.shape.EightBytes;
import org.socex.json.shape.Position;

/**
 * Turns indexes of bytes into lines and columns; people and editors count characters. Each look-up
 * goes on from the nearest one before, so that all of them together take one pass.
 */
final class Positions {
  private final byte[] bytes;
  private final NavigableMap<Integer, Position> known = new TreeMap<>();

  Positions(byte[] bytes, int firstLine, int start) {
    this.bytes = bytes;
    known.put(start, new Position(firstLine, 1));
  }

  /** Returns the position of the character that starts at an index. */
  Position of(int index) {
    Map.Entry<Integer, Position> before = known.floorEntry(index);
    Position position = pass(before.getKey(), index, before.getValue());
    known.put(index, position);
    return position;
  }

  /** A line ends with LF, CR LF or CR. */
  private Position pass(int from, int to, Position start) {
    int line = start.line();
    int column = start.column();
    int i = from;
    while (i < to) {
      int plain = plain(i, to);
      i += plain;
      column += plain;
      if (i == to) {
        break;
      }
      byte b = bytes[i];
      i++;
      if (b != '\n' && b != '\r') {
        column += Utf8.units(b);
      } else if (b == '\n' || i == bytes.length || bytes[i] != '\n') {
        line++;
        column = 1;
      }
    }
    return new Position(line, column);
  }

  /** Returns how many of the next eight bytes are ASCII and end no line, as far as one can see. */
  private int plain(int from, int to) {
    if (from > to - Long.BYTES) {
      return 0;
    }
    long eight = EightBytes.at(bytes, from);
    long special = eight | EightBytes.equal(eight, '\n') | EightBytes.equal(eight, '\r');
    return EightBytes.any(special) ? EightBytes.first(special) : Long.BYTES;
  }
}
