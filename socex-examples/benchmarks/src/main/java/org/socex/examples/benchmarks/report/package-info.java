/** Makes the tables of results. Start at {@link org.socex.examples.benchmarks.report.Report}. */
@NullMarked
package org.socex.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
