package org.socex.examples.benchmarks.run;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Archive;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Hibernate;
import org.socex.examples.benchmarks.side.Judged;
import org.socex.examples.benchmarks.side.Socex;
import org.socex.json.ReadResult;
import tools.jackson.databind.MappingIterator;

/** From an archive of small editions, one a line, to a sum: nothing is kept. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class ArchiveBenchmark extends Checked {
  /** How many lines. */
  @Param({"1000", "10000"})
  public int editions = 1_000;

  private Tally expected;

  @Override
  void prepare(String benchmark) {
    Tally one = Tally.of(Size.SMALL.edition());
    expected = new Tally(one.sessions() * editions, one.speakers() * editions, one.delegates(), 0);
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  @Override
  Tally tally(Object result) {
    return (Tally) result;
  }

  /** This library, by every rule. */
  @Benchmark
  public Tally socex() {
    try (Stream<ReadResult<Edition>> all = Socex.readAndValidate(archive())) {
      return all.map(Tally::of).reduce(Tally.none(0), Tally::plus);
    }
  }

  /** This library, on every core: of its time only the wall's means anything. */
  @Benchmark
  public Tally socexParallel() {
    try (Stream<ReadResult<Edition>> all = Socex.readAndValidate(archive())) {
      return all.parallel().map(Tally::of).reduce(Tally.none(0), Tally::plus);
    }
  }

  /** Databind to the same types, and Hibernate Validator by every rule. */
  @Benchmark
  public Tally databindHibernate() {
    Tally sum = Tally.none(0);
    try (MappingIterator<Edition> all = Databind.read(archive())) {
      while (all.hasNext()) {
        Edition edition = all.next();
        sum = sum.plus(Tally.of(new Judged<>(edition, Hibernate.validate(edition).size())));
      }
    }
    return sum;
  }

  private Archive archive() {
    return new Archive(Size.SMALL, editions);
  }
}
