package org.socex.core;

import org.socex.core.rule.Coded;

/** The status of a delegate's booking. */
public enum BookingStatus implements Coded {
  /** The delegate has a place. The default. */
  CONFIRMED,
  /** The delegate waits for a place. */
  WAITLISTED,
  /** The delegate is not coming. */
  CANCELLED;

  private final String code = Coded.wordOf(this);

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code confirmed}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static BookingStatus of(String code) {
    return Coded.of(BookingStatus.class, code);
  }
}
