package org.socex.core;

import org.socex.core.rule.Coded;

/** What happens in a session. */
public enum SessionKind implements Coded {
  /** The chair or host opens the day. */
  WELCOME,
  /** A guest of honour speaks, such as a minister. */
  ADDRESS,
  /** The main talk of a day. */
  KEYNOTE,
  /** A talk. */
  PRESENTATION,
  /** Several speakers discuss. */
  PANEL,
  /** Delegates work on something; often elective. */
  WORKSHOP,
  /** Coffee, lunch. */
  BREAK,
  /** A reception or dinner. */
  SOCIAL,
  /** The chair or host closes the day. */
  CLOSING;

  private final String code = Coded.wordOf(this);

  /** {@return whether it is meant for everyone at once, so that nothing should run beside it} */
  public boolean isPlenary() {
    return switch (this) {
      case WELCOME, ADDRESS, KEYNOTE, CLOSING -> true;
      case PRESENTATION, PANEL, WORKSHOP, BREAK, SOCIAL -> false;
    };
  }

  /** {@return whether somebody is expected to speak} */
  public boolean needsSpeaker() {
    return switch (this) {
      case ADDRESS, KEYNOTE, PRESENTATION, PANEL, WORKSHOP -> true;
      case WELCOME, BREAK, SOCIAL, CLOSING -> false;
    };
  }

  @Override
  public String getCode() {
    return code;
  }

  /**
   * {@return the constant of a word such as {@code keynote}}
   *
   * @param code the word
   * @throws IllegalArgumentException if there is no such word; the message lists those there are
   */
  public static SessionKind of(String code) {
    return Coded.of(SessionKind.class, code);
  }
}
