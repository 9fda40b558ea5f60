package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.socex.core.Edition;

/**
 * An edition in the words of schema.org, as JSON-LD, and what those words cannot say. Immutable.
 *
 * <pre>{@code
 * SchemaOrg linked = SchemaOrg.of(edition);
 * String document = linked.getDocument();
 * linked.getLosses().forEach(System.out::println);
 * }</pre>
 *
 * <p>It shows what {@link Edition#forPublication()} does and no more: never a delegate, a waiver,
 * the online URL or a session that is not open. What is withheld is not a loss. Where only dates
 * are known, there are dates and no times. Equal editions give equal documents.
 */
public final class SchemaOrg {
  private final String document;
  private final List<Loss> losses;

  private SchemaOrg(String document, List<Loss> losses) {
    this.document = document;
    this.losses = losses;
  }

  /**
   * Converts an edition.
   *
   * @param edition any edition, valid or not
   * @return the document and the losses
   */
  public static SchemaOrg of(Edition edition) {
    Edition published = edition.forPublication();
    Losses losses = new Losses(edition, published);
    LinkedNode node = new LinkedEdition(published, losses).node();
    return new SchemaOrg(write(node), losses.list());
  }

  private static String write(LinkedNode node) {
    BytesOutput out = new BytesOutput(true);
    node.write(out);
    return new String(out.toByteArray(), UTF_8);
  }

  /** {@return the JSON-LD document, indented by two spaces, with a final line feed} */
  public String getDocument() {
    return document;
  }

  /** {@return what got lost, with pointers into the edition that was converted} */
  public List<Loss> getLosses() {
    return losses;
  }

  /** Returns the losses; not the document. */
  @Override
  public String toString() {
    return losses.toString();
  }
}
