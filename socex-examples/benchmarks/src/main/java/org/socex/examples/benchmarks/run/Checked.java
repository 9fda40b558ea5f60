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
 * A group of benchmarks of the same work. Before one is measured, it runs once, alone, and its
 * result is checked: a side that does less than the others is not measured at all.
 *
 * <p>The collector is the one with the fewest threads of its own, on a heap of fixed size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 4,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dorg.jboss.logging.provider=slf4j"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class Checked {

  /**
   * Called by JMH before the first iteration. Checks the result, and warms up for as much CPU time
   * as JMH's own warm-up then takes by the clock.
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

  /** JMH counts seconds of the clock, in which a thread on a busy machine may get little done. */
  private void warmUp(String benchmark, long cpuNanos) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + cpuNanos;
    while (threads.getCurrentThreadCpuTime() < end) {
      run(benchmark);
    }
  }

  /**
   * Makes the input, runs one benchmark, and checks what came of it.
   *
   * @param benchmark the name of its method
   * @throws IllegalStateException if the result is not what it must be
   */
  public void check(String benchmark) {
    prepare(benchmark);
    Tally tally = tally(run(benchmark));
    Tally expected = expected(benchmark);
    if (!tally.equals(expected)) {
      throw new IllegalStateException(benchmark + " gives " + tally + " instead of " + expected);
    }
  }

  private Object run(String benchmark) {
    try {
      return getClass().getMethod(benchmark).invoke(this);
    } catch (IllegalAccessException | NoSuchMethodException | InvocationTargetException e) {
      throw new IllegalStateException(benchmark + " does not run", e);
    }
  }

  /** Makes the input of a benchmark, without the help of any other side. */
  abstract void prepare(String benchmark);

  /** Returns what a benchmark must come to. */
  abstract Tally expected(String benchmark);

  /** Counts what is in a result. */
  Tally tally(Object result) {
    return Tally.of(result);
  }
}
