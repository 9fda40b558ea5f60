package org.socex.examples.benchmarks.report;

/**
 * How many times one benchmark is another; not a number where one of them was not measured.
 *
 * @param time in CPU time of the worker, or in whatever else is compared
 * @param allocation in bytes allocated
 */
record Ratio(double time, double allocation) {
  /** Returns a ratio of something that allocates nothing by itself. */
  static Ratio of(double figure) {
    return new Ratio(figure, Double.NaN);
  }
}
