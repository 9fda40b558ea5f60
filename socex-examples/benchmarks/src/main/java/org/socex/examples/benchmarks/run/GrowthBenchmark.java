package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.rule.Ruled;
import org.socex.examples.benchmarks.document.Growth;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.json.ReadResult;

/** How the time of this library grows with its documents. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class GrowthBenchmark extends Checked {
  /** The document. */
  @Param public Growth growth = Growth.SESSIONS_40;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    Ruled value = growth.value();
    json = Socex.write(value);
    expected = Tally.of(value);
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  /** Reads a document and judges it by every rule. */
  @Benchmark
  public ReadResult<? extends Ruled> socex() {
    return Socex.readAndValidateAny(json);
  }
}
