package org.socex.core.rule;

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
   * Checks the rules across the attributes of this object alone; nested objects have their own.
   * Called by validators, not for callers: use {@code SocexValidator}.
   *
   * @param findings takes every breach
   */
  default void check(Findings findings) {}
}
