package org.socex.examples.benchmarks.report;

import java.util.Locale;

/**
 * A row of the table of budgets: a figure and its bounds.
 *
 * @param what the name of the figure
 * @param sense whether more or less is better
 * @param must the bound that must be kept
 * @param goal the bound to reach next; NaN if there is none
 * @param measured the figure; NaN if it was not measured
 */
record Budget(String what, Sense sense, double must, double goal, double measured) {

  /** The direction of the bounds. */
  private enum Sense {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }

    private boolean holds(double measured, double bound) {
      return this == AT_LEAST ? measured >= bound : measured <= bound;
    }
  }

  static Budget atLeast(String what, double must, double goal, double measured) {
    return new Budget(what, Sense.AT_LEAST, must, goal, measured);
  }

  static Budget atMost(String what, double must, double goal, double measured) {
    return new Budget(what, Sense.AT_MOST, must, goal, measured);
  }

  static Budget atMost(String what, double must, double measured) {
    return atMost(what, must, Double.NaN, measured);
  }

  boolean isMeasured() {
    return !Double.isNaN(measured);
  }

  /** Returns the row in Markdown. */
  String row() {
    return "| "
        + String.join(
            " | ",
            what,
            bound(must),
            bound(goal),
            isMeasured() ? number(measured) : "not measured",
            reached())
        + " |";
  }

  private String bound(double bound) {
    return Double.isNaN(bound) ? "" : sense.sign + " " + number(bound);
  }

  private String reached() {
    if (!isMeasured()) {
      return "";
    }
    if (sense.holds(measured, goal)) {
      return "goal";
    }
    return sense.holds(measured, must) ? "must" : "**missed**";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, number < 100 ? "%.2f" : "%.0f", number);
  }
}
