package org.socex.json.shape;

import org.socex.core.rule.Coded;

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
