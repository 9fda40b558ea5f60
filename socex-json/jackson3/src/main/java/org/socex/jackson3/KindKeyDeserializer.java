package org.socex.jackson3;

import org.socex.json.shape.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads constants from the keys of maps. */
final class KindKeyDeserializer<T> extends KeyDeserializer {
  private final KindDeserializer<T> words;

  KindKeyDeserializer(Kind<T> kind) {
    words = new KindDeserializer<>(kind);
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    TokenBuffer buffer = context.bufferForInputBuffering();
    buffer.writeString(key);
    JsonParser word = buffer.asParser(context);
    word.nextToken();
    return words.read(word, context, new KeyPlaces(key, context.getParser()), null);
  }

  /** The place of a key, if the parser stands at it. */
  private static final class KeyPlaces extends HostPlaces {
    private final TokenStreamLocation location;

    KeyPlaces(String key, JsonParser main) {
      super(key.equals(main.currentName()) ? pathOf(main) : JsonPointer.empty(), main);
      boolean known = key.equals(main.currentName()) && isExact(main);
      location = known ? main.currentTokenLocation() : TokenStreamLocation.NA;
    }

    @Override
    public JsonPointer pointer(JsonParser parser) {
      return base();
    }

    @Override
    public TokenStreamLocation location(JsonParser parser) {
      return location;
    }
  }
}
