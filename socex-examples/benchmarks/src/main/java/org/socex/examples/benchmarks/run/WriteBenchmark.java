package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Socex;

/** From an edition to bytes. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class WriteBenchmark extends CheckedBenchmark {
  /** The document. */
  @Param("MEDIUM")
  public Size size = Size.MEDIUM;

  private Edition edition;

  @Override
  void prepare(String benchmark) {
    edition = size.edition();
  }

  @Override
  Tally expected(String benchmark) {
    return Tally.of(edition);
  }

  @Override
  Tally tally(Object result) {
    return Tally.of(Databind.read((byte[]) result));
  }

  /** socex. */
  @Benchmark
  public byte[] socex() {
    return Socex.write(edition);
  }

  /** Databind from the types of socex. */
  @Benchmark
  public byte[] databind() {
    return Databind.write(edition);
  }
}
