/** Not API: classes that only this module and the JSON modules use. */
@NullMarked
package org.socex.core.internal;

import org.jspecify.annotations.NullMarked;
