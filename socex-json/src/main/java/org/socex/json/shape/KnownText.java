package org.socex.json.shape;

import java.nio.charset.StandardCharsets;

/** A name or constant of the format: ASCII, which JSON does not escape. Immutable. */
public final class KnownText {
  private final String text;
  private final byte[] quoted;

  /**
   * Makes a text known.
   *
   * @param text printable ASCII without quotes and backslashes
   */
  public KnownText(String text) {
    this.text = text;
    quoted = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns the bytes in quotes; not to be changed. */
  public byte[] quoted() {
    return quoted;
  }

  /**
   * Tells whether this text, in its quotes, stands somewhere.
   *
   * @param bytes a document
   * @param start where
   * @param end where the document ends
   * @return whether it does
   */
  public boolean standsAt(byte[] bytes, int start, int end) {
    int last = start + quoted.length - 1;
    // the closing quote tells most other names apart
    return last < end
        && bytes[last] == '"'
        && EightBytes.areEqual(bytes, start, quoted, 0, quoted.length - 1);
  }

  /**
   * Tells whether this is a text, without quotes.
   *
   * @param bytes hold the text
   * @param start where it starts
   * @param length how many bytes it has
   * @return whether it is
   */
  public boolean is(byte[] bytes, int start, int length) {
    return length == quoted.length - 2 && EightBytes.areEqual(bytes, start, quoted, 1, length);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
