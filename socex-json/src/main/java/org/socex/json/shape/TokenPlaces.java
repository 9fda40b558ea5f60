package org.socex.json.shape;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;

/** The places of tokens, as a parser of a whole document knows them. */
public class TokenPlaces {
  /** Makes the places of a document. */
  public TokenPlaces() {}

  /**
   * {@return the pointer of the value or field}
   *
   * @param parser the parser, which stands at it
   */
  public JsonPointer pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer();
  }

  /**
   * {@return where the token starts}
   *
   * @param parser the parser, which stands at it
   */
  public TokenStreamLocation location(JsonParser parser) {
    return parser.currentTokenLocation();
  }

  /**
   * {@return where an object starts}
   *
   * @param parser the parser, which stands at the name of the first field of the object
   */
  public TokenStreamLocation objectStart(JsonParser parser) {
    return parser
        .streamReadContext()
        .startLocation(parser.currentTokenLocation().contentReference());
  }
}
