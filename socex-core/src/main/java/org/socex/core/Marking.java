package org.socex.core;

import org.socex.core.rule.Coded;

/** Who may see a session's details. The words follow the UK Government Security Classifications. */
public enum Marking implements Coded {
  /** Everyone: the session may be published. */
  OPEN,
  /** People with a professional need. The default. */
  OFFICIAL,
  /** People named by the originator; OFFICIAL with the marking SENSITIVE. */
  OFFICIAL_SENSITIVE;

  private final String code = Coded.wordOf(this);

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code official-sensitive}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static Marking of(String code) {
    return Coded.of(Marking.class, code);
  }
}
