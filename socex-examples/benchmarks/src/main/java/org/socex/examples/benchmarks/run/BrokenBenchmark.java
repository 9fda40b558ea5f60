package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.BrokenEdition;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.Judged;
import org.socex.examples.benchmarks.side.Networknt;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.json.ReadResult;

/** From bytes to an edition and its findings, where there are some. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class BrokenBenchmark extends CheckedBenchmark {
  /** The number of findings. */
  @Param({"1", "400", "10000"})
  public int findings = 1;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    Edition edition = BrokenEdition.of(findings);
    json = Socex.write(edition);
    expected = Tally.of(new Judged<>(edition, findings));
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  /** socex, with line and column of each finding. */
  @Benchmark
  public ReadResult<Edition> socex() {
    return Socex.readAndValidate(json);
  }

  /** Databind into the types of socex, and Hibernate Validator, without lines and columns. */
  @Benchmark
  public Judged<Edition> databindHibernate() {
    Edition edition = Databind.read(json);
    return new Judged<>(edition, Hibernate.validate(edition).size());
  }

  /** The strict schema with networknt, with line and column of each error, and databind. */
  @Benchmark
  public Judged<Edition> databindNetworknt() {
    return Networknt.readAndLocate(json);
  }
}
