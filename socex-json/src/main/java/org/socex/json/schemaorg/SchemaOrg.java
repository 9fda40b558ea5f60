package org.socex.json.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import org.socex.core.Edition;
import org.socex.json.shape.JsonBytes;

/**
 * An edition as schema.org JSON-LD, with a list of what schema.org cannot express. Immutable.
 *
 * <pre>{@code
 * SchemaOrg linked = SchemaOrg.of(edition);
 * String document = linked.getDocument();
 * linked.getLosses().forEach(System.out::println);
 * }</pre>
 *
 * <p>The document shows what {@link Edition#forPublication()} shows: never a delegate, a waiver,
 * the online URL or a session that is not open. Parts that are not for publication are not listed
 * as losses. If the edition has dates without times, the document has dates without times. Equal
 * editions give equal documents.
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
    Losses losses = Losses.of(Objects.requireNonNull(edition, "edition"));
    JsonLdNode node = new JsonLdEdition(losses).node();
    return new SchemaOrg(new String(JsonBytes.pretty(node::write), UTF_8), losses.toList());
  }

  /** {@return the JSON-LD document, indented by two spaces, with a final line feed} */
  public String getDocument() {
    return document;
  }

  /** {@return the losses, with pointers into the edition that was converted} */
  public List<Loss> getLosses() {
    return losses;
  }

  /** Returns the losses, without the document. */
  @Override
  public String toString() {
    return losses.toString();
  }
}
