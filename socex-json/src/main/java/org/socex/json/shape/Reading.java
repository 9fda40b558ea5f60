package org.socex.json.shape;

import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.ContentReference;

/**
 * One pass over one document: the parser, and what has been found so far. Pointers and locations
 * are made only when there is a problem.
 */
public final class Reading {
  private final JsonParser parser;
  private final Problems problems;
  private final SharedTexts texts = new SharedTexts();
  private final int maxString;
  private final int maxNumber;
  private final int maxName;
  private boolean sound = true;
  private int count;

  /**
   * Starts a reading.
   *
   * @param parser a parser at any token; its constraints are the limits
   * @param problems takes every problem
   */
  public Reading(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
    maxString = parser.streamReadConstraints().getMaxStringLength();
    maxNumber = parser.streamReadConstraints().getMaxNumberLength();
    maxName = parser.streamReadConstraints().getMaxNameLength();
  }

  JsonParser parser() {
    return parser;
  }

  /** Returns whether there has been no error: only then is a value built. */
  public boolean isSound() {
    return sound;
  }

  /** Returns whether the next problem may be among those that a report keeps. */
  boolean isEloquent() {
    return count < ValidationReport.MAX_FINDINGS;
  }

  /** Returns the text of the current token, a string. */
  String text() {
    String text = parser.getString();
    limit(text.length(), maxString, "string");
    return text;
  }

  /**
   * Returns the text of the current token, a string, as the object that an equal one was before.
   */
  String recurringText() {
    int length = stringLength();
    return texts.of(parser.getStringCharacters(), parser.getStringOffset(), length);
  }

  /** Returns the length of the current token, a string, and holds it against the limit. */
  int stringLength() {
    int length = parser.getStringLength();
    limit(length, maxString, "string");
    return length;
  }

  /** Reports the value at the current token and passes over it. */
  void reject(Rule rule, Object... facts) {
    add(rule, pointer(), parser.currentTokenLocation(), facts);
    skip();
  }

  /** Reports a value that is not of the JSON type that its field has, and passes over it. */
  void rejectType(String expected) {
    reject(Rule.FIELD_TYPE, nameOf(parser.currentToken()), '≠', expected);
  }

  /** Reports the field whose name is the current token. */
  void rejectName(Rule rule, Object... facts) {
    add(rule, pointer(), parser.currentTokenLocation(), facts);
  }

  /** Reports a field that an object lacks; the object has just ended. */
  void missing(TokenStreamContext object, Field<?, ?, ?> field) {
    add(Rule.FIELD_REQUIRED, pointer() + "/" + field, start(object), field);
  }

  /** Reports a list, while in it. */
  void rejectList(TokenStreamContext list, Rule rule, Object... facts) {
    add(rule, list.getParent().pathAsPointer().toString(), start(list), facts);
  }

  private void add(Rule rule, String pointer, TokenStreamLocation where, Object... facts) {
    sound &= rule.getDefaultSeverity() != Severity.ERROR;
    count++;
    problems.add(rule, pointer, where, facts);
  }

  private String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private static TokenStreamLocation start(TokenStreamContext context) {
    return context.startLocation(ContentReference.unknown());
  }

  /** Passes over the value at the current token; the limits hold for what nobody reads, too. */
  void skip() {
    int depth = 0;
    for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        case VALUE_STRING -> limit(parser.getStringLength(), maxString, "string");
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            limit(parser.getStringLength(), maxNumber, "number");
        case PROPERTY_NAME -> nameLimit();
        default -> {
          // the literals have no length
        }
      }
      if (depth == 0) {
        return;
      }
    }
  }

  /** Holds the current token, the name of a field, against the limit. */
  void nameLimit() {
    limit(parser.currentName().length(), maxName, "name");
  }

  private static void limit(int length, int max, String what) {
    if (length > max) {
      throw exceeds(what);
    }
  }

  private static StreamConstraintsException exceeds(String what) {
    return new StreamConstraintsException(what);
  }

  private static String nameOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT -> "integer";
      case VALUE_NUMBER_FLOAT -> "fraction";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      default -> "null";
    };
  }
}
