/** What runs inside the compiler while the model is compiled, and is not part of it. */
@NullMarked
package org.socex.processor;

import org.jspecify.annotations.NullMarked;
