/**
 * The validator, which runs the rules. Start at {@link org.socex.core.validation.SocexValidator},
 * which returns a {@link org.socex.core.validation.ValidationReport}.
 */
@NullMarked
package org.socex.core.validation;

import org.jspecify.annotations.NullMarked;
