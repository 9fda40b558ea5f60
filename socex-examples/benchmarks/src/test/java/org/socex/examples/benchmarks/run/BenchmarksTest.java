package org.socex.examples.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.socex.examples.benchmarks.document.Size;

/** Runs every benchmark once, to check its result. */
class BenchmarksTest {

  @TestFactory
  Stream<DynamicTest> everyBenchmarkHasTheExpectedResult() {
    return Stream.<Supplier<CheckedBenchmark>>of(
            BenchmarksTest::archive,
            BenchmarksTest::broken,
            GrowthBenchmark::new,
            BenchmarksTest::read,
            BenchmarksTest::readAndValidate,
            BenchmarksTest::validate,
            BenchmarksTest::write)
        .flatMap(BenchmarksTest::checks);
  }

  private static Stream<DynamicTest> checks(Supplier<CheckedBenchmark> benchmarks) {
    return Stream.of(benchmarks.get().getClass().getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .sorted(Comparator.comparing(Method::getName))
        .map(
            method ->
                dynamicTest(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                    () -> benchmarks.get().check(method.getName())));
  }

  @Test
  void benchmarkWithAnotherResultIsNotMeasured() {
    CheckedBenchmark idle =
        new ReadBenchmark() {
          @Override
          Tally tally(Object result) {
            return Tally.none(0);
          }
        };

    assertThrows(IllegalStateException.class, () -> idle.check("socex"));
  }

  @Test
  void cpuTimeOfTheWorkerIsMeasured() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(ReadBenchmark.class.getSimpleName() + ".floor")
            .param("size", Size.SMALL.name())
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(2)
            .measurementTime(TimeValue.milliseconds(200))
            .addProfiler(CpuTime.class)
            .verbosity(VerboseMode.SILENT)
            .build();

    Collection<RunResult> results = new Runner(options).run();

    assertEquals(1, results.size());
    RunResult result = results.iterator().next();
    assertTrue(result.getSecondaryResults().get("cpu.worker").getScore() > 0);
  }

  private static CheckedBenchmark archive() {
    ArchiveBenchmark benchmark = new ArchiveBenchmark();
    benchmark.editions = 20;
    return benchmark;
  }

  private static CheckedBenchmark broken() {
    BrokenBenchmark benchmark = new BrokenBenchmark();
    benchmark.findings = 400;
    return benchmark;
  }

  private static CheckedBenchmark read() {
    ReadBenchmark benchmark = new ReadBenchmark();
    benchmark.size = Size.SMALL;
    return benchmark;
  }

  private static CheckedBenchmark readAndValidate() {
    ReadAndValidateBenchmark benchmark = new ReadAndValidateBenchmark();
    benchmark.size = Size.SMALL;
    return benchmark;
  }

  private static CheckedBenchmark validate() {
    ValidateBenchmark benchmark = new ValidateBenchmark();
    benchmark.size = Size.SMALL;
    return benchmark;
  }

  private static CheckedBenchmark write() {
    WriteBenchmark benchmark = new WriteBenchmark();
    benchmark.size = Size.SMALL;
    return benchmark;
  }
}
