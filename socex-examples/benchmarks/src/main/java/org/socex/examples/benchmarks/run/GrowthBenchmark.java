package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.SocexDocument;
import org.socex.examples.benchmarks.document.Growth;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.json.ReadResult;

/** The time of socex on documents of growing size. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class GrowthBenchmark extends CheckedBenchmark {
  /** The document. */
  @Param public Growth growth = Growth.SESSIONS_40;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    SocexDocument value = growth.value();
    json = Socex.write(value);
    expected = Tally.of(value);
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  /** socex, all rules. */
  @Benchmark
  public ReadResult<? extends SocexDocument> socex() {
    return Socex.readAndValidateAny(json);
  }
}
