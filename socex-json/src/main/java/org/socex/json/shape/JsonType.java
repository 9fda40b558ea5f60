package org.socex.json.shape;

import tools.jackson.core.JsonToken;

/** The type of a JSON value; a number may be an integer or a fraction. */
enum JsonType {
  OBJECT("object"),
  ARRAY("array"),
  STRING("string"),
  INTEGER("integer"),
  FRACTION("fraction"),
  BOOLEAN("boolean"),
  NULL("null");

  private final String word;

  JsonType(String word) {
    this.word = word;
  }

  /** Returns the type of the value that starts with a token. */
  static JsonType of(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> ARRAY;
      case VALUE_STRING -> STRING;
      case VALUE_NUMBER_INT -> INTEGER;
      case VALUE_NUMBER_FLOAT -> FRACTION;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      default -> NULL;
    };
  }

  /** Returns the word for it in messages. */
  @Override
  public String toString() {
    return word;
  }
}
