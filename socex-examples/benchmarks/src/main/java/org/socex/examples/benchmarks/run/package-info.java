/** The benchmarks, for JMH. Each checks its result before it is measured. */
@NullMarked
package org.socex.examples.benchmarks.run;

import org.jspecify.annotations.NullMarked;
