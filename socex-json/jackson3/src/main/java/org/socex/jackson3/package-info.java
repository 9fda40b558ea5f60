/**
 * The model as part of a host's own JSON. Start at {@link org.socex.jackson3.SocexModule}, a module
 * for Jackson 3.
 */
@NullMarked
package org.socex.jackson3;

import org.jspecify.annotations.NullMarked;
