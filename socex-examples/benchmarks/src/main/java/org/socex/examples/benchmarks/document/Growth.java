package org.socex.examples.benchmarks.document;

import org.socex.core.SocexDocument;

/** Pairs of documents that differ in one number. None of them has findings. */
public enum Growth {
  /** 40 sessions, 50 speakers, 100 delegates. */
  DELEGATES_100,
  /** 40 sessions, 50 speakers, 10,000 delegates: the most that an edition can have. */
  DELEGATES_10000,
  /** 40 sessions, 50 speakers, no delegates. */
  SESSIONS_40,
  /** Ten times as many sessions, speakers and rooms, no delegates. */
  SESSIONS_400,
  /** A series of 10 small editions. */
  EDITIONS_10,
  /** A series of 100 small editions. */
  EDITIONS_100;

  /** Returns the edition or series. */
  public SocexDocument value() {
    return switch (this) {
      case DELEGATES_100 -> EditionWithDelegates.of(100);
      case DELEGATES_10000 -> EditionWithDelegates.of(10_000);
      case SESSIONS_40 -> EditionWithSessions.times(1);
      case SESSIONS_400 -> EditionWithSessions.times(10);
      case EDITIONS_10 -> SeriesOfEditions.of(10);
      case EDITIONS_100 -> SeriesOfEditions.of(100);
    };
  }
}
