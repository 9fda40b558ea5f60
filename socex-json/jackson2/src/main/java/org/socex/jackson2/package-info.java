/**
 * The model as part of a host's own JSON: start at {@link org.socex.jackson2.SocexModule}, a module
 * for Jackson 2.
 */
@NullMarked
package org.socex.jackson2;

import org.jspecify.annotations.NullMarked;
