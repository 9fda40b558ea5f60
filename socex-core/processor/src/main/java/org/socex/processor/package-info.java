/**
 * The annotation processor that runs while the model is compiled. It is not part of the library.
 */
@NullMarked
package org.socex.processor;

import org.jspecify.annotations.NullMarked;
