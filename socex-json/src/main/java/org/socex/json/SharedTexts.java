package org.socex.json;

import org.jspecify.annotations.Nullable;
import org.socex.json.shape.EightBytes;

/**
 * The short texts of one document, so that equal ones are one object: references, organisations and
 * countries recur, and equal objects are compared at a glance. It forgets what collides.
 */
final class SharedTexts {
  /** Longer texts hardly recur; an id has no more characters. */
  static final int MAX_LENGTH = 64;

  /** The table has two to the power of so many places. */
  private static final int MIN_BITS = 6;

  private static final int MAX_BITS = 10;

  /** About as many bits' worth of bytes come with each text that recurs. */
  private static final int BITS_EACH = 6;

  private final byte[] bytes;
  private final int shift;
  private final @Nullable String[] texts;
  private final int[] starts;

  /** Starts with none, and with room that suits the size of the document. */
  SharedTexts(byte[] bytes) {
    this.bytes = bytes;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bytes.length) - BITS_EACH;
    bits = Math.max(MIN_BITS, Math.min(bits, MAX_BITS));
    shift = Long.SIZE - bits;
    texts = new String[1 << bits];
    starts = new int[1 << bits];
  }

  /** Returns the text of plain ASCII between two places of the document, which a quote follows. */
  String of(int start, int end) {
    int length = end - start;
    if (length > MAX_LENGTH) {
      return ascii(start, end);
    }
    // with its quotes, so that no known text goes on where this one ends
    int quoted = length + 2;
    int place = (int) (EightBytes.hash(bytes, start - 1, quoted) >>> shift);
    String text = texts[place];
    if (text != null && EightBytes.areEqual(bytes, starts[place] - 1, bytes, start - 1, quoted)) {
      return text;
    }
    text = ascii(start, end);
    texts[place] = text;
    starts[place] = start;
    return text;
  }

  /** Returns a new text of ASCII, by the one constructor short enough to be inlined. */
  @SuppressWarnings("deprecation") // for bytes that are no Latin-1
  String ascii(int start, int end) {
    return new String(bytes, 0, start, end - start);
  }
}
