/**
 * The rules, their findings and the constraints. Start at {@link org.socex.core.rule.Rule}; {@link
 * org.socex.core.rule.StandardRule} is the catalogue.
 *
 * <p>The constraints of this package ({@link org.socex.core.rule.Slug}, {@link
 * org.socex.core.rule.PlainText} …) are ordinary Jakarta Validation constraints and work on any
 * type. In this documentation, a host is an application that embeds the library.
 */
@NullMarked
package org.socex.core.rule;

import org.jspecify.annotations.NullMarked;
