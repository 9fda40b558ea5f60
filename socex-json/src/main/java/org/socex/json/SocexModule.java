package org.socex.json;

import org.socex.core.rule.Rule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonInput;
import org.socex.json.shape.Kind;
import org.socex.json.shape.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The types of the model inside a host's own types, through the host's Jackson mapper. Found by
 * {@code findAndAddModules()}, too.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
 * }</pre>
 *
 * <p>It reads and writes what {@link SocexJson} does, from the same tables, and as strictly
 * whatever the mapper's settings. An object with an error of shape is read to its end; then a
 * {@link ValueInstantiationException} is thrown, caused by an {@link InvalidSocexException} that
 * carries every problem, with pointers from the root of the host's document. An input that fails is
 * no problem of the document: its {@link JacksonIOException} comes out as it is. The rules are for
 * the host to run, with {@code @Valid} or {@link SocexValidator}.
 *
 * <p>A text with an unpaired surrogate, which a draft may hold, is written as an escape; it does
 * not survive {@code convertValue} or another way through a {@code TokenBuffer}.
 */
public final class SocexModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public SocexModule() {
    super("socex");
    Shapes.ALL.forEach(this::add);
  }

  private <T> void add(Kind<T> kind) {
    addDeserializer(kind.type(), new Deserializer<>(kind));
    addSerializer(kind.type(), new Serializer<>(kind));
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    private final Kind<T> kind;

    Deserializer(Kind<T> kind) {
      super(kind.type());
      this.kind = kind;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      FindingCollector findings = new FindingCollector(SocexValidator.standard());
      T value = null;
      try {
        JsonInput in = new ParserInput(parser, findings);
        value = isRoot(parser.streamReadContext()) ? kind.readRoot(in) : kind.read(in);
      } catch (JacksonIOException e) {
        throw e;
      } catch (StreamConstraintsException e) {
        findings.add(Rule.JSON_LIMIT, "", ParserInput.position(parser.currentLocation()));
      } catch (JacksonException e) {
        // its message may quote the document, so it is no cause
        findings.add(Rule.JSON_SYNTAX, "", ParserInput.position(e.getLocation()));
      }
      if (value == null) {
        throw unsound(parser, context, findings.report());
      }
      return value;
    }

    /** At its first token, the context of an object or array is already its own. */
    private static boolean isRoot(TokenStreamContext context) {
      return context.getParent() != null && context.getParent().inRoot();
    }

    private JacksonException unsound(
        JsonParser parser, DeserializationContext context, ValidationReport report) {
      InvalidSocexException cause = new InvalidSocexException(report);
      return ValueInstantiationException.from(
          parser, cause.getMessage(), context.constructType(kind.type()), cause);
    }
  }

  private static final class Serializer<T> extends StdSerializer<T> {
    private final Kind<T> kind;

    Serializer(Kind<T> kind) {
      super(kind.type());
      this.kind = kind;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      GeneratorOutput output = new GeneratorOutput(out);
      if (out.streamWriteContext().inRoot()) {
        kind.writeRoot(value, output);
      } else {
        kind.write(value, output);
      }
    }
  }
}
