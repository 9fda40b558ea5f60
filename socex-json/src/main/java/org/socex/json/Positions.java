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
  /** So many bytes are worth noting a place; fewer are passed in no time. */
  private static final int FAR = 4_096;

  private final byte[] bytes;
  private final NavigableMap<Integer, Position> noted = new TreeMap<>();

  /** The place noted or gone back to last. */
  private int near;

  /** The place last looked up. */
  private int last;

  private Position position;

  Positions(byte[] bytes, int firstLine, int start) {
    this.bytes = bytes;
    position = new Position(firstLine, 1);
    near = start;
    last = start;
    noted.put(start, position);
  }

  /** Returns the position of the character that starts at an index. */
  Position of(int index) {
    if (index < last) {
      Map.Entry<Integer, Position> before = noted.floorEntry(index);
      near = before.getKey();
      last = near;
      position = before.getValue();
    }
    position = pass(last, index, position);
    last = index;
    if (index - near > FAR) {
      near = index;
      noted.put(index, position);
    }
    return position;
  }

  /** A line ends with LF, CR LF or CR. */
  private Position pass(int from, int to, Position start) {
    int line = start.line();
    int column = start.column();
    for (int i = from; i < to; i++) {
      int plain = plain(i, to);
      column += plain - i;
      i = plain;
      if (i == to) {
        break;
      }
      byte b = bytes[i];
      if (b != '\n' && b != '\r') {
        column += Utf8.units(b);
      } else if (b == '\n' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        line++;
        column = 1;
      }
    }
    return new Position(line, column);
  }

  /** Passes over ASCII above the control characters, eight bytes at a time, as far as that goes. */
  private int plain(int from, int to) {
    byte[] text = bytes;
    int i = from;
    while (i <= to - Long.BYTES) {
      long eight = EightBytes.at(text, i);
      long special = eight | EightBytes.below(eight, ' ');
      if (EightBytes.any(special)) {
        return i + EightBytes.first(special);
      }
      i += Long.BYTES;
    }
    return i;
  }
}
