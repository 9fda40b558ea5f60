package org.socex.core;

import org.socex.core.rule.Coded;

/** How people attend, in the words of schema.org's EventAttendanceModeEnumeration. */
public enum AttendanceMode implements Coded {
  /** At a venue. The default. */
  IN_PERSON,
  /** Over the network only. */
  ONLINE,
  /** At a venue and over the network, at the same time. */
  HYBRID;

  private final String code = Coded.wordOf(this);

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code in-person}}
   *
   * @param code the word
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static AttendanceMode of(String code) {
    return Coded.of(AttendanceMode.class, code);
  }
}
