package org.socex.core;

import org.socex.core.rule.Coded;

/** What happens in a session. */
public enum SessionKind implements Coded {
  /** The chair or host opens the day. */
  WELCOME,
  /** A guest of honour, such as a minister, speaks. */
  ADDRESS,
  /** The main talk of a day. */
  KEYNOTE,
  /** A talk. */
  PRESENTATION,
  /** A discussion between several speakers. */
  PANEL,
  /** Practical work by delegates; often elective. */
  WORKSHOP,
  /** A pause, such as coffee or lunch. */
  BREAK,
  /** A reception or dinner. */
  SOCIAL,
  /** The chair or host closes the day. */
  CLOSING;

  private final String code = Coded.wordOf(this);

  /**
   * {@return whether it is meant for everyone, so that no other session should run at the same
   * time}
   */
  public boolean isPlenary() {
    return switch (this) {
      case WELCOME, ADDRESS, KEYNOTE, CLOSING -> true;
      case PRESENTATION, PANEL, WORKSHOP, BREAK, SOCIAL -> false;
    };
  }

  /** {@return whether it needs a speaker} */
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
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  public static SessionKind of(String code) {
    return Coded.of(SessionKind.class, code);
  }
}
