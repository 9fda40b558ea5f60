package org.socex.json.shape;

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
}
