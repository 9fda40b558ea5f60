package org.socex.core.rule;

import java.util.function.BiConsumer;

/**
 * An object of the model that has rules across its attributes.
 *
 * <p>It carries the two class-level constraints through which a Jakarta provider reaches those
 * rules: breaches that are errors under {@link Profile#PUBLISHED} are violations of the Default
 * group, the rest, waived ones included, of the group {@link Advisory}.
 */
@Consistent
@Consistent(groups = Advisory.class)
public interface Ruled {

  /**
   * Shows every attribute, in the order of the model, which is that of JSON.
   *
   * @param action takes the name of an attribute, as in JSON, and what its getter returns: an
   *     {@code Optional} where it may be absent, a {@code List} where there may be several
   */
  void forEachAttribute(BiConsumer<String, Object> action);

  /**
   * Checks the rules that no single attribute can break, of this object alone: its nested objects
   * have their own. Most types have none.
   *
   * @param findings takes every breach
   */
  default void check(Findings findings) {}

  /**
   * Builds objects of one type of the model. Not thread-safe; reusable.
   *
   * @param <T> the type
   */
  interface Builder<T extends Ruled> {

    /**
     * Builds an object of the values set so far.
     *
     * @return the object
     * @throws IllegalStateException if a required attribute has no value
     */
    T build();

    /**
     * Forgets all values, so that another object can be built.
     *
     * @return this builder
     */
    Builder<T> clear();
  }
}
