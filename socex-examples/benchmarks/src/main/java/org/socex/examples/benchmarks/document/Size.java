package org.socex.examples.benchmarks.document;

import org.socex.core.Edition;
import org.socex.json.SocexJson;

/** A document of one edition in which no rule finds anything. */
public enum Size {
  /** About 5 KB: eight sessions and no delegates. */
  SMALL,
  /** About 190 KB: 40 sessions, 50 speakers, 400 delegates. The size of the budgets. */
  MEDIUM,
  /** About 1.9 MB: ten times all of that. */
  LARGE;

  /** Returns the edition, another object at every call. */
  public Edition edition() {
    return switch (this) {
      case SMALL -> Brief.edition();
      case MEDIUM -> Crowd.of(400);
      case LARGE -> Crowd.in(Programme.times(10), 4_000);
    };
  }

  /** Returns the edition as canonical JSON. */
  public byte[] json() {
    return SocexJson.standard().write(edition());
  }
}
