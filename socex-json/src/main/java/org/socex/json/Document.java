package org.socex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.socex.json.Positions.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One document as bytes, whatever form it came in: one form gives one parser and one rule of
 * positions. It ends before the first byte that is not UTF-8.
 */
final class Document {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final boolean malformed;
  private final int firstLine;
  private @Nullable Positions positions;

  private Document(byte[] bytes, int firstLine, int start, int end, boolean malformed) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.start = start;
    this.end = end;
    this.malformed = malformed;
  }

  static Document of(byte[] bytes) {
    return of(bytes, 1);
  }

  /** Takes a document that starts on some line of a longer text. */
  static Document of(byte[] bytes, int firstLine) {
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int end = firstNul(bytes, start);
    int sound = Utf8.firstMalformed(bytes, start, end);
    return new Document(bytes, firstLine, start, sound, sound < bytes.length);
  }

  static Document of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a stream as far as one byte beyond the limit, which is enough to know. */
  static Document of(InputStream in, ReadLimits limits) throws IOException {
    return of(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.document() + 1L)));
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

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }

  int length() {
    return bytes.length;
  }

  /** Returns whether there are bytes behind the end that are not UTF-8. */
  boolean isMalformed() {
    return malformed;
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
