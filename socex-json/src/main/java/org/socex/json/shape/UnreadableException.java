package org.socex.json.shape;

import org.socex.core.rule.Rule;
import tools.jackson.core.TokenStreamLocation;

/** Ends the reading of a document. It never leaves the library. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final transient TokenStreamLocation location;
  private final transient Object[] facts;

  private UnreadableException(Rule rule, TokenStreamLocation location, Object... facts) {
    super(rule.getCode(), null, false, false);
    this.rule = rule;
    this.location = location;
    this.facts = facts;
  }

  /**
   * Says that a token is not JSON, although the parser accepts it.
   *
   * @param kind what is wrong
   * @param location the token
   * @return the exception
   */
  public static UnreadableException syntax(String kind, TokenStreamLocation location) {
    return new UnreadableException(Rule.JSON_SYNTAX, location);
  }

  /**
   * Says that a token is beyond a limit.
   *
   * @param kind which limit
   * @param limit the limit
   * @param location the token
   * @return the exception
   */
  public static UnreadableException limit(String kind, long limit, TokenStreamLocation location) {
    return new UnreadableException(Rule.JSON_LIMIT, location);
  }

  /**
   * Reports the problem.
   *
   * @param problems receives it
   */
  public void report(Problems problems) {
    problems.add(rule, "", location, facts);
  }
}
