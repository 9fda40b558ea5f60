package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.UnreadableException.Limit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One pass over the tokens of a Jackson parser. It counts them, checks them against the limits, and
 * reports problems with their places. It stands at a token. A method that reads a value starts at
 * the first token of the value and ends at the last.
 *
 * <p>If the input cannot be read to its end, an exception of Jackson or an {@link
 * UnreadableException} ends the pass.
 */
public final class Cursor {
  /** The result of {@link #nextField} at the end of the object. */
  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  private final JsonParser parser;
  private final Problems problems;
  private final TokenPlaces places;
  private final Severity unknownFields;
  private final StreamReadConstraints limits;
  private final long maxTokens;
  private final int maxString;
  private final SharedStrings strings = new SharedStrings();
  private long tokens;
  private int problemCount;
  private boolean sound = true;
  private boolean insideObject;

  /**
   * Starts a pass.
   *
   * @param parser a new parser, or one that stands at the first token of a value
   * @param limits the limits for depth, tokens, strings, numbers and names; the limits of the
   *     parser itself may be higher
   * @param problems receives the problems
   */
  public Cursor(JsonParser parser, StreamReadConstraints limits, Problems problems) {
    this(parser, limits, problems, new TokenPlaces(), Severity.WARNING);
  }

  /**
   * Starts a pass over a value inside a host's document.
   *
   * @param parser a parser that stands at the first token of a value; if that is an object, it may
   *     stand at the name of the first field or at the end of the object, too
   * @param limits the limits for depth, tokens, strings, numbers and names
   * @param problems receives the problems
   * @param places knows the places of tokens
   * @param unknownFields the severity of unknown fields; an error withholds the value
   */
  public Cursor(
      JsonParser parser,
      StreamReadConstraints limits,
      Problems problems,
      TokenPlaces places,
      Severity unknownFields) {
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
    this.places = places;
    this.unknownFields = unknownFields;
    insideObject =
        parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
    maxTokens = limits.hasMaxTokenCount() ? limits.getMaxTokenCount() : Long.MAX_VALUE;
    maxString = limits.getMaxStringLength();
  }

  // Moving

  /**
   * Moves to the next token and checks it.
   *
   * @return the token, or null at the end of the input
   */
  public @Nullable JsonToken next() {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (StreamConstraintsException e) {
      throw beyondParser();
    }
    if (token == JsonToken.NOT_AVAILABLE) {
      // a parser that does not wait for its input
      throw UnreadableException.endsEarly(location());
    }
    if (token != null) {
      count();
      check(token);
    }
    return token;
  }

  /**
   * Moves to the name of the next field, or to the end of the object.
   *
   * @return the index of the name in the matcher, {@link #END}, or another negative number for a
   *     name that the matcher does not know
   */
  int nextField(PropertyNameMatcher names) {
    int field;
    try {
      field = insideObject ? currentField(names) : parser.nextNameMatch(names);
      insideObject = false;
    } catch (StreamConstraintsException e) {
      throw beyondParser();
    }
    count();
    if (field == PropertyNameMatcher.MATCH_ODD_TOKEN) {
      throw UnreadableException.endsEarly(location());
    } else if (field >= 0) {
      checkLength(parser.currentName().length(), limits.getMaxNameLength(), Limit.NAME);
    } else if (field != END) {
      checkName();
    }
    return field;
  }

  private int currentField(PropertyNameMatcher names) {
    return parser.hasToken(JsonToken.END_OBJECT) ? END : parser.currentNameMatch(names);
  }

  /** Moves from the name of a field to its value. */
  void nextValue() {
    nextWithin();
  }

  /** Moves to the next element. At the end of the array, returns false. */
  boolean nextElement() {
    return nextWithin() != JsonToken.END_ARRAY;
  }

  private JsonToken nextWithin() {
    JsonToken token = next();
    if (token == null) {
      // a buffer of tokens may be incomplete
      throw UnreadableException.endsEarly(location());
    }
    return token;
  }

  /** Moves to the last token of the value. The limits apply to skipped tokens too. */
  void skip() {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth == 0) {
        return;
      }
      token = nextWithin();
    }
  }

  // Limits

  private void count() {
    tokens++;
    if (tokens > maxTokens) {
      throw beyond(Limit.TOKENS, maxTokens);
    }
  }

  private void check(JsonToken token) {
    switch (token) {
      case START_OBJECT, START_ARRAY ->
          checkLength(
              parser.streamReadContext().getNestingDepth(),
              limits.getMaxNestingDepth(),
              Limit.DEPTH);
      case VALUE_STRING -> checkLength(stringLength(), maxString, Limit.STRING);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          checkLength(parser.getStringLength(), limits.getMaxNumberLength(), Limit.NUMBER);
      case PROPERTY_NAME -> checkName();
      default -> {
        // other tokens have no length
      }
    }
  }

  private int stringLength() {
    try {
      return parser.getStringLength();
    } catch (StreamConstraintsException e) {
      throw beyond(Limit.STRING, maxString);
    }
  }

  private void checkName() {
    String name = parser.currentName();
    checkLength(name.length(), limits.getMaxNameLength(), Limit.NAME);
    // a parser of bytes refuses a name with half a character by itself
    int point;
    for (int i = 0; i < name.length(); i += Character.charCount(point)) {
      point = name.codePointAt(i);
      if (Character.getType(point) == Character.SURROGATE) {
        throw UnreadableException.badEscape(location());
      }
    }
  }

  private void checkLength(int length, int max, Limit kind) {
    if (length > max) {
      throw beyond(kind, max);
    }
  }

  private UnreadableException beyond(Limit kind, long max) {
    return UnreadableException.beyond(kind, max, location());
  }

  /** Finds out which of its own limits the parser exceeded on the way to the next token. */
  private UnreadableException beyondParser() {
    TokenStreamContext context = parser.streamReadContext();
    if (limits.hasMaxTokenCount() && parser.currentTokenCount() > limits.getMaxTokenCount()) {
      return beyond(Limit.TOKENS, limits.getMaxTokenCount());
    } else if (context.getNestingDepth() == limits.getMaxNestingDepth()) {
      return beyond(Limit.DEPTH, limits.getMaxNestingDepth());
    }
    boolean inName = context.inObject() && !parser.hasToken(JsonToken.PROPERTY_NAME);
    return inName
        ? beyond(Limit.NAME, limits.getMaxNameLength())
        : beyond(Limit.NUMBER, limits.getMaxNumberLength());
  }

  // Values

  /** Returns the JSON type of the value, or null if it has none, such as bytes in CBOR. */
  @Nullable JsonType type() {
    return JsonType.of(parser.currentToken());
  }

  /** Returns whether the value is an object. */
  boolean isObject() {
    return insideObject || parser.hasToken(JsonToken.START_OBJECT);
  }

  /** Returns whether the value is an array. */
  boolean isArray() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  /** Returns whether the value is a string. */
  boolean isString() {
    return parser.hasToken(JsonToken.VALUE_STRING);
  }

  /** Returns the string. */
  String string() {
    return parser.getString();
  }

  /** Returns the string, or an equal one that was read before. */
  String sharedString() {
    return strings.get(parser);
  }

  /** Returns the parser, which stands at the value. */
  JsonParser parser() {
    return parser;
  }

  /** Returns the name of the field. */
  String name() {
    return parser.currentName();
  }

  // Problems

  /** {@return whether no error has been reported, so that a value can be built} */
  public boolean isSound() {
    return sound;
  }

  /** Returns whether a report can keep another problem. */
  boolean mayReport() {
    return problemCount < ValidationReport.MAX_FINDINGS;
  }

  /** {@return the start of the token} */
  public TokenStreamLocation location() {
    return insideObject ? places.objectStart(parser) : places.location(parser);
  }

  /** Reports the value or field that the cursor stands at. */
  void report(StandardRule rule, Facts facts) {
    report(rule, rule.getDefaultSeverity(), pointer().toString(), location(), facts);
  }

  /** Reports the field that the cursor stands at, whose name is unknown. */
  void reportUnknown(Facts facts) {
    report(StandardRule.FIELD_UNKNOWN, unknownFields, pointer().toString(), location(), facts);
  }

  /** Reports a value that has another JSON type than its field, and skips it. */
  void reportType(JsonType expected) {
    Facts facts = Facts.none().with("expected", expected);
    JsonType found = type();
    report(StandardRule.FIELD_TYPE, found == null ? facts : facts.with("found", found));
    skip();
  }

  /** Reports a field that is missing from the object that ends here. */
  void reportMissing(String field, TokenStreamLocation object) {
    Facts facts = Facts.none().withFieldName("field", field);
    report(
        StandardRule.FIELD_REQUIRED,
        StandardRule.FIELD_REQUIRED.getDefaultSeverity(),
        pointer().appendProperty(field).toString(),
        object,
        facts);
  }

  /** Reports the list that has the element at the cursor. */
  void reportList(int max, TokenStreamLocation list) {
    Facts facts = Facts.none().with("max", max);
    report(
        StandardRule.LIST_SIZE,
        StandardRule.LIST_SIZE.getDefaultSeverity(),
        pointer().head().toString(),
        list,
        facts);
  }

  private void report(
      StandardRule rule,
      Severity severity,
      String pointer,
      TokenStreamLocation where,
      Facts facts) {
    sound &= severity != Severity.ERROR;
    problemCount++;
    problems.add(rule, severity, pointer, where, facts);
  }

  private JsonPointer pointer() {
    return places.pointer(parser);
  }
}
