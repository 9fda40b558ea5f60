package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import org.socex.core.rule.Coded;
import tools.jackson.core.JsonToken;

/** The type of a JSON value, in words that people use. */
public enum JsonType implements Coded {
  /** Fields in braces. */
  OBJECT,
  /** Elements in brackets. */
  ARRAY,
  /** A string. */
  TEXT,
  /** A number without a fraction or exponent. */
  WHOLE_NUMBER,
  /** A number with a fraction or exponent. */
  FRACTION,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** {@code null}. */
  NULL;

  private final String code = Coded.wordOf(this);

  /** Returns the type of the value that starts with a token, or null if JSON has none for it. */
  static @Nullable JsonType of(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> ARRAY;
      case VALUE_STRING -> TEXT;
      case VALUE_NUMBER_INT -> WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> FRACTION;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      case VALUE_NULL -> NULL;
      default -> null;
    };
  }

  @Override
  public String getCode() {
    return code;
  }
}
