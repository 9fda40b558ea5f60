package org.socex.examples.formats;

import java.util.List;
import java.util.Optional;
import org.socex.core.Edition;

/**
 * What came of reading a schedule. Immutable.
 *
 * @param edition the edition, which may break rules: let a validator judge it; empty if the
 *     document is not a schedule, or does not tell its year
 * @param notes what was odd, missing or could not be kept, at most 1,000
 */
public record FrabReading(Optional<Edition> edition, List<FrabNote> notes) {

  /** Copies the list. */
  public FrabReading {
    notes = List.copyOf(notes);
  }

  /** Returns the notes; never the edition, which may be personal. */
  @Override
  public String toString() {
    return notes.toString();
  }
}
