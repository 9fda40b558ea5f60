/** What editions and archives take of the heap. */
@NullMarked
package org.socex.examples.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
