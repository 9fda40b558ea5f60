package org.socex.examples.formats;

import java.util.List;
import java.util.Optional;
import org.socex.core.Edition;

/**
 * The result of reading a schedule. Immutable.
 *
 * @param edition the edition, which may break rules and should be validated; empty if the document
 *     is not a schedule or names no year
 * @param notes what was unusual, missing or dropped; at most 1,000
 */
public record FrabReading(Optional<Edition> edition, List<FrabNote> notes) {

  /** Makes an immutable copy of the notes. */
  public FrabReading {
    notes = List.copyOf(notes);
  }

  /** Returns the notes, without the edition, which may contain personal data. */
  @Override
  public String toString() {
    return notes.toString();
  }
}
