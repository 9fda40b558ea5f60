package org.socex.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where the values of a document stand, found by a parser of characters instead of bytes. */
final class Places {
  private final Map<String, String> places = new HashMap<>();

  Places(String document) {
    JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document);
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
        TokenStreamLocation where = parser.currentTokenLocation();
        places.put(pointer(parser, token), where.getLineNr() + ":" + where.getColumnNr());
      }
    }
  }

  private static String pointer(JsonParser parser, JsonToken token) {
    return (token.isStructStart()
            ? parser.streamReadContext().getParent()
            : parser.streamReadContext())
        .pathAsPointer()
        .toString();
  }

  /** Returns line and column of a value or else of the nearest enclosing one. */
  String nearest(String pointer) {
    String place = places.get(pointer);
    return place != null ? place : nearest(pointer.substring(0, pointer.lastIndexOf('/')));
  }
}
