package org.socex.core;

import org.socex.core.rule.Coded;

/** Whether an edition takes place as planned, in the words of schema.org's EventStatusType. */
public enum EditionStatus implements Coded {
  /** It takes place, or took place, as planned. The default. */
  SCHEDULED,
  /** It does not take place on its dates, and there are no new ones. */
  POSTPONED,
  /** It takes place on dates other than those first planned. */
  RESCHEDULED,
  /** It takes place online instead of at a venue. */
  MOVED_ONLINE,
  /** It does not take place. */
  CANCELLED;

  private final String code = Coded.wordOf(this);

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code moved-online}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static EditionStatus of(String code) {
    return Coded.of(EditionStatus.class, code);
  }
}
