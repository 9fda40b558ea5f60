package org.socex.core;

import org.socex.core.rule.Coded;

/** Who may see a session's details, after the UK Government Security Classifications. */
public enum Marking implements Coded {
  /** Anybody: the session may be published. */
  OPEN,
  /** Those with a professional need. The default. */
  OFFICIAL,
  /** Those named by the originator; the marking SENSITIVE on OFFICIAL. */
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
   * @throws IllegalArgumentException if there is no such word; the message lists those there are
   */
  public static Marking of(String code) {
    return Coded.of(Marking.class, code);
  }
}
