package org.socex.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /** A power of two, more than most programmes have names of places, parts and bodies. */
  private static final int TEXTS = 256;

  /** The bytes of one code unit that is escaped by its number; no other takes more. */
  private static final int ESCAPE = 6;

  /** The last year of four digits; more take a sign. */
  private static final int LAST_YEAR = 9_999;

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

  /** Plain texts of ASCII that may recur: encoded once. It forgets those that collide. */
  private final @Nullable KnownText[] texts = new KnownText[TEXTS];

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
    write(name.quoted(), 0, name.quoted().length);
    put(':');
    if (pretty) {
      put(' ');
    }
    named = true;
  }

  @Override
  public void writeString(KnownText value) {
    beforeValue();
    write(value.quoted(), 0, value.quoted().length);
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
    // the JDK encodes faster than any loop
    writeString(value, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void writeRecurringString(String value) {
    int place = place(value);
    KnownText known = texts[place];
    if (known != null && value.equals(known.toString())) {
      writeString(known);
      return;
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean plain = writeString(value, utf8);
    if (plain && utf8.length == value.length() && utf8.length <= SharedTexts.MAX_LENGTH) {
      texts[place] = new KnownText(value);
    }
  }

  /** Dates are many: their digits are written where they belong, without a text between. */
  @Override
  public void writeDate(LocalDate value) {
    int year = value.getYear();
    if (year < 0 || year > LAST_YEAR) {
      super.writeDate(value);
      return;
    }
    beforeValue();
    put('"');
    twoDigits(year / 100);
    twoDigits(year % 100);
    put('-');
    twoDigits(value.getMonthValue());
    put('-');
    twoDigits(value.getDayOfMonth());
    put('"');
  }

  private void twoDigits(int number) {
    put((char) ('0' + number / 10));
    put((char) ('0' + number % 10));
  }

  /** Writes a text and tells whether all of it stands for itself. */
  private boolean writeString(String value, byte[] utf8) {
    beforeValue();
    boolean plain = isPlain(utf8);
    put('"');
    if (plain) {
      write(utf8, 0, utf8.length);
    } else {
      writeEscaped(value, utf8);
    }
    put('"');
    return plain;
  }

  /** A few characters tell most texts apart; all of them are compared. */
  private static int place(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int last = text.length() - 1;
    int hash = 31 * (31 * (31 * last + text.charAt(0)) + text.charAt(last / 2)) + text.charAt(last);
    return hash & (TEXTS - 1);
  }

  /** Looks at eight bytes at a time; the last eight may overlap those before. */
  private static boolean isPlain(byte[] utf8) {
    if (utf8.length < Long.BYTES) {
      int i = 0;
      while (i < utf8.length && PLAIN[utf8[i] & 0xFF]) {
        i++;
      }
      return i == utf8.length;
    }
    int last = utf8.length - Long.BYTES;
    long special = special(EightBytes.at(utf8, last));
    for (int i = 0; i < last && !EightBytes.any(special); i += Long.BYTES) {
      special = special(EightBytes.at(utf8, i));
    }
    return !EightBytes.any(special);
  }

  /** Marks the bytes that are not plain. */
  private static long special(long eight) {
    return escaped(eight) | (EightBytes.equal(eight, '?') & ~eight);
  }

  /** Marks the bytes that have to be escaped. */
  private static long escaped(long eight) {
    return ~eight
        & (EightBytes.below(eight, ' ')
            | EightBytes.equal(eight, '"')
            | EightBytes.equal(eight, '\\'));
  }

  /** Writes a text between unpaired surrogates, which have no UTF-8 and are escaped. */
  private void writeEscaped(String value, byte[] utf8) {
    int start = 0;
    int end = unpairedSurrogate(value, 0);
    while (end < value.length()) {
      writeEscaped(value.substring(start, end).getBytes(StandardCharsets.UTF_8));
      escape(value.charAt(end), (byte) 'u');
      start = end + 1;
      end = unpairedSurrogate(value, start);
    }
    writeEscaped(start == 0 ? utf8 : value.substring(start).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the index of the next unpaired surrogate, or the length. */
  private static int unpairedSurrogate(String value, int start) {
    int i = start;
    while (i < value.length()) {
      int c = value.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private void writeEscaped(byte[] utf8) {
    int start = 0;
    for (int i = nextEscaped(utf8, 0); i < utf8.length; i = nextEscaped(utf8, start)) {
      write(utf8, start, i);
      escape((char) utf8[i], LETTERS[utf8[i]]);
      start = i + 1;
    }
    write(utf8, start, utf8.length);
  }

  /** Returns the index of the next byte that has to be escaped, or the length. */
  private static int nextEscaped(byte[] utf8, int start) {
    int i = start;
    while (i <= utf8.length - Long.BYTES) {
      long escaped = escaped(EightBytes.at(utf8, i));
      if (EightBytes.any(escaped)) {
        return i + EightBytes.first(escaped);
      }
      i += Long.BYTES;
    }
    while (i < utf8.length && (utf8[i] < 0 || LETTERS[utf8[i]] == 0)) {
      i++;
    }
    return i;
  }

  private void escape(char c, byte letter) {
    ensure(ESCAPE);
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

  private void write(byte[] text, int start, int end) {
    ensure(end - start);
    System.arraycopy(text, start, bytes, length, end - start);
    length += end - start;
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
