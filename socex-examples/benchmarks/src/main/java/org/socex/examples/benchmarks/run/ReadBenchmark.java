package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.examples.benchmarks.side.SocexInMapper;
import org.socex.examples.benchmarks.side.Tokeniser;

/** From bytes to an edition, without validation. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class ReadBenchmark extends CheckedBenchmark {
  /** The document. */
  @Param("MEDIUM")
  public Size size = Size.MEDIUM;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    json = size.json();
    expected = benchmark.equals("floor") ? Tally.none(0) : Tally.of(size.edition());
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  @Override
  Tally tally(Object result) {
    return result instanceof Long sum ? floorTally(sum) : super.tally(result);
  }

  /** Names and strings are most of a document, so the sum of their lengths is close to its size. */
  private Tally floorTally(long sum) {
    return Tally.none(sum > json.length * 3L / 4 ? 0 : 1);
  }

  /** Jackson's tokeniser alone. */
  @Benchmark
  public long floor() {
    return Tokeniser.read(json);
  }

  /** socex with all rules off. */
  @Benchmark
  public Edition socex() {
    return Socex.read(json);
  }

  /** socex in a Jackson mapper, which checks no rules. */
  @Benchmark
  public Edition socexInMapper() {
    return SocexInMapper.read(json);
  }

  /** Databind into the types of socex. */
  @Benchmark
  public Edition databind() {
    return Databind.read(json);
  }
}
