package org.socex.core.rule;

import org.jspecify.annotations.Nullable;

/** A receiver of what a check finds in one object. Pointers are relative to that object. */
public interface Findings {

  /**
   * Adds a breach.
   *
   * @param rule the rule that is broken
   * @param pointer the place, as an RFC 6901 pointer; {@code ""} is the object itself
   * @param facts the facts of the case
   * @param related the pointer of the counterpart that the message names, or null
   * @param waived whether a waiver of the edition covers it, which makes the finding an info
   */
  void add(Rule rule, String pointer, Facts facts, @Nullable String related, boolean waived);

  /**
   * Adds a breach that has a counterpart, such as the other session of a clash.
   *
   * @param rule the rule that is broken
   * @param pointer the place, as an RFC 6901 pointer
   * @param facts the facts of the case
   * @param related the pointer of the counterpart, or null
   */
  default void add(Rule rule, String pointer, Facts facts, @Nullable String related) {
    add(rule, pointer, facts, related, false);
  }

  /**
   * Adds a breach.
   *
   * @param rule the rule that is broken
   * @param pointer the place, as an RFC 6901 pointer
   * @param facts the facts of the case
   */
  default void add(Rule rule, String pointer, Facts facts) {
    add(rule, pointer, facts, null);
  }

  /**
   * Adds a breach without facts.
   *
   * @param rule the rule that is broken
   * @param pointer the place, as an RFC 6901 pointer
   */
  default void add(Rule rule, String pointer) {
    add(rule, pointer, Facts.none());
  }
}
