package org.socex.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * The short texts of one document, so that equal ones are one object: references, organisations and
 * countries recur, and equal objects are compared at a glance. It forgets what collides.
 */
final class SharedTexts {
  /** Longer texts hardly recur; an id has no more characters. */
  private static final int MAX_LENGTH = 64;

  private static final int SIZE = 1 << 10;
  private static final int SAMPLES = 8;

  private final @Nullable String[] texts = new String[SIZE];

  String of(char[] buffer, int start, int length) {
    if (length > MAX_LENGTH) {
      return new String(buffer, start, length);
    }
    int hash = length;
    // a few characters tell texts apart well enough; all of them are compared below
    for (int i = 0, step = 1 + length / SAMPLES; i < length; i += step) {
      hash = 31 * hash + buffer[start + i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    String known = texts[slot];
    if (known != null && equal(known, buffer, start, length)) {
      return known;
    }
    String text = new String(buffer, start, length);
    texts[slot] = text;
    return text;
  }

  private static boolean equal(String text, char[] buffer, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[start + i]) {
        return false;
      }
    }
    return true;
  }
}
