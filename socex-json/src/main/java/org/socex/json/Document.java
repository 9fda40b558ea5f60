package org.socex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.socex.json.shape.UnreadableException.SyntaxMistake;

/** The bytes of one document, and what they show before they are parsed. */
final class Document {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int CHUNK = 4_096;

  private final byte[] bytes;
  private final int firstLine;
  private final int start;
  private final boolean tooLong;

  private Document(byte[] bytes, int firstLine, boolean tooLong) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.tooLong = tooLong;
    start = startsWith(0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  }

  static Document of(byte[] bytes, ReadLimits limits) {
    return of(bytes, 1, limits);
  }

  /** Returns a document that starts at a line of a longer text. */
  static Document of(byte[] bytes, int firstLine, ReadLimits limits) {
    return bytes.length > limits.document()
        ? tooLong(firstLine)
        : new Document(bytes, firstLine, false);
  }

  private static Document tooLong(int firstLine) {
    return new Document(new byte[0], firstLine, true);
  }

  /**
   * Encodes a text. An unpaired surrogate becomes the byte 0xFF, so that the reader reports it in
   * place.
   */
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

  /** Reads a stream to its end, or to the first byte beyond the limit. */
  static Document of(InputStream in, ReadLimits limits) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8L, limits.document() + 1L);
    return of(in.readNBytes(most), limits);
  }

  /** Returns whether it has more bytes than the limit allows; if so, its bytes are not kept. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Returns the array of all bytes, which callers must not change. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the line of the first byte. */
  int firstLine() {
    return firstLine;
  }

  /** Returns the index of the first byte after a byte order mark. */
  int start() {
    return start;
  }

  /**
   * Returns the format that the first bytes show, if it is not UTF-8: gzip, or UTF-16 or UTF-32,
   * which Jackson would detect and read.
   */
  Optional<SyntaxMistake> otherFormat() {
    if (startsWith(0, (byte) 0xFE, (byte) 0xFF)
        || startsWith(0, (byte) 0xFF, (byte) 0xFE)
        || startsWith(start, (byte) 0)
        || startsWith(start + 1, (byte) 0)) {
      return Optional.of(SyntaxMistake.UTF_16);
    }
    return startsWith(0, (byte) 0x1F, (byte) 0x8B)
        ? Optional.of(SyntaxMistake.GZIP)
        : Optional.empty();
  }

  private boolean startsWith(int from, byte... prefix) {
    int to = from + prefix.length;
    return to <= bytes.length && Arrays.equals(bytes, from, to, prefix, 0, prefix.length);
  }

  /** Returns the number of bytes before the first that is not well-formed UTF-8. */
  int wellFormedLength() {
    // unlike the JDK, Jackson accepts overlong forms and code points beyond Unicode
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      to.clear();
      result = decoder.decode(from, to, true);
    } while (result.isOverflow());
    return from.position();
  }
}
