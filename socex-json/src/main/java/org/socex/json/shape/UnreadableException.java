package org.socex.json.shape;

import org.socex.core.rule.Coded;
import org.socex.core.rule.Facts;
import org.socex.core.rule.StandardRule;
import tools.jackson.core.TokenStreamLocation;

/** Thrown to end the reading of a document. Callers of the library never see it. */
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

  /** Returns an exception for tokens that end early without an exception of the parser. */
  static UnreadableException endsEarly(TokenStreamLocation location) {
    return new UnreadableException(
        StandardRule.JSON_SYNTAX, facts(SyntaxMistake.ENDS_EARLY), location);
  }

  /** Returns an exception for a name with half a character. */
  static UnreadableException badEscape(TokenStreamLocation location) {
    return new UnreadableException(
        StandardRule.JSON_SYNTAX, facts(SyntaxMistake.BAD_ESCAPE), location);
  }

  /** Returns an exception for a token that exceeds a limit. */
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
   * @param kind the limited property
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

  /** The mistakes because of which a document is not JSON in UTF-8. Each has its own message. */
  public enum SyntaxMistake implements Coded {
    /** The document is empty or has only white space. */
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
    /** The document has a comment. */
    COMMENT,
    /** Something follows the root value. */
    SECOND_DOCUMENT,
    /** A number is not in the form of JSON, such as {@code NaN}, {@code +1} or {@code 01}. */
    NOT_A_NUMBER,
    /** A backslash is not followed by an escape of JSON. */
    BAD_ESCAPE,
    /** A control character stands in a text, or between tokens. */
    CONTROL_CHARACTER,
    /** Any other mistake. */
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

  /** The limited properties of a document. */
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
