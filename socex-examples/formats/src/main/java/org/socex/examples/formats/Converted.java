package org.socex.examples.formats;

import java.util.List;
import org.socex.json.schemaorg.Loss;

/**
 * An edition in another format, and what the format cannot express. Immutable.
 *
 * @param document the whole document
 * @param losses the losses, with pointers into the edition that was converted
 */
public record Converted(String document, List<Loss> losses) {

  /** Makes an immutable copy of the losses. */
  public Converted {
    losses = List.copyOf(losses);
  }

  /** Returns the losses, without the document. */
  @Override
  public String toString() {
    return losses.toString();
  }
}
