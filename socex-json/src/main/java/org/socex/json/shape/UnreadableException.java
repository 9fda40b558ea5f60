package org.socex.json.shape;

import org.socex.core.rule.Coded;
import org.socex.core.rule.Facts;
import org.socex.core.rule.StandardRule;
import tools.jackson.core.TokenStreamLocation;

/** Ends the reading of a document. It never leaves the library. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient StandardRule rule;
  private final transient Facts facts;
  private final transient TokenStreamLocation location;

  private UnreadableException(StandardRule rule, Facts facts, TokenStreamLocation location) {
    super(rule.getCode(), null, false, false);
    this.rule = rule;
    this.facts = facts;
    this.location = location;
  }

  /** Says that the tokens end early, without an exception of the parser. */
  static UnreadableException endsEarly(TokenStreamLocation location) {
    return new UnreadableException(
        StandardRule.JSON_SYNTAX, facts(SyntaxMistake.ENDS_EARLY), location);
  }

  /** Says that a name has half a character. */
  static UnreadableException badEscape(TokenStreamLocation location) {
    return new UnreadableException(
        StandardRule.JSON_SYNTAX, facts(SyntaxMistake.BAD_ESCAPE), location);
  }

  /** Says that a token is beyond a limit. */
  static UnreadableException beyond(Limit kind, long limit, TokenStreamLocation location) {
    return new UnreadableException(StandardRule.JSON_LIMIT, facts(kind, limit), location);
  }

  /**
   * {@return the facts of a syntax error}
   *
   * @param kind what is wrong
   */
  public static Facts facts(SyntaxMistake kind) {
    return Facts.none().with("kind", kind);
  }

  /**
   * {@return the facts of an exceeded limit}
   *
   * @param kind what is limited
   * @param limit the limit
   */
  public static Facts facts(Limit kind, long limit) {
    return Facts.none().with("kind", kind).with("limit", limit);
  }

  /**
   * Reports the problem.
   *
   * @param problems receives it
   */
  public void report(Problems problems) {
    problems.add(rule, rule.getDefaultSeverity(), "", location, facts);
  }

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

  /** What is limited of a document. */
  public enum Limit implements Coded {
    /** Its bytes. */
    DOCUMENT,
    /** Objects and arrays inside each other. */
    DEPTH,
    /** Its tokens. */
    TOKENS,
    /** The length of a string. */
    STRING,
    /** The length of a number. */
    NUMBER,
    /** The length of a name. */
    NAME;

    private final String code = Coded.wordOf(this);

    @Override
    public String getCode() {
      return code;
    }
  }
}
