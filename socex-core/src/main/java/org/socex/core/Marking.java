package org.socex.core;

import org.socex.core.rule.Coded;

/** Who may see a session's particulars, after the UK Government Security Classifications. */
public enum Marking implements Coded {
  /** Anybody: the session may be published. */
  OPEN,
  /** Those with a professional need. The default. */
  OFFICIAL,
  /** Those named by the originator; the marking SENSITIVE on OFFICIAL. */
  OFFICIAL_SENSITIVE;

  private final String code = Coded.wordOf(this);

  /** {@return the word for it in documents, such as {@code official-sensitive}} */
  @Override
  public String getCode() {
    return code;
  }

  /**
   * Finds a constant by its word.
   *
   * @param code a word such as {@code official-sensitive}
   * @return the constant
   * @throws IllegalArgumentException if there is no such word; the message lists those there are
   */
  public static Marking of(String code) {
    return Coded.of(Marking.class, code);
  }
}
