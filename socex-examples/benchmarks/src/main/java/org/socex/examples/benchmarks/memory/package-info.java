/** Measures the memory of editions and archives. */
@NullMarked
package org.socex.examples.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
