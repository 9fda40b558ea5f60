package org.socex.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.socex.json.shape.JsonBytes;
import org.socex.json.shape.Kind;

/** Writes constants as keys of maps, by their codes. */
@SuppressWarnings("serial") // nobody serialises a serializer
final class KeySerializer<T> extends StdSerializer<T> {
  private final Kind<T> kind;

  KeySerializer(Kind<T> kind) {
    super(kind.type());
    this.kind = kind;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    if (kind.isObject()) {
      context.reportBadDefinition(
          kind.type(),
          kind.type().getSimpleName() + " is an object and cannot be the key of a map");
    }
    byte[] quoted = JsonBytes.compact(word -> kind.write(value, word));
    // codes need no escapes
    out.writeFieldName(new String(quoted, 1, quoted.length - 2, StandardCharsets.US_ASCII));
  }
}
