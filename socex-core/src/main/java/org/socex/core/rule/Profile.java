package org.socex.core.rule;

/** The stage in the life of a programme. The severity of a rule depends on it. */
public enum Profile implements Coded {
  /** A programme that is still being edited: gaps are expected. */
  DRAFT,
  /** A programme that people rely on. The default. */
  PUBLISHED,
  /** A past event, as sources record it. An event that broke a policy still took place. */
  ARCHIVE;

  private final String code = Coded.wordOf(this);

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code draft}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static Profile of(String code) {
    return Coded.of(Profile.class, code);
  }
}
