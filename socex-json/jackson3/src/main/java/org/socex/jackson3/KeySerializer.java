package org.socex.jackson3;

import org.socex.json.shape.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Writes constants as keys of maps, by their codes. */
final class KeySerializer<T> extends StdSerializer<T> {
  private final Kind<T> kind;

  KeySerializer(Kind<T> kind) {
    super(kind.type());
    this.kind = kind;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    if (kind.isObject()) {
      context.reportBadDefinition(
          context.constructType(kind.type()),
          kind.type().getSimpleName() + " is an object and cannot be the key of a map");
    }
    TokenBuffer word = TokenBuffer.forGeneration();
    kind.write(value, word);
    out.writeName(word.asParser(ObjectReadContext.empty()).nextStringValue());
  }
}
