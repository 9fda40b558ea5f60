/**
 * Programs that read and validate one document and end. {@code measure.sh} times them from outside.
 */
@NullMarked
package org.socex.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
