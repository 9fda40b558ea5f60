package org.socex.json.shape;

import org.socex.core.rule.Rule;

/** Takes what is wrong with the shape of a document, as it is found. */
public interface Problems {

  /**
   * Takes a problem.
   *
   * @param rule the broken rule
   * @param pointer the place as an RFC 6901 pointer
   * @param where the same place in the source
   * @param facts what a message may quote, as {@link org.socex.core.rule.Findings} has it
   */
  void add(Rule rule, String pointer, Position where, Object... facts);
}
