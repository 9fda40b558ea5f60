package org.socex.json.shape;

import org.socex.core.rule.Coded;

/** What keeps a document from being JSON in UTF-8; each has a message of its own. */
public enum SyntaxMistake implements Coded {
  /** There is nothing but white space. */
  EMPTY,
  /** A byte is not part of well-formed UTF-8. */
  NOT_UTF_8("not-utf-8"),
  /** The first bytes are UTF-16 or UTF-32. */
  UTF_16("utf-16"),
  /** The first bytes are those of gzip. */
  GZIP,
  /** The document ends before its root value does. */
  ENDS_EARLY,
  /** A comma stands before a closing bracket. */
  TRAILING_COMMA,
  /** A value or name follows another value without a comma. */
  MISSING_COMMA,
  /** A name is not followed by a colon. */
  MISSING_COLON,
  /** A text has no quotation marks. */
  UNQUOTED_TEXT,
  /** A text is in single quotation marks. */
  SINGLE_QUOTED_TEXT,
  /** A comment. */
  COMMENT,
  /** Something follows the root value. */
  SECOND_DOCUMENT,
  /** A number that JSON does not know, such as {@code NaN}, {@code +1} or {@code 01}. */
  NOT_A_NUMBER,
  /** A backslash is followed by something that JSON does not know. */
  BAD_ESCAPE,
  /** A control character stands in a text, or between tokens. */
  CONTROL_CHARACTER,
  /** None of the others. */
  OTHER;

  private final String code;

  SyntaxMistake() {
    code = Coded.wordOf(this);
  }

  SyntaxMistake(String code) {
    this.code = code;
  }

  @Override
  public String getCode() {
    return code;
  }
}
