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

  /** {@return the word for it in settings, such as {@code draft}} */
  @Override
  public String getCode() {
    return code;
  }

  /**
   * Finds a profile by its word.
   *
   * @param code {@code draft}, {@code published} or {@code archive}
   * @return the profile
   * @throws IllegalArgumentException if it is another word
   */
  public static Profile of(String code) {
    return Coded.of(Profile.class, code);
  }
}
