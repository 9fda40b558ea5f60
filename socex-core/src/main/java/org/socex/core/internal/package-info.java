/** Not API: what the JSON modules need of this one and nobody else sees. */
@NullMarked
package org.socex.core.internal;

import org.jspecify.annotations.NullMarked;
