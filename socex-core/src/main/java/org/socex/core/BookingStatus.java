package org.socex.core;

import org.socex.core.rule.Coded;

/** Where a delegate's booking stands. */
public enum BookingStatus implements Coded {
  /** The delegate has a place. The default. */
  CONFIRMED,
  /** The delegate waits for a place. */
  WAITLISTED,
  /** The delegate is not coming. */
  CANCELLED;

  private final String code = Coded.wordOf(this);

  /** {@return the word for it in documents, such as {@code confirmed}} */
  @Override
  public String getCode() {
    return code;
  }

  /**
   * Finds a constant by its word.
   *
   * @param code a word such as {@code confirmed}
   * @return the constant
   * @throws IllegalArgumentException if there is no such word; the message lists those there are
   */
  public static BookingStatus of(String code) {
    return Coded.of(BookingStatus.class, code);
  }
}
