package org.socex.jackson3;

import org.socex.json.shape.TokenPlaces;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.util.TokenBuffer;

/** The places in one value of a host's document. */
abstract class HostPlaces extends TokenPlaces {
  private final JsonPointer base;
  private final boolean countsCharacters;

  /**
   * Starts at a value.
   *
   * @param base the pointer of the value
   * @param main the parser of the host's document
   */
  HostPlaces(JsonPointer base, JsonParser main) {
    this.base = base;
    countsCharacters = active(main) instanceof ReaderBasedJsonParser;
  }

  /** Returns the pointer of the value. */
  final JsonPointer base() {
    return base;
  }

  /**
   * Returns whether columns count characters; those of other parsers count bytes or code points.
   */
  final boolean countsCharacters() {
    return countsCharacters;
  }

  /**
   * Returns whether the parser knows the locations of its tokens. A buffer of tokens gives all of
   * them that of the token at which it was made.
   */
  static boolean isExact(JsonParser parser) {
    return !TokenBuffer.class.equals(active(parser).getClass().getEnclosingClass());
  }

  /** Returns the parser that gives the tokens at present. */
  static JsonParser active(JsonParser parser) {
    JsonParser active = parser;
    while (active instanceof JsonParserDelegate delegate) {
      active = delegate.delegate();
    }
    return active;
  }

  static JsonPointer pathOf(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer();
  }
}
