package org.socex.examples.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures CPU time per operation, which other work on the machine disturbs less than clock time.
 * {@code cpu.worker} is the time of the thread that runs the benchmark; {@code cpu.process} adds
 * all other threads of the process, such as those of the collector and the compiler.
 *
 * <p>Used as {@code -prof org.socex.examples.benchmarks.run.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {
  private static final String WORKER = "-jmh-worker-";
  private static final double NANOS_PER_MICRO = 1e3;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long workerBefore;
  private long processBefore;

  /** Called by JMH. */
  public CpuTime() {}

  @Override
  public String getDescription() {
    return "CPU time per operation, of the worker thread and of the process";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    workerBefore = workerNanos();
    processBefore = process.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double operations = result.getMetadata().getAllOps() * NANOS_PER_MICRO;
    return List.of(
        figure("cpu.worker", (workerNanos() - workerBefore) / operations),
        figure("cpu.process", (process.getProcessCpuTime() - processBefore) / operations));
  }

  private static ScalarResult figure(String label, double micros) {
    return new ScalarResult(label, micros, "us/op", AggregationPolicy.AVG);
  }

  /** Before the first iteration there is no worker, and the sum is 0. */
  private long workerNanos() {
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(thread -> thread.getThreadName().contains(WORKER))
        .mapToLong(ThreadInfo::getThreadId)
        .map(threads::getThreadCpuTime)
        .sum();
  }
}
