package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.Judged;
import org.socex.examples.benchmarks.side.Networknt;
import org.socex.examples.benchmarks.side.PlainDatabind;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.json.ReadResult;

/** From bytes to an edition and its findings. The document has none. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class ReadAndValidateBenchmark extends CheckedBenchmark {
  /** The document. */
  @Param("MEDIUM")
  public Size size = Size.MEDIUM;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    json = size.json();
    expected = Tally.of(size.edition());
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  /** socex, all rules. */
  @Benchmark
  public ReadResult<Edition> socex() {
    return Socex.readAndValidate(json);
  }

  /** Databind into the types of socex, and Hibernate Validator, all rules. */
  @Benchmark
  public Judged<Edition> databindHibernate() {
    Edition edition = Databind.read(json);
    return new Judged<>(edition, Hibernate.validate(edition).size());
  }

  /** Databind into plain records, and Hibernate Validator, stock constraints. */
  @Benchmark
  public Judged<PlainEdition> plainDatabindHibernate() {
    PlainEdition edition = PlainDatabind.read(json);
    return new Judged<>(edition, Hibernate.validate(edition).size());
  }

  /** The strict schema with networknt, and databind into the types of socex. */
  @Benchmark
  public Judged<Edition> databindNetworknt() {
    return Networknt.readAndValidate(json);
  }
}
