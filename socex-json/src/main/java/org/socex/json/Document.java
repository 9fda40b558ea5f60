package org.socex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.socex.json.Positions.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One document as bytes, whatever form it came in: one form gives one parser and one rule of
 * positions. It ends before the first byte that is not UTF-8. What is over the limit is not looked
 * at.
 */
final class Document {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final boolean tooLong;
  private final int firstLine;
  private @Nullable Positions positions;

  private Document(byte[] bytes, int firstLine, int start, int end, boolean tooLong) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.start = start;
    this.end = end;
    this.tooLong = tooLong;
  }

  static Document of(byte[] bytes, ReadLimits limits) {
    return of(bytes, 1, limits);
  }

  /** Takes a document that starts on some line of a longer text. */
  static Document of(byte[] bytes, int firstLine, ReadLimits limits) {
    if (bytes.length > limits.document()) {
      return tooLong(firstLine);
    }
    int start = isMark(bytes, 0) ? BYTE_ORDER_MARK.length : 0;
    // the parser would pass over a second mark
    int end = isMark(bytes, start) ? start : firstNul(bytes, start);
    int sound = Utf8.firstMalformed(bytes, start, end);
    return new Document(bytes, firstLine, start, sound, false);
  }

  private static Document tooLong(int firstLine) {
    return new Document(new byte[0], firstLine, 0, 0, true);
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

  /** ASCII in UTF-16 or UTF-32 is UTF-8 with NULs, by which the parser would take it for that. */
  private static int firstNul(byte[] bytes, int start) {
    for (int i = start; i < bytes.length && i < start + 4; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return bytes.length;
  }

  private static boolean isMark(byte[] bytes, int at) {
    int end = Math.min(at + BYTE_ORDER_MARK.length, bytes.length);
    return Arrays.equals(bytes, at, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  /** Returns whether it has more bytes than the limit allows. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Returns whether there are bytes behind the end that are not UTF-8. */
  boolean isMalformed() {
    return end < bytes.length;
  }

  JsonParser parser(JsonFactory factory) {
    return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
  }

  /** Returns a factory whose parsers keep the limits. */
  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxStringLength(limits.string())
                .maxNumberLength(limits.number())
                .maxNameLength(limits.name())
                .build())
        .build();
  }

  Positions positions() {
    Positions known = positions;
    if (known == null) {
      known = new Positions(bytes, firstLine, start, end);
      positions = known;
    }
    return known;
  }

  /** Returns the position of the first character. */
  Position startPosition() {
    return new Position(firstLine, 1);
  }

  /** Returns the position where the sound part ends. */
  Position endPosition() {
    return positions().of(end - start);
  }
}
