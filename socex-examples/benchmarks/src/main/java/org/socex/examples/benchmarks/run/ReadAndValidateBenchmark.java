package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
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

/** From bytes to an edition that has been judged. Only the socex types have rules of their own. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class ReadAndValidateBenchmark extends Checked {
  /** The document. */
  @Param public Size size = Size.MEDIUM;

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

  /** This library, by every rule. */
  @Benchmark
  public ReadResult<Edition> socex() {
    return Socex.readAndValidate(json);
  }

  /** Databind to the same types, and Hibernate Validator by every rule. */
  @Benchmark
  public Judged<Edition> databindHibernate() {
    Edition edition = Databind.read(json);
    return new Judged<>(edition, Hibernate.validate(edition).size());
  }

  /** Databind to the same types, and Hibernate Validator by the rules that are errors. */
  @Benchmark
  public Judged<Edition> databindHibernateErrors() {
    Edition edition = Databind.read(json);
    return new Judged<>(edition, Hibernate.validateErrors(edition).size());
  }

  /** Networknt by the schema, which knows the shape alone, and databind to the same types. */
  @Benchmark
  public Judged<Edition> databindNetworknt() {
    return Networknt.readAndValidate(json);
  }

  /** Networknt by a schema with all that it can say of values, and databind to the same types. */
  @Benchmark
  public Judged<Edition> databindNetworkntStrict() {
    return Networknt.readAndValidateStrictly(json);
  }

  /** Databind to plain records, and Hibernate Validator by stock constraints. */
  @Benchmark
  public Judged<PlainEdition> plainDatabindHibernate() {
    PlainEdition edition = PlainDatabind.read(json);
    return new Judged<>(edition, Hibernate.validateErrors(edition).size());
  }

  /**
   * Databind to plain records, and Hibernate Validator by stock constraints, on characters, too.
   */
  @Benchmark
  public Judged<PlainEdition> plainDatabindHibernateStrict() {
    PlainEdition edition = PlainDatabind.read(json);
    return new Judged<>(edition, StrictHibernate.validate(edition).size());
  }

  /** Avaje to plain records, by stock constraints. */
  @Benchmark
  public Judged<PlainEdition> plainAvaje() {
    PlainEdition edition = Avaje.read(json);
    return new Judged<>(edition, Avaje.validate(edition).size());
  }
}
