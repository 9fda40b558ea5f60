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
 * Measures the CPU time of an operation, for machines that others use at the same time. {@code
 * cpu.worker} is that of the thread that runs the benchmark; {@code cpu.process} adds collector and
 * compiler, and whatever else the process does.
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

  /** Workers live as long as the fork; before the first iteration there is none. */
  private long workerNanos() {
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(thread -> thread.getThreadName().contains(WORKER))
        .mapToLong(ThreadInfo::getThreadId)
        .map(threads::getThreadCpuTime)
        .sum();
  }
}
