package org.socex.core;

/** What happens in a session. */
public enum SessionKind {
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
}
