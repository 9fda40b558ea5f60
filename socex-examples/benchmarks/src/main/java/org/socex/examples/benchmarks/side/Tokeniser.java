package org.socex.examples.benchmarks.side;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The floor: Jackson's tokeniser makes every name, string and number, and keeps none. */
public final class Tokeniser {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Tokeniser() {}

  /** Returns a sum over all tokens, so that the JVM cannot skip one. */
  public static long read(byte[] json) {
    long sum = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sum +=
            switch (token) {
              case PROPERTY_NAME -> parser.currentName().length();
              case VALUE_STRING -> parser.getString().length();
              case VALUE_NUMBER_INT -> parser.getIntValue();
              default -> token.id();
            };
      }
    }
    return sum;
  }
}
