package org.socex.json.shape;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON in UTF-8, written by a generator of Jackson: compact, or indented by two spaces. */
public final class JsonBytes {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withArrayIndenter(TWO_SPACES)
          .withObjectIndenter(TWO_SPACES);

  private JsonBytes() {}

  /**
   * Writes without white space.
   *
   * @param content writes one value
   * @return the value in UTF-8, without a final line feed
   */
  public static byte[] compact(Consumer<JsonGenerator> content) {
    return write(ObjectWriteContext.empty(), content).toByteArray();
  }

  /**
   * Writes with indents of two spaces.
   *
   * @param content writes one value
   * @return the value in UTF-8, with a final line feed
   */
  public static byte[] pretty(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = write(new Indented(), content);
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static ByteArrayOutputStream write(
      ObjectWriteContext context, Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
      content.accept(generator);
    }
    return bytes;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return INDENTED.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
