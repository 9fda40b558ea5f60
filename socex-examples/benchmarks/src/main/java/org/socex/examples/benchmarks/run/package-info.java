/** The benchmarks, for JMH; every one holds its result against what it must be before it runs. */
@NullMarked
package org.socex.examples.benchmarks.run;

import org.jspecify.annotations.NullMarked;
