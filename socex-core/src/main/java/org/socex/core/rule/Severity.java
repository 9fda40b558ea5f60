package org.socex.core.rule;

/** How much a finding matters, from the gravest to the least. */
public enum Severity implements Coded {
  /** The object is wrong: it is not valid. */
  ERROR,
  /** The object is probably wrong: somebody should look. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO;

  private final String code = Coded.wordOf(this);

  /** {@return the word for it in reports, such as {@code error}} */
  @Override
  public String getCode() {
    return code;
  }

  /**
   * Finds a severity by its word.
   *
   * @param code {@code error}, {@code warning} or {@code info}
   * @return the severity
   * @throws IllegalArgumentException if it is another word
   */
  public static Severity of(String code) {
    return Coded.of(Severity.class, code);
  }
}
