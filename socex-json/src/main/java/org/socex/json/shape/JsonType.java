package org.socex.json.shape;

/** What a value of a JSON document is, by its first characters. */
public enum JsonType {
  /** Fields in braces. */
  OBJECT("object"),
  /** Elements in brackets. */
  ARRAY("array"),
  /** A text in quotes. */
  STRING("string"),
  /** A number without a fraction or exponent. */
  INTEGER("integer"),
  /** A number with a fraction or exponent. */
  FRACTION("fraction"),
  /** The literal {@code true}. */
  TRUE("boolean"),
  /** The literal {@code false}. */
  FALSE("boolean"),
  /** The literal {@code null}. */
  NULL("null");

  private final String word;

  JsonType(String word) {
    this.word = word;
  }

  /** Returns the word for it in messages. */
  @Override
  public String toString() {
    return word;
  }
}
