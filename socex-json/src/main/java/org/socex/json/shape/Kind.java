package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How the values of one type are read and written.
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
   * @param out where to
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
   * Reads new values of some fields of an object. A value that has no fields is replaced.
   *
   * @param in the cursor, left at the last token of the value
   * @param value what the other fields are taken from
   * @param root whether the object is the root of a document
   * @return the new value, or null after a problem has been reported
   */
  public @Nullable V update(Cursor in, V value, boolean root) {
    return root ? readRoot(in) : read(in);
  }

  /** {@return whether values can be read; reports can only be written} */
  public boolean isReadable() {
    return true;
  }

  /** {@return whether values are JSON objects, and not texts} */
  public boolean isObject() {
    return false;
  }

  /**
   * Writes the fields of an object, without its braces.
   *
   * @param value the value
   * @param root whether the object is the root of a document
   * @param out where to
   * @throws UnsupportedOperationException if values are not objects
   */
  public void writeFields(V value, boolean root, JsonGenerator out) {
    throw new UnsupportedOperationException(type.getSimpleName());
  }

  /**
   * Writes a value that is the root of a document.
   *
   * @param value the value
   * @param out where to
   */
  public void writeRoot(V value, JsonGenerator out) {
    write(value, out);
  }
}
