/**
 * From JMH's files of results to the table of budgets: start at {@link
 * org.socex.examples.benchmarks.report.Report}.
 */
@NullMarked
package org.socex.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
