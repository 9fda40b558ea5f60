/**
 * The vocabulary of validation: start at {@link org.socex.core.rule.Rule}, the catalogue.
 *
 * <p>The constraints of this package ({@link org.socex.core.rule.Slug}, {@link
 * org.socex.core.rule.PlainText} …) are ordinary Jakarta Validation constraints and work on any
 * type.
 */
@NullMarked
package org.socex.core.rule;

import org.jspecify.annotations.NullMarked;
