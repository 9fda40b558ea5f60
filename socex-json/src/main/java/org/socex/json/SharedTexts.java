package org.socex.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The short texts of one document, so that equal ones are one object: references, organisations and
 * countries recur, and equal objects are compared at a glance. It forgets what collides.
 */
final class SharedTexts {
  /** Longer texts hardly recur; an id has no more characters. */
  private static final int MAX_LENGTH = 64;

  /** The table has two to the power of so many places. */
  private static final int MIN_BITS = 6;

  private static final int MAX_BITS = 10;

  /** About as many bits' worth of bytes come with each text that recurs. */
  private static final int BITS_EACH = 6;

  private static final int SAMPLES = 8;

  /** The golden ratio as a fraction of 64 bits: its multiples are spread evenly. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
    int place = place(start, length);
    int known = starts[place];
    String text = texts[place];
    // a quote ends the known text where this one ends, since neither holds one
    if (text != null
        && bytes[known + length] == '"'
        && Arrays.equals(bytes, known, known + length, bytes, start, end)) {
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

  /** A few bytes tell most texts apart; all of them are compared. */
  private int place(int start, int length) {
    long hash = length;
    for (int i = start, step = 1 + length / SAMPLES; i < start + length; i += step) {
      hash = 31 * hash + bytes[i];
    }
    return (int) ((hash * SPREAD) >>> shift);
  }
}
