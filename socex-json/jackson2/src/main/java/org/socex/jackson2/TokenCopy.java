package org.socex.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The tokens of one value, copied from a parser of Jackson 2, as JSON for one of Jackson 3. */
final class TokenCopy {
  /** The parser that is copied from has limits already. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  TokenCopy() {}

  /** Returns a parser of what was copied, whether or not the value is complete. */
  tools.jackson.core.JsonParser parser() {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes.toByteArray());
  }

  /**
   * Copies the value at the parser, which may stand at the name of the first field of an object, or
   * at its end, and is left at the last token. Stops where the tokens do.
   *
   * @throws IOException if the parser throws it; the tokens before are copied
   */
  void copy(JsonParser parser) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      int depth = 0;
      JsonToken token = parser.currentToken();
      if (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT) {
        out.writeStartObject();
        depth++;
      }
      while (token != null && token != JsonToken.NOT_AVAILABLE) {
        copy(token, parser, out);
        if (token.isStructStart()) {
          depth++;
        } else if (token.isStructEnd()) {
          depth--;
        }
        if (depth == 0) {
          return;
        }
        token = parser.nextToken();
      }
    }
  }

  private static void copy(JsonToken token, JsonParser parser, JsonGenerator out)
      throws IOException {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case FIELD_NAME -> out.writeName(parser.currentName());
      case VALUE_STRING -> out.writeString(parser.getText());
      case VALUE_NUMBER_INT -> out.writeNumber(parser.getText());
      // JSON has no other numbers, and no value of the model is a fraction
      case VALUE_NUMBER_FLOAT -> out.writeNumber(0.5);
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      default -> out.writeNull();
    }
  }
}
