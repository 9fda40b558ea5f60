package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.PlainDatabind;
import org.socex.examples.benchmarks.side.Socex;

/** From an edition to bytes, the same for all but the name of the schema. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class WriteBenchmark extends Checked {
  private static final String SCHEMA = "\"$schema\":\"urn:socex:edition:1\",";

  /** The document. */
  @Param public Size size = Size.MEDIUM;

  private Edition edition;
  private PlainEdition plain;
  private int length;

  @Override
  void prepare(String benchmark) {
    byte[] json = size.json();
    length = json.length;
    if (benchmark.startsWith("plain")) {
      plain = PlainDatabind.read(json);
    } else {
      edition = size.edition();
    }
  }

  @Override
  Tally expected(String benchmark) {
    return Tally.none(benchmark.equals("socex") ? length : length - SCHEMA.length());
  }

  @Override
  Tally tally(Object result) {
    return Tally.none(((byte[]) result).length);
  }

  /** This library. */
  @Benchmark
  public byte[] socex() {
    return Socex.write(edition);
  }

  /** Databind from the same types. */
  @Benchmark
  public byte[] databind() {
    return Databind.write(edition);
  }

  /** Databind from plain records. */
  @Benchmark
  public byte[] plainDatabind() {
    return PlainDatabind.write(plain);
  }
}
