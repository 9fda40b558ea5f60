package org.socex.examples.benchmarks.report;

import java.util.Locale;

/**
 * A row of the table: a figure and what it should be.
 *
 * @param what what is measured
 * @param sense whether more is better
 * @param must what it has to be; not a number if it is shown for comparison
 * @param goal the next step; not a number if there is none
 * @param measured the figure; not a number if it was not measured
 */
record Budget(String what, Sense sense, double must, double goal, Ratio measured) {
  private static final double NONE = Double.NaN;

  /** Which way is better. */
  enum Sense {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }

    boolean holds(double measured, double bound) {
      return this == AT_LEAST ? measured >= bound : measured <= bound;
    }
  }

  static Budget atLeast(String what, double must, double goal, Ratio measured) {
    return new Budget(what, Sense.AT_LEAST, must, goal, measured);
  }

  static Budget atMost(String what, double must, double goal, Ratio measured) {
    return new Budget(what, Sense.AT_MOST, must, goal, measured);
  }

  static Budget atMost(String what, double must, Ratio measured) {
    return atMost(what, must, NONE, measured);
  }

  /** Returns a row that says more of the one above, and has no budget. */
  static Budget besides(String what, Ratio measured) {
    return atMost("– " + what, NONE, NONE, measured);
  }

  /** Returns a row that is no part of what has to be, but of the next step. */
  static Budget next(String what, Sense sense, double goal, Ratio measured) {
    return new Budget("– " + what, sense, NONE, goal, measured);
  }

  boolean isMeasured() {
    return !Double.isNaN(measured.time());
  }

  boolean hasBound() {
    return !Double.isNaN(must) || !Double.isNaN(goal);
  }

  /** Returns the row in Markdown. */
  String row() {
    return "| "
        + String.join(
            " | ",
            what,
            bound(must),
            bound(goal),
            isMeasured() ? number(measured.time()) : "not measured",
            verdict(),
            number(measured.allocation()))
        + " |";
  }

  private String bound(double bound) {
    return Double.isNaN(bound) ? "" : sense.sign + " " + number(bound);
  }

  private String verdict() {
    if (!isMeasured() || !hasBound()) {
      return "";
    }
    if (sense.holds(measured.time(), goal)) {
      return "goal";
    }
    if (Double.isNaN(must)) {
      return "not the goal";
    }
    return sense.holds(measured.time(), must) ? "must" : "**missed**";
  }

  private static String number(double number) {
    return Double.isNaN(number)
        ? ""
        : String.format(Locale.ROOT, number < 100 ? "%.2f" : "%.0f", number);
  }
}
