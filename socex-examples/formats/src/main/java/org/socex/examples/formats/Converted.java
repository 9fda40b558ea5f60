package org.socex.examples.formats;

import java.util.List;
import org.socex.json.schemaorg.Loss;

/**
 * A document in another format, and what of the edition that format could not carry. Immutable.
 *
 * @param document the whole document
 * @param losses what got lost, with pointers into the edition that was converted
 */
public record Converted(String document, List<Loss> losses) {

  /** Copies the list. */
  public Converted {
    losses = List.copyOf(losses);
  }

  /** Returns the losses; not the document. */
  @Override
  public String toString() {
    return losses.toString();
  }
}
