package org.socex.examples.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;

/**
 * Benchmarks of several sides that do the same work. Before a side is measured, it runs once and
 * its result is checked. A side with another result is not measured.
 *
 * <p>The heap has a fixed size, and the serial collector has the fewest threads.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 4,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class CheckedBenchmark {

  /**
   * Called by JMH before the first iteration. Checks the result, then warms up for as much CPU time
   * as JMH's own warm-up takes by the clock afterwards.
   *
   * @param params which benchmark is measured
   */
  @Setup
  public void setUp(BenchmarkParams params) {
    String name = params.getBenchmark();
    String benchmark = name.substring(name.lastIndexOf('.') + 1);
    check(benchmark);
    IterationParams warmUp = params.getWarmup();
    warmUp(benchmark, warmUp.getCount() * warmUp.getTime().convertTo(TimeUnit.NANOSECONDS));
  }

  /** JMH warms up by the clock, which is too short if the machine is busy. */
  private void warmUp(String benchmark, long cpuNanos) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + cpuNanos;
    while (threads.getCurrentThreadCpuTime() < end) {
      run(benchmark);
    }
  }

  /**
   * Makes the input, runs one benchmark once and checks its result.
   *
   * @param benchmark the name of its method
   * @throws IllegalStateException if the result is not the expected one
   */
  public void check(String benchmark) {
    prepare(benchmark);
    Tally tally = tally(run(benchmark));
    Tally expected = expected(benchmark);
    if (!tally.equals(expected)) {
      throw new IllegalStateException(benchmark + " gives " + tally + ", expected " + expected);
    }
  }

  private Object run(String benchmark) {
    try {
      return getClass().getMethod(benchmark).invoke(this);
    } catch (IllegalAccessException | NoSuchMethodException | InvocationTargetException e) {
      throw new IllegalStateException(benchmark + " does not run", e);
    }
  }

  /** Makes the input of a benchmark. */
  abstract void prepare(String benchmark);

  /** Returns the result that a benchmark must have. */
  abstract Tally expected(String benchmark);

  /** Counts the contents of a result. */
  Tally tally(Object result) {
    return Tally.of(result);
  }
}
