package org.socex.examples.benchmarks.run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.plain.PlainEdition;
import org.socex.examples.benchmarks.side.Avaje;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Fastjson;
import org.socex.examples.benchmarks.side.GsonReflection;
import org.socex.examples.benchmarks.side.MoshiReflection;
import org.socex.examples.benchmarks.side.PlainDatabind;
import org.socex.examples.benchmarks.side.Socex;

/**
 * From an edition to bytes. Nobody writes less than databind; socex names the schema, too, and Gson
 * and Moshi know no way to leave empty lists out.
 */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class WriteBenchmark extends Checked {
  private static final String SCHEMA = "\"$schema\":\"urn:socex:edition:1\",";

  /** The document. */
  @Param public Size size = Size.MEDIUM;

  private Edition edition;
  private PlainEdition plain;
  private int least;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    byte[] json = size.json();
    least = json.length - SCHEMA.length();
    expected = Tally.of(size.edition());
    if (benchmark.startsWith("plain")) {
      plain = PlainDatabind.read(json);
    } else {
      edition = size.edition();
    }
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  @Override
  Tally tally(Object result) {
    byte[] json = (byte[]) result;
    return Tally.of(PlainDatabind.read(json)).plus(Tally.none(Math.max(0, least - json.length)));
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

  /** Avaje from plain records. */
  @Benchmark
  public byte[] plainAvaje() {
    return Avaje.write(plain);
  }

  /** Gson from plain records. */
  @Benchmark
  public byte[] plainGson() {
    return GsonReflection.write(plain);
  }

  /** Moshi from plain records. */
  @Benchmark
  public byte[] plainMoshi() {
    return MoshiReflection.write(plain);
  }

  /** Fastjson from plain records. */
  @Benchmark
  public byte[] plainFastjson() {
    return Fastjson.write(plain);
  }
}
