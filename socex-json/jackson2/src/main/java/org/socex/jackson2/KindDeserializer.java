package org.socex.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadCapability;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socex.core.internal.ReportCollector;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.Cursor;
import org.socex.json.shape.Kind;
import org.socex.json.shape.UnreadableException.SyntaxMistake;
import org.socex.json.shape.TokenPlaces;
import org.socex.json.shape.UnreadableException;

/** Reads the values of one kind: their tokens are copied, and the copy is read. */
@SuppressWarnings("serial") // nobody serialises a deserializer
final class KindDeserializer<T> extends StdDeserializer<T> implements ContextualDeserializer {
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
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property)
      throws JsonMappingException {
    Optional<String> reason = Refusals.reading(kind, property, context);
    if (reason.isPresent()) {
      throw refusal(context, reason.get());
    }
    JsonTypeInfo typeInfo = property == null ? null : property.getAnnotation(JsonTypeInfo.class);
    boolean external =
        typeInfo != null && typeInfo.include() == JsonTypeInfo.As.EXTERNAL_PROPERTY;
    return new KindDeserializer<>(
        kind,
        Refusals.ignoresUnknown(property, context),
        property != null && external ? property.getName() : null);
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
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return kind.isObject()
        ? types.deserializeTypedFromObject(parser, context)
        : types.deserializeTypedFromScalar(parser, context);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return read(parser, context, HostPath.of(parser, context.getParser(), sibling), null);
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T old)
      throws IOException {
    return read(parser, context, HostPath.of(parser, context.getParser(), sibling), old);
  }

  /** Reads a value, or fields of it that are new. */
  T read(JsonParser parser, DeserializationContext context, String base, @Nullable T old)
      throws IOException {
    if (!kind.isReadable()) {
      throw refusal(context, Refusals.writtenOnly(kind));
    } else if (context.isEnabled(StreamReadCapability.UNTYPED_SCALARS)) {
      throw refusal(context, Refusals.untyped(kind));
    }
    boolean strict =
        context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) && !ignoresUnknown;
    // a copy has the order of the document
    ReportCollector findings = new ReportCollector(Comparator.comparing(finding -> 0));
    TokenCopy copy = new TokenCopy();
    Finding failure = copyAll(parser, copy);
    T value = null;
    try (tools.jackson.core.JsonParser tokens = copy.parser()) {
      Cursor cursor =
          new Cursor(
              tokens,
              tokens.streamReadConstraints(),
              (rule, severity, pointer, where, facts) -> {
                String place = isOfDocument(rule) ? "" : base + pointer;
                findings.add(Finding.of(rule, severity, Place.of(place), facts));
              },
              new TokenPlaces(),
              strict ? Severity.ERROR : Severity.WARNING);
      if (cursor.next() != null) {
        boolean root = base.isEmpty();
        if (old != null) {
          value = kind.update(cursor, old, root);
        } else {
          value = root ? kind.readRoot(cursor) : kind.read(cursor);
        }
      }
    } catch (UnreadableException | tools.jackson.core.JacksonException e) {
      // the copy ends where the document could not be read further
      failure = failure == null ? syntax(UnreadableException.facts(SyntaxMistake.ENDS_EARLY)) : failure;
    }
    if (failure != null) {
      findings.add(failure);
    }
    if (value == null || failure != null) {
      InvalidSocexException cause = new InvalidSocexException(new ValidationReport(findings));
      throw ValueInstantiationException.from(
          (JsonParser) null, cause.getMessage(), context.constructType(kind.type()), cause);
    }
    return value;
  }

  private static boolean isOfDocument(StandardRule rule) {
    return rule == StandardRule.JSON_SYNTAX || rule == StandardRule.JSON_LIMIT;
  }

  /** Copies the tokens of a value, and returns what ended that early, if anything did. */
  private static @Nullable Finding copyAll(JsonParser parser, TokenCopy copy) throws IOException {
    try {
      copy.copy(parser);
      return null;
    } catch (StreamConstraintsException e) {
      return of(StandardRule.JSON_LIMIT, Facts.none());
    } catch (JsonEOFException e) {
      return syntax(UnreadableException.facts(SyntaxMistake.ENDS_EARLY));
    } catch (JsonProcessingException e) {
      // its message may quote the document, so it is not the cause
      return syntax(Facts.none());
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      // parsers of binary formats throw these at some malformed documents
      return syntax(Facts.none());
    }
  }

  private static Finding syntax(Facts facts) {
    return of(StandardRule.JSON_SYNTAX, facts);
  }

  private static Finding of(StandardRule rule, Facts facts) {
    return Finding.of(rule, Severity.ERROR, Place.of(""), facts);
  }
}
