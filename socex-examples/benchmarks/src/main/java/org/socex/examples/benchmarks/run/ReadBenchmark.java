package org.socex.examples.benchmarks.run;

import org.jspecify.annotations.Nullable;
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
import org.socex.examples.benchmarks.side.SocexInMapper;
import org.socex.examples.benchmarks.side.Tokeniser;

/** From bytes to an edition, without judging it. */
@SuppressWarnings("NullAway.Init") // what is measured is made by prepare()
public class ReadBenchmark extends Checked {
  /** The document. */
  @Param public Size size = Size.MEDIUM;

  private byte[] json;
  private Tally expected;

  @Override
  void prepare(String benchmark) {
    json = size.json();
    expected = benchmark.equals("floor") ? Tally.none(0) : Tally.of(size.edition());
  }

  @Override
  Tally expected(String benchmark) {
    return expected;
  }

  @Override
  Tally tally(Object result) {
    return result instanceof Long sum ? floorTally(sum) : super.tally(result);
  }

  /** Names and strings make up most of a document: nearly as many characters must be seen. */
  private Tally floorTally(long sum) {
    return Tally.none(sum > json.length * 3L / 4 ? 0 : 1);
  }

  /** The least that any reader on this tokeniser does. */
  @Benchmark
  public long floor() {
    return Tokeniser.read(json);
  }

  /** This library, with every rule off. */
  @Benchmark
  public Edition socex() {
    return Socex.read(json);
  }

  /** This library in a Jackson mapper, which has no rules. */
  @Benchmark
  public Edition socexInMapper() {
    return SocexInMapper.read(json);
  }

  /** Databind to the same types. */
  @Benchmark
  public Edition databind() {
    return Databind.read(json);
  }

  /** Databind to plain records. */
  @Benchmark
  public PlainEdition plainDatabind() {
    return PlainDatabind.read(json);
  }

  /** Avaje to plain records. */
  @Benchmark
  public PlainEdition plainAvaje() {
    return Avaje.read(json);
  }

  /** Gson to plain records. */
  @Benchmark
  public PlainEdition plainGson() {
    return GsonReflection.read(json);
  }

  /** Moshi to plain records. */
  @Benchmark
  public @Nullable PlainEdition plainMoshi() {
    return MoshiReflection.read(json);
  }

  /** Fastjson to plain records. */
  @Benchmark
  public PlainEdition plainFastjson() {
    return Fastjson.read(json);
  }
}
