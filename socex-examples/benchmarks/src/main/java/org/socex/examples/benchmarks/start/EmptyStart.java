package org.socex.examples.benchmarks.start;

/** Does nothing: what is left is the JVM. */
public final class EmptyStart {
  private EmptyStart() {}

  /**
   * Ends.
   *
   * @param args unused
   */
  public static void main(String[] args) {}
}
