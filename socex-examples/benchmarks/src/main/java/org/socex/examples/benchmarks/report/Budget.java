package org.socex.examples.benchmarks.report;

import java.util.Locale;

/**
 * A row of the table: a figure and what it should be.
 *
 * @param what what is measured
 * @param sense whether more is better
 * @param must what it has to be
 * @param goal the next step; not a number if there is none
 * @param measured the figure; not a number if it was not measured
 */
record Budget(String what, Sense sense, double must, double goal, double measured) {

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

  static Budget atLeast(String what, double must, double goal, double measured) {
    return new Budget(what, Sense.AT_LEAST, must, goal, measured);
  }

  static Budget atMost(String what, double must, double goal, double measured) {
    return new Budget(what, Sense.AT_MOST, must, goal, measured);
  }

  /** Returns the row in Markdown. */
  String row() {
    return String.join(" | ", "| " + what, bound(must), bound(goal), number(measured), verdict())
        + " |";
  }

  private String bound(double bound) {
    return Double.isNaN(bound) ? "" : sense.sign + " " + number(bound);
  }

  private String verdict() {
    if (Double.isNaN(measured)) {
      return "";
    }
    if (sense.holds(measured, goal)) {
      return "goal";
    }
    return sense.holds(measured, must) ? "must" : Double.isNaN(must) ? "" : "missed";
  }

  private static String number(double number) {
    return Double.isNaN(number)
        ? "not measured"
        : String.format(Locale.ROOT, number < 100 ? "%.2f" : "%.0f", number);
  }
}
