package org.socex.core.validation;

import org.socex.core.rule.Findings;
import org.socex.core.rule.Ruled;

/**
 * The check of a rule that a host adds; see {@link SocexValidator.Builder#add}.
 *
 * @param <T> the type of the objects that it looks at
 */
@FunctionalInterface
public interface RuleCheck<T extends Ruled> {

  /**
   * Looks at one object.
   *
   * @param value the object
   * @param findings takes every breach, with pointers relative to the object
   */
  void check(T value, Findings findings);
}
