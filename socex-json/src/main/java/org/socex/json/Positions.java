package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /** A line ends with LF, CR LF or CR; the JDK finds them faster than a loop over the bytes. */
  private Position pass(int from, int to, Position start) {
    String passed = new String(bytes, from, to - from, UTF_8);
    if (passed.indexOf('\r') >= 0) {
      passed = passed.replace("\r\n", "\n").replace('\r', '\n');
    }
    int line = start.line();
    int column = start.column();
    int lineStart = 0;
    for (int end = passed.indexOf('\n'); end >= 0; end = passed.indexOf('\n', lineStart)) {
      line++;
      column = 1;
      lineStart = end + 1;
    }
    return new Position(line, column + passed.length() - lineStart);
  }
}
