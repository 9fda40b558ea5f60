package org.socex.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.socex.json.shape.Kind;

/** Reads constants from the keys of maps. */
final class KindKeyDeserializer<T> extends KeyDeserializer {
  private final KindDeserializer<T> words;

  KindKeyDeserializer(Kind<T> kind) {
    words = new KindDeserializer<>(kind);
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    JsonParser main = context.getParser();
    // a buffer may stand between the key and the parser of the document
    String place =
        key.equals(main.currentName())
            ? JsonPointer.forPath(main.getParsingContext(), false).toString()
            : "";
    try (TokenBuffer buffer = new TokenBuffer(main, context)) {
      buffer.writeString(key);
      JsonParser word = buffer.asParser();
      word.nextToken();
      return words.read(word, context, place, null);
    }
  }
}
