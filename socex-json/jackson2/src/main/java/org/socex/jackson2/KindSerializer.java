package org.socex.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socex.json.shape.JsonBytes;
import org.socex.json.shape.Kind;

/** Writes the values of one kind: their JSON is made first, and its tokens are copied. */
@SuppressWarnings("serial") // nobody serialises a serializer
final class KindSerializer<T> extends StdSerializer<T> implements ContextualSerializer {
  /** Formats in which everything is a text, by the names that their factories give. */
  private static final Set<String> UNTYPED_FORMATS = Set.of("CSV", "JAVA_PROPERTIES", "XML");

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Kind<T> kind;

  KindSerializer(Kind<T> kind) {
    super(kind.type());
    this.kind = kind;
  }

  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider context, @Nullable BeanProperty property) throws JsonMappingException {
    Optional<String> reason = Refusals.writing(kind, property, context);
    if (reason.isPresent()) {
      context.reportBadDefinition(kind.type(), reason.get());
    }
    return this;
  }

  @Override
  public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
    return new Unwrapping<>(kind);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    if (!out.getOutputContext().inRoot()) {
      copy(value, false, out, context);
      return;
    }
    // default typing goes by the class of a root, which is final, and reads it as the interface
    TypeSerializer types = context.findTypeSerializer(context.constructType(kind.type()));
    if (types == null) {
      copy(value, true, out, context);
    } else {
      serializeWithType(value, out, context, types);
    }
  }

  private void copy(T value, boolean root, JsonGenerator out, SerializerProvider context)
      throws IOException {
    try (JsonParser json = parser(value, root, out, context)) {
      out.copyCurrentStructure(json);
    }
  }

  /** Returns a parser of the value's JSON, at its first token. */
  private JsonParser parser(T value, boolean root, JsonGenerator out, SerializerProvider context)
      throws IOException {
    ObjectCodec codec = out.getCodec();
    if (codec != null
        && codec.getFactory() != null
        && UNTYPED_FORMATS.contains(codec.getFactory().getFormatName())) {
      context.reportBadDefinition(kind.type(), Refusals.untyped(kind));
    }
    byte[] json =
        JsonBytes.compact(
            content -> {
              if (root) {
                kind.writeRoot(value, content);
              } else {
                kind.write(value, content);
              }
            });
    JsonParser parser = FACTORY.createParser(json);
    parser.nextToken();
    return parser;
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    JsonToken first = kind.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
    WritableTypeId id = types.typeId(value, first);
    id.id = typeId(value, types.getTypeIdResolver());
    types.writeTypePrefix(out, id);
    JsonStreamContext parent = out.getOutputContext().getParent();
    boolean root = kind.isObject() && parent != null && parent.inRoot();
    try (JsonParser json = parser(value, root, out, context)) {
      if (kind.isObject()) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          out.copyCurrentStructure(json);
        }
      } else {
        out.copyCurrentEvent(json);
      }
    }
    types.writeTypeSuffix(out, id);
  }

  /**
   * Returns the id of the type of the model, not of the hidden class that implements it; null if
   * none is written.
   */
  private @Nullable String typeId(T value, @Nullable TypeIdResolver ids) {
    if (ids == null) {
      return null;
    }
    boolean custom = ids.getMechanism() == JsonTypeInfo.Id.CUSTOM;
    return ids.idFromValueAndType(custom ? value : null, kind.type());
  }

  /** Refuses to write the fields of a value among those of another. */
  private static final class Unwrapping<T> extends StdSerializer<T> {
    Unwrapping(Kind<T> kind) {
      super(kind.type());
    }

    @Override
    public boolean isUnwrappingSerializer() {
      return true;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context)
        throws JsonMappingException {
      context.reportBadDefinition(handledType(), Refusals.unwrapped(handledType()));
    }
  }
}
