package org.socex.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.socex.json.shape.UnreadableException.SyntaxMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The mistake at which a parser gave up. It is found from the bytes around the place and the state
 * of the parser, because Jackson's message repeats the input.
 */
final class SyntaxProblem {
  private final byte[] bytes;
  private final int end;
  private final int offset;
  private final JsonParser parser;
  private final boolean endOfInput;

  /**
   * Examines a mistake.
   *
   * @param bytes the document
   * @param end the number of its bytes that the parser was given
   * @param parser the parser after the exception
   * @param exception the exception that it threw
   */
  SyntaxProblem(byte[] bytes, int end, JsonParser parser, JacksonException exception) {
    this.bytes = bytes;
    this.end = end;
    this.parser = parser;
    int place = (int) exception.getLocation().getByteOffset();
    // Jackson may give the last byte of a character
    while (place > 0 && place < end && (bytes[place] & 0xC0) == 0x80) {
      place--;
    }
    offset = place;
    endOfInput = exception instanceof UnexpectedEndOfInputException;
  }

  /** Returns the offset of the character at which Jackson gave up. */
  int offset() {
    return offset;
  }

  /** Returns whether the document ends early, and is well-formed up to its end. */
  boolean endsEarly() {
    return endOfInput || (wordEnd() == end && !isAfterRoot());
  }

  /** Returns what is wrong. */
  SyntaxMistake kind() {
    if (endsEarly()) {
      return SyntaxMistake.ENDS_EARLY;
    }
    byte b = bytes[offset];
    if (isInString()) {
      return b >= 0 && b < ' ' ? SyntaxMistake.CONTROL_CHARACTER : SyntaxMistake.BAD_ESCAPE;
    }
    byte before = lastBefore(wordStart());
    boolean closing = b == '}' || b == ']';
    if (b == '\'') {
      return SyntaxMistake.SINGLE_QUOTED_TEXT;
    } else if (b == '/' || b == '#') {
      return SyntaxMistake.COMMENT;
    } else if (closing && before == ',') {
      return SyntaxMistake.TRAILING_COMMA;
    } else if (isAfterRoot()) {
      return closing || b == ',' ? SyntaxMistake.OTHER : SyntaxMistake.SECOND_DOCUMENT;
    } else if (isWordByte(bytes[wordStart()]) && !endsValue(before)) {
      return isNumber() ? SyntaxMistake.NOT_A_NUMBER : SyntaxMistake.UNQUOTED_TEXT;
    } else if (b >= 0 && b < ' ') {
      return SyntaxMistake.CONTROL_CHARACTER;
    } else if (closing || b == ',' || !endsValue(before)) {
      return SyntaxMistake.OTHER;
    }
    return parser.hasToken(JsonToken.PROPERTY_NAME)
        ? SyntaxMistake.MISSING_COLON
        : SyntaxMistake.MISSING_COMMA;
  }

  private boolean isAfterRoot() {
    return parser.streamReadContext().inRoot() && parser.currentToken() != null;
  }

  /** Counts the quotes since the last token that was read. */
  private boolean isInString() {
    boolean inString = false;
    int token = (int) Math.max(0, parser.currentTokenLocation().getByteOffset());
    for (int i = token; i < offset; i++) {
      if (bytes[i] == '\\' && inString) {
        i++;
      } else if (bytes[i] == '"') {
        inString = !inString;
      }
    }
    return inString;
  }

  /** Returns the start of the word or number that the byte is part of or follows. */
  private int wordStart() {
    int i = offset;
    while (i > 0 && isWordByte(bytes[i - 1])) {
      i--;
    }
    return i;
  }

  private int wordEnd() {
    int i = offset;
    while (i < end && isWordByte(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isWordByte(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '-'
        || b == '.'
        || b == '_';
  }

  private boolean isNumber() {
    byte first = bytes[wordStart()];
    boolean letter = (first | ' ') >= 'a' && (first | ' ') <= 'z';
    return !letter || is("NaN") || is("Infinity");
  }

  private boolean is(String word) {
    int start = wordStart();
    for (int i = 0; i < word.length(); i++) {
      if (start + i >= end || bytes[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the last byte before an index that is not white space, or 0 if there is none. */
  private byte lastBefore(int index) {
    int i = index - 1;
    while (i >= 0 && (bytes[i] == ' ' || (bytes[i] >= '\t' && bytes[i] <= '\r'))) {
      i--;
    }
    return i < 0 ? 0 : bytes[i];
  }

  private static boolean endsValue(byte b) {
    return b == '"' || b == '}' || b == ']' || isWordByte(b);
  }

  /**
   * Finds the innermost object or array that a document does not close.
   *
   * @param again a new parser of the document
   * @return the offset of its opening bracket, or empty if none is open
   */
  static OptionalInt innermostOpen(JsonParser again) {
    Deque<Integer> open = new ArrayDeque<>();
    try {
      JsonToken token;
      while ((token = again.nextToken()) != null) {
        if (token.isStructStart()) {
          open.push((int) again.currentTokenLocation().getByteOffset());
        } else if (token.isStructEnd()) {
          open.pop();
        }
      }
    } catch (JacksonException e) {
      // the parser fails at the same place
    }
    return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
  }
}
