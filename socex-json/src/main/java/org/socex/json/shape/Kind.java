package org.socex.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON.
 *
 * @param <V> the type
 */
public abstract class Kind<V> {
  private final Class<V> type;

  Kind(Class<V> type) {
    this.type = type;
  }

  /** Returns the type of the values. */
  public final Class<V> type() {
    return type;
  }

  /**
   * Reads the value at the cursor.
   *
   * @param in the input
   * @return the value, or null if it is unsound, which has been reported then
   */
  public abstract @Nullable V read(JsonInput in);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to
   */
  public abstract void write(V value, JsonOutput out);

  /**
   * Reads a value that may be the root of a document.
   *
   * @param in the input
   * @return the value, or null if it is unsound, which has been reported then
   */
  public @Nullable V readRoot(JsonInput in) {
    return read(in);
  }

  /**
   * Writes a value that may be the root of a document.
   *
   * @param value the value
   * @param out where to
   */
  public void writeRoot(V value, JsonOutput out) {
    write(value, out);
  }

  /**
   * Writes the members of the JSON Schema that accepts what {@link #read} accepts.
   *
   * @param out in an object
   */
  abstract void schema(JsonOutput out);
}
