package org.socex.core.rule;

/** The stage of life of what is validated: the same breach weighs differently in each. */
public enum Profile implements Coded {
  /** A programme that is still being edited: gaps are expected. */
  DRAFT,
  /** A programme that people rely on. The default. */
  PUBLISHED,
  /** The past, as sources record it: an event that broke a policy still took place. */
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
   * @throws IllegalArgumentException if there is no such word; the message lists those there are
   */
  public static Profile of(String code) {
    return Coded.of(Profile.class, code);
  }
}
