package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The way in which the values of one type are read and written.
 *
 * @param <V> the type
 */
public abstract class Kind<V> {
  private final Class<V> type;

  Kind(Class<V> type) {
    this.type = type;
  }

  /** {@return the type of the values} */
  public final Class<V> type() {
    return type;
  }

  /**
   * Reads the value at the cursor.
   *
   * @param in the cursor, left at the last token of the value
   * @return the value, or null after a problem has been reported
   */
  public abstract @Nullable V read(Cursor in);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out the generator to write to
   */
  public abstract void write(V value, JsonGenerator out);

  /**
   * Reads a value that is the root of a document.
   *
   * @param in the cursor, left at the last token of the value
   * @return the value, or null after a problem has been reported
   */
  public @Nullable V readRoot(Cursor in) {
    return read(in);
  }

  /**
   * Writes a value that is the root of a document.
   *
   * @param value the value
   * @param out the generator to write to
   */
  public void writeRoot(V value, JsonGenerator out) {
    write(value, out);
  }
}
