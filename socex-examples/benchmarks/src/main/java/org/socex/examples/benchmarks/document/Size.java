package org.socex.examples.benchmarks.document;

import org.socex.core.Edition;
import org.socex.json.SocexJson;

/** A document of one edition in which no rule finds anything. */
public enum Size {
  /** About 5 KB: eight sessions and no delegates. */
  SMALL(0),
  /** About 190 KB: 40 sessions, 50 speakers, 400 delegates. The size of the budgets. */
  MEDIUM(400),
  /** About 1.5 MB: ten times the delegates. */
  LARGE(4_000);

  private final int delegates;

  Size(int delegates) {
    this.delegates = delegates;
  }

  /** Returns the edition, another object at every call. */
  public Edition edition() {
    return this == SMALL ? Brief.edition() : Crowd.of(delegates);
  }

  /** Returns the edition as canonical JSON. */
  public byte[] json() {
    return SocexJson.standard().write(edition());
  }
}
