package org.socex.json;

import org.socex.core.rule.Rule;

/**
 * Ends the reading of a document: it is not JSON, or beyond a limit. It never leaves the module.
 */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final int offset;

  private UnreadableException(Rule rule, int offset) {
    super(rule.getCode(), null, false, false);
    this.rule = rule;
    this.offset = offset;
  }

  /** Says that a byte cannot stand where it does, or that the document ends too early. */
  static UnreadableException syntax(int offset) {
    return new UnreadableException(Rule.JSON_SYNTAX, offset);
  }

  /** Says that what starts at a byte exceeds a limit. */
  static UnreadableException limit(int offset) {
    return new UnreadableException(Rule.JSON_LIMIT, offset);
  }

  Rule rule() {
    return rule;
  }

  /** Returns the index of the byte. */
  int offset() {
    return offset;
  }
}
