package org.socex.core.rule;

/**
 * An object of the model that has rules across its attributes.
 *
 * <p>Two class-level constraints make these rules available to a Jakarta provider. Breaches that
 * are errors under {@link Profile#PUBLISHED} violate the Default group. All others, including
 * waived breaches, violate the group {@link Advisory}.
 */
@Consistent
@Consistent(groups = Advisory.class)
public interface Ruled {

  /**
   * Checks the rules across the attributes of this object only, not of the objects in it.
   * Validators call this. To validate an object, use {@code SocexValidator}.
   *
   * @param findings receives every breach
   */
  default void check(Findings findings) {}
}
