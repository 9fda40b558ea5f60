package org.socex.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.socex.json.UnreadableException.limit;
import static org.socex.json.UnreadableException.syntax;

import java.util.Arrays;
import org.socex.json.shape.EightBytes;

/**
 * The strings of one document: finds where one ends, RFC 8259 to the letter, and makes a text of
 * it. What is plain, as nearly all are, goes a short way; the long way is right for everything.
 */
final class JsonStrings {
  /** The most bytes of one UTF-16 code unit in a JSON string, as an escape. */
  private static final int ESCAPE = 6;

  /** What may stand behind a backslash, and what it means there. */
  private static final String LETTERS = "\"\\/bfnrtu";

  private static final byte[] MEANINGS = "\"\\/\b\f\n\r\t".getBytes(US_ASCII);
  private static final int NOT_FOUND = -1;

  /** The bytes that stand for themselves in a string and are ASCII. */
  private static final boolean[] PLAIN = new boolean[0x100];

  static {
    Arrays.fill(PLAIN, ' ', 0x80, true);
    PLAIN['"'] = false;
    PLAIN['\\'] = false;
  }

  private final byte[] bytes;
  private final int end;
  private final SharedTexts texts;

  /** Whether all bytes of the string last scanned are plain; else what it is without escapes. */
  private boolean plain;

  private boolean escapedUnicode;
  private char[] chars = {};
  private byte[] unescaped = new byte[Long.BYTES];
  private int unescapedLength;

  JsonStrings(byte[] bytes) {
    this.bytes = bytes;
    end = bytes.length;
    texts = new SharedTexts(bytes);
  }

  /** Returns the index of the closing quote of a string with at most so many UTF-16 code units. */
  int scan(int start, int max) {
    int stop = max < end - start ? start + max + 1 : end;
    int i = passPlain(start, stop);
    plain = i < stop && bytes[i] == '"';
    return plain ? i : scanUnusual(start, i, max);
  }

  /** Does the same for any string, from its first unusual byte; leaves it without its escapes. */
  private int scanUnusual(int start, int unusual, int max) {
    escapedUnicode = false;
    unescapedLength = 0;
    int stop = (int) Math.min(end, start + (long) ESCAPE * max + 1);
    int from = start;
    int i = passUnescaped(start, unusual, stop);
    while (bytes[i] == '\\') {
      keep(from, i);
      from = escape(i + 1);
      i = passUnescaped(start, from, stop);
    }
    if (bytes[i] != '"') {
      throw syntax(i);
    }
    if (from > start) {
      keep(from, i);
    }
    if (i - start > max && text(start, i).length() > max) {
      throw limit(start - 1);
    }
    return i;
  }

  /** Returns the index of the next quote, backslash or control character of a string. */
  private int passUnescaped(int string, int start, int stop) {
    int i = passPlain(start, stop);
    while (i < stop && bytes[i] < 0) {
      int length = Utf8.sequence(bytes, i, end);
      if (length == 0) {
        throw syntax(i);
      }
      i = passPlain(i + length, stop);
    }
    if (i >= stop) {
      throw stop < end ? limit(string - 1) : syntax(end);
    }
    return i;
  }

  /** Returns the index of the first byte that does not stand for itself alone. */
  private int passPlain(int start, int stop) {
    byte[] json = bytes;
    int i = start;
    while (i <= stop - Long.BYTES) {
      long eight = EightBytes.at(json, i);
      long special =
          eight
              | EightBytes.below(eight, ' ')
              | EightBytes.equal(eight, '"')
              | EightBytes.equal(eight, '\\');
      if (EightBytes.any(special)) {
        return i + EightBytes.first(special);
      }
      i += Long.BYTES;
    }
    while (i < stop && PLAIN[json[i] & 0xFF]) {
      i++;
    }
    return i;
  }

  /** Takes an escape, whose backslash is passed, and returns the index behind it. */
  private int escape(int start) {
    int letter = start < end ? LETTERS.indexOf(bytes[start]) : NOT_FOUND;
    if (letter == NOT_FOUND) {
      throw syntax(start);
    }
    if (bytes[start] != 'u') {
      ensure(1);
      unescaped[unescapedLength++] = MEANINGS[letter];
      return start + 1;
    }
    escapedUnicode = true;
    int behind = start + 5;
    for (int i = start + 1; i < behind; i++) {
      if (i == end || Character.digit(bytes[i], 16) < 0) {
        throw syntax(i);
      }
    }
    return behind;
  }

  private void keep(int start, int stop) {
    int length = stop - start;
    ensure(length);
    System.arraycopy(bytes, start, unescaped, unescapedLength, length);
    unescapedLength += length;
  }

  private void ensure(int more) {
    if (unescaped.length - unescapedLength < more) {
      unescaped = Arrays.copyOf(unescaped, Math.max(2 * unescaped.length, unescapedLength + more));
    }
  }

  /** Returns the text of the string last read. */
  String text(int start, int stop) {
    if (plain) {
      return texts.ascii(start, stop);
    }
    if (escapedUnicode) {
      return unescapedUnicode(start, stop);
    }
    return unescapedLength == 0
        ? decoded(bytes, start, stop)
        : decoded(unescaped, 0, unescapedLength);
  }

  /** Returns a text of UTF-8. A decoder of the JDK would throw three times its size away. */
  private String decoded(byte[] utf8, int start, int stop) {
    if (chars.length < stop - start) {
      chars = new char[stop - start];
    }
    return new String(chars, 0, Utf8.decode(utf8, start, stop, chars));
  }

  /** Unpaired surrogates, which have no UTF-8, may stand in a string as escapes. */
  private String unescapedUnicode(int start, int stop) {
    String json = decoded(bytes, start, stop);
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        i++;
        c = json.charAt(i);
        if (c == 'u') {
          c = (char) Integer.parseInt(json, i + 1, i + 5, 16);
          i += 4;
        } else {
          c = (char) MEANINGS[LETTERS.indexOf(c)];
        }
      }
      text.append(c);
    }
    return text.toString();
  }

  /** Returns the text of the string last scanned, as the object that an equal one was before. */
  String recurringText(int start, int stop) {
    return plain ? texts.of(start, stop) : text(start, stop);
  }

  /** Returns whether the bytes of the string last scanned are its text: ASCII without escapes. */
  boolean isPlain() {
    return plain;
  }
}
