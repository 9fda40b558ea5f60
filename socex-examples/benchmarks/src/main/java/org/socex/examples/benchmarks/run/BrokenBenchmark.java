package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Broken;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Avaje;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.Judged;
import org.socex.examples.benchmarks.side.Networknt;
import org.socex.examples.benchmarks.side.PlainDatabind;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.examples.benchmarks.side.StrictHibernate;
import org.socex.json.ReadResult;

/** From bytes to findings; only socex says where in the document they are. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class BrokenBenchmark extends Checked {
  /** How many there are to find. */
  @Param({"1", "400", "10000"})
  public int findings = 1;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    if (benchmark.equals("socexShape")) {
      json = Broken.shape(findings);
      expected = Tally.none(findings);
    } else {
      Edition edition = Broken.edition(findings);
      json = Socex.write(edition);
      expected = Tally.of(new Judged<>(edition, findings));
    }
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  /** This library: broken rules. */
  @Benchmark
  public ReadResult<Edition> socex() {
    return Socex.readAndValidate(json);
  }

  /** This library: values in the wrong format, at the first of which the others stop. */
  @Benchmark
  public ReadResult<Edition> socexShape() {
    return Socex.readAndValidate(json);
  }

  /** Databind to the same types, and Hibernate Validator: broken rules. */
  @Benchmark
  public Judged<Edition> databindHibernate() {
    Edition edition = Databind.read(json);
    return new Judged<>(edition, Hibernate.validate(edition).size());
  }

  /** Databind to plain records, and Hibernate Validator by stock constraints: broken values. */
  @Benchmark
  public Judged<PlainEdition> plainDatabindHibernateStrict() {
    PlainEdition edition = PlainDatabind.read(json);
    return new Judged<>(edition, StrictHibernate.validate(edition).size());
  }

  /** Avaje to plain records, by stock constraints: broken values. */
  @Benchmark
  public Judged<PlainEdition> plainAvaje() {
    PlainEdition edition = Avaje.read(json);
    return new Judged<>(edition, Avaje.validate(edition).size());
  }

  /** Networknt by the strict schema, and databind to the same types: broken values. */
  @Benchmark
  public Judged<Edition> databindNetworkntStrict() {
    return Networknt.readAndValidateStrictly(json);
  }
}
