package org.socex.core.rule;

/**
 * Receives what the rules of one object find; see {@link Ruled#check(Findings)}.
 *
 * <p>Facts are what a message may quote: numbers, dates, times and constants of the model. A {@code
 * String} is quoted only if it is a well-formed id, so that no name, address or free text gets into
 * a message by accident. A {@code Character} is an operator that stands between two facts, as in
 * {@code 230 > 225}, or a question mark behind a suggestion.
 */
public interface Findings {

  /**
   * Takes a breach that a waiver of the edition may cover.
   *
   * @param waived whether a waiver covers this breach; its finding is then an info
   * @param rule the rule that is broken
   * @param pointer where, as an RFC 6901 pointer relative to the checked object; {@code ""} is the
   *     object itself
   * @param facts what the message quotes
   */
  void add(boolean waived, Rule rule, String pointer, Object... facts);

  /**
   * Takes a breach.
   *
   * @param rule the rule that is broken
   * @param pointer where, as an RFC 6901 pointer relative to the checked object
   * @param facts what the message quotes
   */
  default void add(Rule rule, String pointer, Object... facts) {
    add(false, rule, pointer, facts);
  }
}
