package org.socex.examples.benchmarks.run;

import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.core.validation.ValidationReport;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Avaje;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.PlainDatabind;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.examples.benchmarks.side.StrictHibernate;

/** Judges an edition that has been read. The plain records have no rules across attributes. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class ValidateBenchmark extends Checked {
  /** The document. */
  @Param public Size size = Size.MEDIUM;

  private Edition edition;
  private PlainEdition plain;

  @Override
  void prepare(String benchmark) {
    if (benchmark.startsWith("plain")) {
      plain = PlainDatabind.read(size.json());
    } else {
      edition = Socex.read(size.json());
    }
  }

  @Override
  Tally expected(String benchmark) {
    return Tally.none(0);
  }

  /** This library, by every rule. */
  @Benchmark
  public ValidationReport socex() {
    return Socex.validate(edition);
  }

  /** Hibernate Validator, by every rule. */
  @Benchmark
  public Set<ConstraintViolation<Edition>> hibernate() {
    return Hibernate.validate(edition);
  }

  /** Hibernate Validator, by the rules that are errors. */
  @Benchmark
  public Set<ConstraintViolation<Edition>> hibernateErrors() {
    return Hibernate.validateErrors(edition);
  }

  /** Hibernate Validator, by stock constraints on plain records. */
  @Benchmark
  public Set<ConstraintViolation<PlainEdition>> plainHibernate() {
    return Hibernate.validateErrors(plain);
  }

  /** Hibernate Validator, by stock constraints on plain records, on characters, too. */
  @Benchmark
  public Set<ConstraintViolation<PlainEdition>> plainHibernateStrict() {
    return StrictHibernate.validate(plain);
  }

  /** Avaje, by stock constraints on plain records. */
  @Benchmark
  public Set<io.avaje.validation.ConstraintViolation> plainAvaje() {
    return Avaje.validate(plain);
  }
}
