package org.socex.examples.benchmarks.document;

import org.socex.core.rule.Ruled;

/** Documents that grow in one direction; no rule finds anything in them. */
public enum Growth {
  /** 40 sessions, 50 speakers, 100 delegates. */
  DELEGATES_100,
  /** Ten times the delegates. */
  DELEGATES_1000,
  /** A hundred times the delegates, the most that an edition can have. */
  DELEGATES_10000,
  /** 40 sessions, no delegates. */
  SESSIONS_40,
  /** Ten times the sessions, and as many more speakers and rooms. */
  SESSIONS_400,
  /** Twenty-five times the sessions, the most that an edition can have. */
  SESSIONS_1000,
  /** A series of one small edition. */
  EDITIONS_1,
  /** Ten times the editions. */
  EDITIONS_10,
  /** A hundred times the editions. */
  EDITIONS_100;

  /** Returns the edition or series. */
  public Ruled value() {
    return switch (this) {
      case DELEGATES_100 -> Crowd.of(100);
      case DELEGATES_1000 -> Crowd.of(1_000);
      case DELEGATES_10000 -> Crowd.of(10_000);
      case SESSIONS_40 -> Programme.times(1);
      case SESSIONS_400 -> Programme.times(10);
      case SESSIONS_1000 -> Programme.times(25);
      case EDITIONS_1 -> Chronicle.of(1);
      case EDITIONS_10 -> Chronicle.of(10);
      case EDITIONS_100 -> Chronicle.of(100);
    };
  }
}
