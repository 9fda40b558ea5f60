package org.socex.examples.benchmarks.document;

import org.socex.core.Edition;
import org.socex.json.SocexJson;

/** A document of one edition without findings. */
public enum Size {
  /** About 5 KB: eight sessions, no delegates. */
  SMALL,
  /** About 190 KB: 40 sessions, 50 speakers, 400 delegates. The budgets are set for this size. */
  MEDIUM;

  /** Returns the edition, a new object on every call. */
  public Edition edition() {
    return switch (this) {
      case SMALL -> ShortEdition.edition();
      case MEDIUM -> EditionWithDelegates.of(400);
    };
  }

  /** Returns the edition as canonical JSON. */
  public byte[] json() {
    return SocexJson.standard().write(edition());
  }
}
