/**
 * Programs that read and judge one document and end, for {@code start.sh} to time from outside:
 * they differ in their library alone.
 */
@NullMarked
package org.socex.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
