/**
 * Runs the rules: start at {@link org.socex.core.validation.SocexValidator}, which answers with a
 * {@link org.socex.core.validation.ValidationReport}.
 */
@NullMarked
package org.socex.core.validation;

import org.jspecify.annotations.NullMarked;
