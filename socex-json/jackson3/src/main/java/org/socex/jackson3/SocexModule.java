package org.socex.jackson3;

import org.socex.core.rule.Facts;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;
import org.socex.json.shape.Cursor;
import org.socex.json.shape.Kind;
import org.socex.json.shape.Shapes;
import org.socex.json.shape.UnreadableException;
import org.socex.json.shape.UnreadableException.SyntaxMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A Jackson 3 module with which a mapper reads and writes the types of the model, alone or inside a
 * host's own types. {@code findAndAddModules()} and Spring Boot 4 find it.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
 * }</pre>
 *
 * <p>It reads and writes the same JSON as {@link SocexJson} and is just as strict. The settings of
 * the mapper do not change this. An object with a shape error is read to its end. The mapper then
 * throws a {@link ValueInstantiationException}. Its cause is an {@link InvalidSocexException} with
 * every problem, and pointers start at the root of the host's document. If the input fails, the
 * mapper throws the {@link JacksonIOException} unchanged. The module does not run the rules: use
 * {@code @Valid} or a {@link SocexValidator}.
 */
public final class SocexModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
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
      HostProblems problems = new HostProblems();
      T value = null;
      try {
        Cursor cursor = new Cursor(parser, parser.streamReadConstraints(), problems);
        value = isRoot(parser.streamReadContext()) ? kind.readRoot(cursor) : kind.read(cursor);
      } catch (UnreadableException e) {
        e.report(problems);
      } catch (JacksonIOException e) {
        throw e;
      } catch (JacksonException e) {
        // the exception is not kept as a cause, because its message may quote the document
        problems.add(StandardRule.JSON_SYNTAX, "", e.getLocation(), facts(e));
      }
      if (value == null) {
        throw unsound(parser, context, problems.report());
      }
      return value;
    }

    private static Facts facts(JacksonException exception) {
      return exception instanceof UnexpectedEndOfInputException
          ? UnreadableException.facts(SyntaxMistake.ENDS_EARLY)
          : Facts.none();
    }

    /**
     * Returns whether a value is the root. At the first token of an object or array, the context is
     * that of the value.
     */
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
      if (out.streamWriteContext().inRoot()) {
        kind.writeRoot(value, out);
      } else {
        kind.write(value, out);
      }
    }
  }
}
