package org.socex.core.rule;

/** The severity of a finding, from the most to the least severe. */
public enum Severity implements Coded {
  /** The object is wrong, and therefore not valid. */
  ERROR,
  /** The object is probably wrong. Someone should check it. */
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
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static Severity of(String code) {
    return Coded.of(Severity.class, code);
  }
}
