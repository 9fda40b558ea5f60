package org.socex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.socex.json.shape.Position;

/**
 * One document as bytes, whatever form it came in: one form gives one reader and one rule of
 * positions. What is over the limit is not looked at.
 */
final class Document {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final int firstLine;
  private final int start;
  private final boolean tooLong;
  private @Nullable Positions positions;

  private Document(byte[] bytes, int firstLine, boolean tooLong) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.tooLong = tooLong;
    start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
  }

  static Document of(byte[] bytes, ReadLimits limits) {
    return of(bytes, 1, limits);
  }

  /** Takes a document that starts on some line of a longer text. */
  static Document of(byte[] bytes, int firstLine, ReadLimits limits) {
    return bytes.length > limits.document()
        ? tooLong(firstLine)
        : new Document(bytes, firstLine, false);
  }

  private static Document tooLong(int firstLine) {
    return new Document(new byte[0], firstLine, true);
  }

  /** An unpaired surrogate, which has no UTF-8, becomes a byte that is none either. */
  static Document of(String text, ReadLimits limits) {
    if (text.length() > limits.document()) {
      return tooLong(1);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String encoded = new String(bytes, StandardCharsets.UTF_8);
    if (encoded.equals(text)) {
      return of(bytes, limits);
    }
    int unpaired = Arrays.mismatch(encoded.toCharArray(), text.toCharArray());
    byte[] sound = text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8);
    byte[] malformed = Arrays.copyOf(sound, bytes.length);
    malformed[sound.length] = (byte) 0xFF;
    return of(malformed, limits);
  }

  /** Reads a stream as far as one byte beyond the limit, which is enough to know. */
  static Document of(InputStream in, ReadLimits limits) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8L, limits.document() + 1L);
    return of(in.readNBytes(most), limits);
  }

  private static boolean startsWithMark(byte[] bytes) {
    int length = BYTE_ORDER_MARK.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
  }

  /** Returns whether it has more bytes than the limit allows. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Returns the bytes, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the index of the first byte, behind a byte order mark. */
  int start() {
    return start;
  }

  /** Returns the position of the byte at an index. */
  Position position(int index) {
    Positions known = positions;
    if (known == null) {
      known = new Positions(bytes, firstLine, start);
      positions = known;
    }
    return known.of(index);
  }
}
