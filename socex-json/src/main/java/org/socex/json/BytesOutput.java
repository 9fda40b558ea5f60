package org.socex.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.socex.json.shape.EightBytes;
import org.socex.json.shape.JsonOutput;
import org.socex.json.shape.KnownText;

/**
 * JSON as bytes of UTF-8: compact, or with indents of two spaces. It escapes what JSON demands and
 * no more; an unpaired surrogate, which a generator of Jackson refuses, is escaped by its number.
 */
final class BytesOutput extends JsonOutput {
  private static final int FIRST_SIZE = 8_192;
  private static final int MAX_CHUNK = 65_536;

  /** The bytes of one code unit that is escaped by its number; no other takes more. */
  private static final int ESCAPE = 6;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** For each ASCII character 0 if it stands for itself, else the letter behind the backslash. */
  private static final byte[] LETTERS = new byte[0x80];

  static {
    Arrays.fill(LETTERS, 0, ' ', (byte) 'u');
    String escaped = "\b\t\n\f\r\"\\";
    String letters = "btnfr\"\\";
    for (int i = 0; i < escaped.length(); i++) {
      LETTERS[escaped.charAt(i)] = (byte) letters.charAt(i);
    }
  }

  /**
   * The bytes that stand for themselves; a question mark may be the JDK's word for an unpaired
   * surrogate.
   */
  private static final boolean[] PLAIN = new boolean[0x100];

  static {
    for (int b = 0; b < PLAIN.length; b++) {
      PLAIN[b] = b >= LETTERS.length || (LETTERS[b] == 0 && b != '?');
    }
  }

  private final boolean pretty;
  private final List<ByteBuffer> chunks = new ArrayList<>();
  private int chunked;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;
  private int depth;
  private boolean first = true;
  private boolean named;

  /**
   * Starts a document.
   *
   * @param pretty whether it is for people: indents, and a final line feed
   */
  public BytesOutput(boolean pretty) {
    this.pretty = pretty;
  }

  /** Returns the document. */
  public byte[] toByteArray() {
    if (pretty) {
      put('\n');
    }
    ByteBuffer document = ByteBuffer.allocate(chunked + length);
    for (ByteBuffer chunk : chunks) {
      document.put(chunk);
    }
    return document.put(bytes, 0, length).array();
  }

  @Override
  public void writeStartObject() {
    start('{');
  }

  @Override
  public void writeEndObject() {
    end('}');
  }

  @Override
  public void writeStartArray() {
    start('[');
  }

  @Override
  public void writeEndArray() {
    end(']');
  }

  @Override
  public void writeName(KnownText name) {
    separate();
    quoted(name.quoted());
    put(':');
    if (pretty) {
      put(' ');
    }
    named = true;
  }

  @Override
  public void writeString(KnownText value) {
    beforeValue();
    quoted(value.quoted());
  }

  @Override
  public void writeNumber(int value) {
    beforeValue();
    ascii(Integer.toString(value));
  }

  @Override
  public void writeBoolean(boolean value) {
    beforeValue();
    ascii(Boolean.toString(value));
  }

  @Override
  public void writeString(String value) {
    beforeValue();
    // the JDK encodes faster than any loop
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    if (isPlain(utf8)) {
      ensure(utf8.length + 2);
      bytes[length] = '"';
      System.arraycopy(utf8, 0, bytes, length + 1, utf8.length);
      length += utf8.length + 2;
      bytes[length - 1] = '"';
    } else {
      writeEscaped(value);
    }
  }

  /** Looks at eight bytes at a time; the last eight may overlap those before. */
  private static boolean isPlain(byte[] utf8) {
    int last = utf8.length - Long.BYTES;
    if (last < 0) {
      int i = 0;
      while (i < utf8.length && PLAIN[utf8[i] & 0xFF]) {
        i++;
      }
      return i == utf8.length;
    }
    long special = special(EightBytes.at(utf8, last));
    for (int i = 0; i < last && !EightBytes.any(special); i += Long.BYTES) {
      special = special(EightBytes.at(utf8, i));
    }
    return !EightBytes.any(special);
  }

  /** Marks the ASCII that is not plain. */
  private static long special(long eight) {
    return ~eight
        & (EightBytes.below(eight, ' ')
            | EightBytes.equal(eight, '"')
            | EightBytes.equal(eight, '\\')
            | EightBytes.equal(eight, '?'));
  }

  /** Writes a text code unit by code unit. */
  private void writeEscaped(String value) {
    put('"');
    ensure(value.length() * ESCAPE);
    int end = value.length();
    for (int i = plain(value, 0); i < end; i = plain(value, i + 1)) {
      char c = value.charAt(i);
      if (c < 0x80) {
        escape(c, LETTERS[c]);
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | (c >> 6));
        continuation(c);
      } else if (!Character.isSurrogate(c)) {
        bytes[length++] = (byte) (0xE0 | (c >> 12));
        continuation(c >> 6);
        continuation(c);
      } else if (i + 1 < end && Character.isSurrogatePair(c, value.charAt(i + 1))) {
        i++;
        int codePoint = Character.toCodePoint(c, value.charAt(i));
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        continuation(codePoint >> 12);
        continuation(codePoint >> 6);
        continuation(codePoint);
      } else {
        escape(c, (byte) 'u');
      }
    }
    put('"');
  }

  /** Writes the ASCII that stands for itself, in local variables, and returns where it ends. */
  private int plain(String value, int start) {
    byte[] out = bytes;
    int at = length;
    int i = start;
    for (int end = value.length(); i < end; i++) {
      char c = value.charAt(i);
      if (c >= 0x80 || LETTERS[c] != 0) {
        break;
      }
      out[at++] = (byte) c;
    }
    length = at;
    return i;
  }

  private void continuation(int bits) {
    bytes[length++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void escape(char c, byte letter) {
    bytes[length++] = '\\';
    bytes[length++] = letter;
    if (letter == 'u') {
      for (int shift = 12; shift >= 0; shift -= 4) {
        bytes[length++] = HEX[(c >> shift) & 0xF];
      }
    }
  }

  private void start(char bracket) {
    beforeValue();
    put(bracket);
    depth++;
    first = true;
  }

  private void end(char bracket) {
    depth--;
    if (!first) {
      lineFeed();
    }
    put(bracket);
    first = false;
  }

  private void beforeValue() {
    if (named) {
      named = false;
    } else if (depth > 0) {
      separate();
    }
  }

  private void separate() {
    if (!first) {
      put(',');
    }
    first = false;
    lineFeed();
  }

  private void lineFeed() {
    if (pretty) {
      put('\n');
      for (int i = 0; i < depth; i++) {
        put(' ');
        put(' ');
      }
    }
  }

  private void quoted(byte[] text) {
    ensure(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void put(char ascii) {
    ensure(1);
    bytes[length++] = (byte) ascii;
  }

  /** A chunk that is full stays as it is: copying it into a larger one would cost as much again. */
  private void ensure(int more) {
    if (bytes.length - length < more) {
      chunks.add(ByteBuffer.wrap(bytes, 0, length));
      chunked += length;
      bytes = new byte[Math.max(Math.min(2 * bytes.length, MAX_CHUNK), more)];
      length = 0;
    }
  }
}
