package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type stand in JSON.
 *
 * @param <V> the type
 */
public abstract class Kind<V> {

  /**
   * Reads the value at the parser's current token, to its last token.
   *
   * @param in the reading
   * @return the value, or null if it is unsound, which has been reported then
   */
  public abstract @Nullable V read(Reading in);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to
   */
  public abstract void write(V value, JsonGenerator out);
}
