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

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code error}}
   *
   * @param code the word
   * @throws IllegalArgumentException if there is no such word; the message lists those there are
   */
  public static Severity of(String code) {
    return Coded.of(Severity.class, code);
  }
}
