package org.socex.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.json.shape.Cursor;
import org.socex.json.shape.Kind;
import org.socex.json.shape.UnreadableException.SyntaxMistake;
import org.socex.json.shape.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Reads the values of one kind. */
final class KindDeserializer<T> extends StdDeserializer<T> {
  private final Kind<T> kind;
  private final boolean ignoresUnknown;

  /** The property whose type id is the value of another property, or null. */
  private final @Nullable String sibling;

  KindDeserializer(Kind<T> kind) {
    this(kind, false, null);
  }

  private KindDeserializer(Kind<T> kind, boolean ignoresUnknown, @Nullable String sibling) {
    super(kind.type());
    this.kind = kind;
    this.ignoresUnknown = ignoresUnknown;
    this.sibling = sibling;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    Optional<String> reason = Refusals.reading(kind, property, context);
    if (reason.isPresent()) {
      throw refusal(context, reason.get());
    }
    JsonTypeInfo typeInfo = property == null ? null : property.getAnnotation(JsonTypeInfo.class);
    boolean external = typeInfo != null && typeInfo.include() == JsonTypeInfo.As.EXTERNAL_PROPERTY;
    return new KindDeserializer<>(
        kind,
        Refusals.ignoresUnknown(property, context),
        property != null && external ? property.getName() : null);
  }

  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    throw refusal(context, Refusals.unwrapped(kind.type()));
  }

  /** The exception has no location: some mappers show a piece of the document there. */
  private InvalidDefinitionException refusal(DeserializationContext context, String reason) {
    return InvalidDefinitionException.from(
        (JsonParser) null, reason, context.constructType(kind.type()));
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return kind.isObject() && kind.isReadable();
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return kind.isObject()
        ? types.deserializeTypedFromObject(parser, context)
        : types.deserializeTypedFromScalar(parser, context);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    return read(parser, context, new ValuePlaces(parser, context.getParser(), sibling), null);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T old) {
    return read(parser, context, new ValuePlaces(parser, context.getParser(), sibling), old);
  }

  /** Reads a value, or fields of it that are new. */
  T read(JsonParser parser, DeserializationContext context, HostPlaces places, @Nullable T old) {
    if (!kind.isReadable()) {
      throw refusal(context, Refusals.writtenOnly(kind));
    } else if (context.isEnabled(StreamReadCapability.UNTYPED_SCALARS)) {
      throw refusal(context, Refusals.untyped(kind));
    }
    boolean strict =
        context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) && !ignoresUnknown;
    HostProblems problems = new HostProblems(places);
    T value = null;
    try {
      Cursor cursor =
          new Cursor(
              parser,
              context.streamReadConstraints(),
              problems,
              places,
              strict ? Severity.ERROR : Severity.WARNING);
      boolean root = places.base().equals(JsonPointer.empty());
      if (old != null) {
        value = kind.update(cursor, old, root);
      } else {
        value = root ? kind.readRoot(cursor) : kind.read(cursor);
      }
    } catch (UnreadableException e) {
      e.report(problems);
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      // its message may quote the document, so it is not the cause
      addSyntax(problems, HostPlaces.isExact(parser) ? e.getLocation() : null, facts(e));
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      // parsers of binary formats throw these at some malformed documents
      addSyntax(problems, null, Facts.none());
    }
    if (value == null) {
      InvalidSocexException cause = new InvalidSocexException(problems.report());
      throw ValueInstantiationException.from(
          mayLocate(parser) ? parser : null,
          cause.getMessage(),
          context.constructType(kind.type()),
          cause);
    }
    return value;
  }

  /** Returns whether the location of an exception is right, and does not show the document. */
  private static boolean mayLocate(JsonParser parser) {
    return HostPlaces.isExact(parser)
        && !parser.isEnabled(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
  }

  private static void addSyntax(
      HostProblems problems, @Nullable TokenStreamLocation where, Facts facts) {
    problems.add(
        StandardRule.JSON_SYNTAX,
        Severity.ERROR,
        "",
        where == null ? TokenStreamLocation.NA : where,
        facts);
  }

  private static Facts facts(JacksonException exception) {
    return exception instanceof UnexpectedEndOfInputException
        ? UnreadableException.facts(SyntaxMistake.ENDS_EARLY)
        : Facts.none();
  }
}
