package org.socex.examples.benchmarks.run;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Archive;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.json.ReadResult;

/** From an NDJSON archive of small editions to a sum. No edition is kept. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class ArchiveBenchmark extends CheckedBenchmark {
  /** The number of editions, one a line. */
  @Param("10000")
  public int editions = 10_000;

  private Tally expected;

  @Override
  void prepare(String benchmark) {
    Tally one = Tally.of(Size.SMALL.edition());
    expected = new Tally(one.sessions() * editions, one.speakers() * editions, 0, 0);
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  @Override
  Tally tally(Object result) {
    return (Tally) result;
  }

  /** socex on one core, all rules. */
  @Benchmark
  public Tally socex() {
    try (Stream<ReadResult<Edition>> all = archive()) {
      return all.map(Tally::of).reduce(Tally.none(0), Tally::plus);
    }
  }

  /** socex on all cores. Compare it by the clock: the worker is only one of its threads. */
  @Benchmark
  public Tally socexParallel() {
    try (Stream<ReadResult<Edition>> all = archive()) {
      return all.parallel().map(Tally::of).reduce(Tally.none(0), Tally::plus);
    }
  }

  private Stream<ReadResult<Edition>> archive() {
    return Socex.readAndValidate(new Archive(Size.SMALL, editions));
  }
}
