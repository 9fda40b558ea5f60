package org.socex.json;

/** Strict UTF-8: no overlong forms, no surrogates, nothing beyond Unicode. */
final class Utf8 {
  private Utf8() {}

  /** Returns how many UTF-16 code units a byte adds to a well-formed text. */
  static int units(byte b) {
    boolean continuation = (b & 0xC0) == 0x80;
    boolean supplementary = (b & 0xF8) == 0xF0;
    return continuation ? 0 : supplementary ? 2 : 1;
  }

  /** Decodes well-formed UTF-8, and returns how many characters that makes. */
  static int decode(byte[] bytes, int start, int stop, char[] chars) {
    int length = 0;
    int i = start;
    while (i < stop) {
      int b = bytes[i++];
      if (b >= 0) {
        chars[length++] = (char) b;
      } else if (b < (byte) 0xE0) {
        chars[length++] = (char) ((b & 0x1F) << 6 | (bytes[i++] & 0x3F));
      } else if (b < (byte) 0xF0) {
        chars[length++] = (char) ((b & 0xF) << 12 | (bytes[i++] & 0x3F) << 6 | (bytes[i++] & 0x3F));
      } else {
        int c =
            (b & 0x7) << 18
                | (bytes[i++] & 0x3F) << 12
                | (bytes[i++] & 0x3F) << 6
                | (bytes[i++] & 0x3F);
        chars[length++] = Character.highSurrogate(c);
        chars[length++] = Character.lowSurrogate(c);
      }
    }
    return length;
  }

  /**
   * Returns the length of the well-formed sequence of two or more bytes at an index, or 0 (Unicode,
   * table 3-7).
   */
  static int sequence(byte[] bytes, int i, int end) {
    int lead = bytes[i] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + length > end) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
