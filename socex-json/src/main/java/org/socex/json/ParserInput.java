package org.socex.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Ruled;
import org.socex.json.shape.FormattedKind;
import org.socex.json.shape.JsonInput;
import org.socex.json.shape.JsonType;
import org.socex.json.shape.Position;
import org.socex.json.shape.Problems;
import org.socex.json.shape.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads from a parser of Jackson, which is the host's, and so are its limits. What cannot be read
 * on throws an exception of Jackson's.
 */
final class ParserInput extends JsonInput {
  private final JsonParser parser;
  private final int maxString;
  private final int maxNumber;
  private final int maxName;

  /**
   * Reads on where a parser is.
   *
   * @param parser a parser at the first token of a value; left at its last
   */
  ParserInput(JsonParser parser, Problems problems) {
    super(problems);
    this.parser = parser;
    maxString = parser.streamReadConstraints().getMaxStringLength();
    maxNumber = parser.streamReadConstraints().getMaxNumberLength();
    maxName = parser.streamReadConstraints().getMaxNameLength();
  }

  @Override
  public JsonType type() {
    return switch (value()) {
      case START_OBJECT -> JsonType.OBJECT;
      case START_ARRAY -> JsonType.ARRAY;
      case VALUE_STRING -> JsonType.STRING;
      case VALUE_NUMBER_INT -> JsonType.INTEGER;
      case VALUE_NUMBER_FLOAT -> JsonType.FRACTION;
      case VALUE_TRUE -> JsonType.TRUE;
      case VALUE_FALSE -> JsonType.FALSE;
      default -> JsonType.NULL;
    };
  }

  @Override
  public boolean isString() {
    return value() == JsonToken.VALUE_STRING;
  }

  /** Goes on from the name of a field, where it waits for what is to be said of the name. */
  private JsonToken value() {
    return parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.nextToken() : parser.currentToken();
  }

  /** The parser is in the object that it is at. */
  @Override
  public <B extends Ruled.Builder<?>> B startObject(Shape<?, B> shape) {
    value();
    return shape.builder();
  }

  @Override
  public int nextField(Shape<?, ?> shape, int expected) {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      return END;
    }
    String name = parser.currentName();
    int row = shape.row(name, expected);
    if (row == UNKNOWN) {
      limit(name.length(), maxName, "name");
    }
    return row;
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  /** The parser is in the array that it is at. */
  @Override
  public void startArray() {
    value();
  }

  @Override
  public boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  @Override
  public String text() {
    String text = parser.getString();
    limit(text.length(), maxString, "string");
    return text;
  }

  /** A host's document may have any number of texts: equal ones are left as they are. */
  @Override
  public String recurringText() {
    return text();
  }

  @Override
  public <V> @Nullable V formatted(FormattedKind<V> kind) {
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    return kind.parse(text, 0, text.length);
  }

  @Override
  public boolean isInt() {
    return parser.getNumberType() == JsonParser.NumberType.INT;
  }

  @Override
  public int number() {
    return parser.getIntValue();
  }

  @Override
  public void skip() {
    int depth = 0;
    for (JsonToken token = value(); ; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        case VALUE_STRING -> limit(parser.getStringLength(), maxString, "string");
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            limit(parser.getStringLength(), maxNumber, "number");
        case PROPERTY_NAME -> limit(parser.currentName().length(), maxName, "name");
        default -> {
          // the literals have no length
        }
      }
      if (depth == 0) {
        return;
      }
    }
  }

  private static void limit(int length, int max, String what) {
    if (length > max) {
      throw new StreamConstraintsException(what);
    }
  }

  @Override
  protected String pointer() {
    return pointer(parser.streamReadContext());
  }

  /** At its first token, the context of an element is already its own. */
  @Override
  protected String arrayPointer() {
    TokenStreamContext context = parser.streamReadContext();
    boolean inElement =
        parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
    TokenStreamContext array = inElement ? context.getParent() : context;
    return pointer(array.getParent());
  }

  private static String pointer(TokenStreamContext context) {
    return context.pathAsPointer().toString();
  }

  @Override
  protected Position valuePosition() {
    return position(mark());
  }

  @Override
  protected Position namePosition() {
    return position(mark());
  }

  /** A line and a column, as the parser counts them. */
  @Override
  protected long mark() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return ((long) location.getLineNr() << Integer.SIZE)
        | Integer.toUnsignedLong(location.getColumnNr());
  }

  @Override
  protected Position position(long mark) {
    return position((int) (mark >>> Integer.SIZE), (int) mark);
  }

  /** A parser of something else than text has no lines: it tells negative ones. */
  static Position position(TokenStreamLocation location) {
    return position(location.getLineNr(), location.getColumnNr());
  }

  private static Position position(int line, int column) {
    return new Position(Math.max(0, line), Math.max(0, column));
  }
}
