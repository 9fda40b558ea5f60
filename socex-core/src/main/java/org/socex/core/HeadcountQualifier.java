package org.socex.core;

import org.socex.core.rule.Coded;

/** How exactly a source states a number of people. */
public enum HeadcountQualifier implements Coded {
  /** The number itself, as in "225 delegates". The default. */
  EXACT,
  /** Roughly the number, as in "circa 225". */
  ABOUT,
  /** Fewer, as in "under 200". */
  UNDER,
  /** More, as in "over 400". */
  OVER;

  private final String code = Coded.wordOf(this);

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code about}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static HeadcountQualifier of(String code) {
    return Coded.of(HeadcountQualifier.class, code);
  }
}
