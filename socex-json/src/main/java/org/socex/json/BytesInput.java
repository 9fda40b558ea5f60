package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.socex.json.UnreadableException.limit;
import static org.socex.json.UnreadableException.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.json.shape.FormattedKind;
import org.socex.json.shape.JsonInput;
import org.socex.json.shape.JsonType;
import org.socex.json.shape.KnownText;
import org.socex.json.shape.Position;
import org.socex.json.shape.Problems;
import org.socex.json.shape.Shape;

/**
 * Reads a document from its bytes, RFC 8259 to the letter. It knows which names to expect, makes a
 * string only where the model holds one, and tells places by the index of a byte. What cannot be
 * read on throws an {@link UnreadableException}.
 *
 * <p>What canonical documents are made of goes a short way, in local variables; all the rest goes
 * the long way, which is right for everything.
 */
final class BytesInput extends JsonInput {
  private static final int FIRST_DEPTH = 16;
  private static final long BEYOND_INT = 1L << Integer.SIZE;

  private final Document document;
  private final byte[] bytes;
  private final int end;
  private final ReadLimits limits;
  private final int maxString;
  private final long maxTokens;

  /** A token has a byte, at least: those of most documents need not be counted. */
  private final boolean mayHaveTooMany;

  private final JsonStrings strings;
  private final Outline outline;

  private int at;
  private long tokens;
  private int valueStart;
  private int valueEnd;
  private int nameStart;
  private int nameEnd;
  private @Nullable String name;

  /** Whether nothing has been read yet of the object or array that the cursor is in. */
  private boolean fresh;

  /** The way to the cursor: for each level the table, if it is an object, and the place in it. */
  private int depth;

  private @Nullable Shape<?, ?>[] shapes = new Shape<?, ?>[FIRST_DEPTH];

  /** The builder of each table: most objects are of the type of the one before on their level. */
  private Ruled.@Nullable Builder<?>[] builders = new Ruled.Builder<?>[FIRST_DEPTH];

  private boolean[] arrays = new boolean[FIRST_DEPTH];
  private int[] places = new int[FIRST_DEPTH];

  /** Reads a document, and notes its outline. */
  BytesInput(Document document, ReadLimits limits, Problems problems, Outline outline) {
    super(problems);
    this.outline = outline;
    this.document = document;
    this.limits = limits;
    maxString = limits.string();
    maxTokens = limits.tokens();
    bytes = document.bytes();
    end = bytes.length;
    mayHaveTooMany = end > maxTokens;
    strings = new JsonStrings(bytes);
    at = document.start();
    toValue();
  }

  /** Looks through a document by names, without a table that could find a problem. */
  BytesInput(Document document, ReadLimits limits) {
    this(document, limits, new NoProblems(), new Outline(0));
  }

  /** Makes sure that nothing but white space follows. */
  void finish() {
    skipSpace();
    if (at < end) {
      throw syntax(at);
    }
  }

  // Values

  @Override
  public JsonType type() {
    if (at == end) {
      throw syntax(at);
    }
    return switch (bytes[at]) {
      case '{' -> JsonType.OBJECT;
      case '[' -> JsonType.ARRAY;
      case '"' -> JsonType.STRING;
      case 't' -> literal("true", JsonType.TRUE);
      case 'f' -> literal("false", JsonType.FALSE);
      case 'n' -> literal("null", JsonType.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scanNumber();
      default -> throw syntax(at);
    };
  }

  @Override
  public boolean isString() {
    return (at < end && bytes[at] == '"') || type() == JsonType.STRING;
  }

  private JsonType literal(String word, JsonType type) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i == end || bytes[at + i] != word.charAt(i)) {
        throw syntax(at + i);
      }
    }
    valueEnd = at + word.length();
    return type;
  }

  private JsonType scanNumber() {
    // one character more shows that there are too many
    int stop = (int) Math.min(end, at + limits.number() + 1L);
    int start = bytes[at] == '-' ? at + 1 : at;
    int i = digits(start, stop);
    if (bytes[start] == '0' && i > start + 1) {
      throw syntax(start + 1);
    }
    int integer = i;
    if (i < stop && bytes[i] == '.') {
      i = digits(i + 1, stop);
    }
    if (i < stop && (bytes[i] == 'e' || bytes[i] == 'E')) {
      boolean signed = i + 1 < stop && (bytes[i + 1] == '+' || bytes[i + 1] == '-');
      i = digits(signed ? i + 2 : i + 1, stop);
    }
    if (i - at > limits.number()) {
      throw limit(at);
    }
    valueEnd = i;
    return i == integer ? JsonType.INTEGER : JsonType.FRACTION;
  }

  /** Returns the index behind one or more digits. */
  private int digits(int start, int stop) {
    int i = start;
    while (i < stop && isDigit(bytes[i])) {
      i++;
    }
    if (i == start) {
      throw i == stop && stop < end ? limit(at) : syntax(i);
    }
    return i;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  @Override
  public boolean isInt() {
    return integer() == (int) integer();
  }

  @Override
  public int number() {
    token(at);
    int number = (int) integer();
    at = valueEnd;
    return number;
  }

  /** Returns the integer at the cursor, or one beyond all ints of the same sign. */
  private long integer() {
    long value = 0;
    for (int i = bytes[at] == '-' ? at + 1 : at; i < valueEnd; i++) {
      value = Math.min(value * 10 + bytes[i] - '0', BEYOND_INT);
    }
    return bytes[at] == '-' ? -value : value;
  }

  @Override
  public String text() {
    int start = takeString();
    return strings.text(start, valueEnd);
  }

  @Override
  public String recurringText() {
    int start = takeString();
    return strings.recurringText(start, valueEnd);
  }

  @Override
  public <V> @Nullable V formatted(FormattedKind<V> kind) {
    int start = takeString();
    if (strings.isPlain()) {
      return kind.parse(bytes, start, valueEnd - start);
    }
    byte[] text = strings.text(start, valueEnd).getBytes(UTF_8);
    return kind.parse(text, 0, text.length);
  }

  @Override
  public void skip() {
    int outer = depth;
    do {
      switch (type()) {
        case OBJECT -> startObject();
        case ARRAY -> startArray();
        case STRING -> takeString();
        case INTEGER, FRACTION, TRUE, FALSE, NULL -> {
          token(at);
          at = valueEnd;
        }
      }
      while (depth > outer && !(arrays[depth] ? nextElement() : nextName())) {
        // out of what has ended
      }
    } while (depth > outer);
  }

  /** Takes a string, tells where its characters start, and leaves their end in valueEnd. */
  private int takeString() {
    token(at);
    int start = at + 1;
    int closing = strings.scan(start, maxString);
    valueEnd = closing;
    at = closing + 1;
    return start;
  }

  // Objects and arrays

  @Override
  @SuppressWarnings("unchecked") // a builder stands with its table
  public <B extends Ruled.Builder<?>> B startObject(Shape<?, B> shape) {
    start(false);
    if (shapes[depth] == shape) {
      return (B) builders[depth].clear();
    }
    B builder = shape.builder();
    shapes[depth] = shape;
    builders[depth] = builder;
    return builder;
  }

  /** Enters the object at the cursor, whose fields are gone to by their names. */
  void startObject() {
    start(false);
  }

  @Override
  public void startArray() {
    start(true);
  }

  private void start(boolean array) {
    token(at);
    if (depth == limits.depth()) {
      throw limit(at);
    }
    depth++;
    if (depth == places.length) {
      shapes = Arrays.copyOf(shapes, 2 * depth);
      builders = Arrays.copyOf(builders, 2 * depth);
      arrays = Arrays.copyOf(arrays, 2 * depth);
      places = Arrays.copyOf(places, 2 * depth);
    }
    arrays[depth] = array;
    places[depth] = -1;
    fresh = true;
    at++;
  }

  @Override
  public boolean nextElement() {
    if (!next(']')) {
      return false;
    }
    places[depth]++;
    toValue();
    // once there is an error, rules are not run: nothing more has to be found again
    if (depth == 2 && places[1] >= 0 && isSound()) {
      outline.addEntry(at);
    }
    return true;
  }

  @Override
  public int nextField(Shape<?, ?> shape, int expected) {
    int row = nextExpected(shape, expected);
    if (row == UNKNOWN) {
      if (!nextName()) {
        return END;
      }
      row = shape.row(name(), expected);
    }
    places[depth] = row;
    if (depth == 1 && row >= 0) {
      outline.addField(row, at);
    }
    return row;
  }

  /** Goes the short way to a field that may come next, or nowhere and returns UNKNOWN. */
  private int nextExpected(Shape<?, ?> shape, int expected) {
    byte[] json = bytes;
    int i = at;
    if (!fresh) {
      if (i == end || json[i] != ',') {
        return UNKNOWN;
      }
      i++;
    }
    while (i < end && isSpace(json[i])) {
      i++;
    }
    for (int row = expected; row < shape.size(); row++) {
      KnownText known = shape.name(row);
      if (known.standsAt(json, i, end)) {
        int colon = i + known.quoted().length;
        if (colon == end || json[colon] != ':') {
          return UNKNOWN;
        }
        token(i);
        fresh = false;
        nameStart = i;
        at = colon + 1;
        toValue();
        return row;
      }
    }
    return UNKNOWN;
  }

  /** Goes to the value of the next field, or out of the object and returns false. */
  boolean nextName() {
    if (!next('}')) {
      return false;
    }
    if (peek() != '"') {
      throw syntax(at);
    }
    token(at);
    nameStart = at;
    nameEnd = strings.scan(nameStart + 1, limits.name());
    at = nameEnd + 1;
    name = null;
    if (!strings.isPlain() && !UTF_8.newEncoder().canEncode(name())) {
      // a pointer, which repeats it, could not be written
      throw syntax(nameStart);
    }
    if (peek() != ':') {
      throw syntax(at);
    }
    at++;
    toValue();
    return true;
  }

  /** Returns the name of a field that has been gone to by its name, before its value is taken. */
  @Override
  public String name() {
    String known = name;
    if (known == null) {
      known = strings.text(nameStart + 1, nameEnd);
      name = known;
    }
    return known;
  }

  /** Passes what separates two fields or elements, or the closing bracket and returns false. */
  private boolean next(char close) {
    byte b = peek();
    if (b == close) {
      token(at);
      at++;
      depth--;
      fresh = false;
      return false;
    }
    if (!fresh) {
      if (b != ',') {
        throw syntax(at);
      }
      at++;
    }
    fresh = false;
    return true;
  }

  // The cursor

  private void toValue() {
    skipSpace();
    valueStart = at;
  }

  private byte peek() {
    skipSpace();
    if (at == end) {
      throw syntax(at);
    }
    return bytes[at];
  }

  private void skipSpace() {
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
  }

  private static boolean isSpace(byte b) {
    return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
  }

  private void token(int start) {
    if (mayHaveTooMany) {
      tokens++;
      if (tokens > maxTokens) {
        throw limit(start);
      }
    }
  }

  // Places

  @Override
  protected String pointer() {
    return pointer(depth);
  }

  @Override
  protected String arrayPointer() {
    return pointer(depth - 1);
  }

  private String pointer(int levels) {
    StringBuilder pointer = new StringBuilder();
    for (int level = 1; level <= levels; level++) {
      Shape<?, ?> shape = shapes[level];
      pointer.append('/');
      if (arrays[level]) {
        pointer.append(places[level]);
      } else if (shape != null && places[level] >= 0) {
        pointer.append(shape.name(places[level]));
      } else {
        pointer.append(name().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  @Override
  protected Position valuePosition() {
    return position(valueStart);
  }

  @Override
  protected Position namePosition() {
    return position(nameStart);
  }

  @Override
  protected long mark() {
    return valueStart;
  }

  @Override
  protected Position position(long mark) {
    return document.position((int) mark);
  }

  /** A class of its own, since a lambda would cost many at the start of a program. */
  private static final class NoProblems implements Problems {
    @Override
    public void add(Rule rule, String pointer, Position where, Object... facts) {
      throw new IllegalStateException("nobody holds the document against a table");
    }
  }
}
