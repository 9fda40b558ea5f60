package org.socex.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socex.json.shape.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the values of one kind. */
final class KindSerializer<T> extends StdSerializer<T> {
  /** Formats in which everything is a text, by the names that their factories give. */
  private static final Set<String> UNTYPED_FORMATS = Set.of("CSV", "JAVA_PROPERTIES", "XML");

  private final Kind<T> kind;

  KindSerializer(Kind<T> kind) {
    super(kind.type());
    this.kind = kind;
  }

  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    String format = context.tokenStreamFactory().getFormatName();
    if (UNTYPED_FORMATS.contains(format)) {
      refuse(context, Refusals.untyped(kind));
    }
    Refusals.writing(kind, property, context).ifPresent(reason -> refuse(context, reason));
    return this;
  }

  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    return new Unwrapping<>(kind);
  }

  private void refuse(SerializationContext context, String reason) {
    context.reportBadDefinition(context.constructType(kind.type()), reason);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    if (!out.streamWriteContext().inRoot()) {
      kind.write(value, out);
      return;
    }
    // default typing goes by the class of a root, which is final, and reads it as the interface
    TypeSerializer types = context.findTypeSerializer(context.constructType(kind.type()));
    if (types == null) {
      kind.writeRoot(value, out);
    } else {
      serializeWithType(value, out, context, types);
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    JsonToken first = kind.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
    WritableTypeId id = types.typeId(value, first);
    id.id = typeId(value, context, types.getTypeIdResolver());
    types.writeTypePrefix(out, context, id);
    if (kind.isObject()) {
      TokenStreamContext parent = out.streamWriteContext().getParent();
      kind.writeFields(value, parent != null && parent.inRoot(), out);
    } else {
      kind.write(value, out);
    }
    types.writeTypeSuffix(out, context, id);
  }

  /**
   * Returns the id of the type of the model, not of the hidden class that implements it; null if
   * none is written.
   */
  private @Nullable String typeId(
      T value, SerializationContext context, @Nullable TypeIdResolver ids) {
    if (ids == null) {
      return null;
    }
    boolean custom = ids.getMechanism() == JsonTypeInfo.Id.CUSTOM;
    return ids.idFromValueAndType(context, custom ? value : null, kind.type());
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
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      context.reportBadDefinition(
          context.constructType(handledType()), Refusals.unwrapped(handledType()));
    }
  }
}
