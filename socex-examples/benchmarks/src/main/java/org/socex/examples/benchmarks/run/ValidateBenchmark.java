package org.socex.examples.benchmarks.run;

import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.core.validation.ValidationReport;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.PlainDatabind;
import org.socex.examples.benchmarks.side.Socex;

/** From an edition to findings. */
@SuppressWarnings("NullAway.Init") // prepare() sets the fields
public class ValidateBenchmark extends CheckedBenchmark {
  /** The document. */
  @Param("MEDIUM")
  public Size size = Size.MEDIUM;

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

  /** socex, all rules. */
  @Benchmark
  public ValidationReport socex() {
    return Socex.validate(edition);
  }

  /** Hibernate Validator on the types of socex, all rules. */
  @Benchmark
  public Set<ConstraintViolation<Edition>> hibernate() {
    return Hibernate.validate(edition);
  }

  /** Hibernate Validator on plain records, stock constraints. */
  @Benchmark
  public Set<ConstraintViolation<PlainEdition>> plainHibernate() {
    return Hibernate.validate(plain);
  }
}
