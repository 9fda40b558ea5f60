package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.SocexDocument;
import org.socex.core.Strand;
import org.socex.core.rule.Ruled;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final SocexJson LONG_TEXTS =
      SocexJson.builder().limits(ReadLimits.standard().withString(100_000)).build();
  private static final Edition SHORT =
      Edition.builder().id("a").strand(Strand.STRATEGIC).year(2031).name("a").build();

  @Property(tries = 1_000)
  void editionIsReadAsItWasWritten(@ForAll Edition edition) {
    comesBack(DocumentRoot.EDITION, edition);
  }

  @Property(tries = 1_000)
  void seriesIsReadAsItWasWritten(@ForAll Series series) {
    comesBack(DocumentRoot.SERIES, series);
  }

  private static void comesBack(DocumentRoot root, Ruled value) {
    byte[] compact = root.write(JSON, value);
    byte[] pretty = root.writePretty(JSON, value);
    assertEquals(Indented.of(new String(compact, UTF_8)), new String(pretty, UTF_8));
    assertEquals(Optional.of(value), InputForm.STREAM.read(JSON, root, compact).getValue());
    assertEquals(Optional.of(value), InputForm.STRING.read(JSON, root, pretty).getValue());
    Ruled again = InputForm.BYTES.read(JSON, root, compact).getValue().orElseThrow();
    assertEquals(value, again);
    assertArrayEquals(compact, root.write(JSON, again));
    assertArrayEquals(pretty, root.writePretty(JSON, again));
  }

  // files are slow to write
  @Property(tries = 100)
  void filesAreReadLikeBytes(@ForAll Edition edition, @ForAll Series series) {
    ReadResult<? extends SocexDocument> one =
        InputForm.FILE.read(JSON, DocumentRoot.EDITION, JSON.writePretty(edition));
    assertEquals(Optional.of(edition), one.getValue());
    ReadResult<? extends SocexDocument> other =
        InputForm.FILE.read(JSON, DocumentRoot.SERIES, JSON.write(series));
    assertEquals(Optional.of(series), other.getValue());
  }

  @Property(tries = 50)
  void streamsGetTheSameBytes(@ForAll Edition edition, @ForAll Series series) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(edition, out);
    JSON.writePretty(edition, out);
    JSON.write(series, out);
    JSON.writePretty(series, out);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    expected.write(JSON.write(edition));
    expected.write(JSON.writePretty(edition));
    expected.write(JSON.write(series));
    expected.write(JSON.writePretty(series));
    assertArrayEquals(expected.toByteArray(), out.toByteArray());
  }

  static Stream<Arguments> pairs() {
    return Stream.of("?", "é", "😀", "\n", "\u0001")
        .flatMap(one -> Stream.of("x", "日", "😀", "\u0001").map(other -> arguments(one, other)));
  }

  /** Chunks of 8,192 and up to 65,536 bytes: each length has their ends in other places. */
  @ParameterizedTest
  @MethodSource("pairs")
  void textIsReadWhereverChunksOfTheDocumentEnd(String one, String other) {
    for (int size : new int[] {8_192, 32_768}) {
      for (int bytes = size - 100; bytes <= size + 4; bytes += size == 8_192 ? 1 : 13) {
        comesBackTwice(one.repeat(bytes / 2 / written(one)) + fill(other, bytes - bytes / 2));
      }
    }
  }

  /** Room for every escape by itself would take gigabytes. */
  @Test
  void escapesTakeNoMoreMemoryThanTheirBytes() {
    comesBackTwice("\u0001".repeat(100_000));
  }

  private static String fill(String one, int bytes) {
    return one.repeat(bytes / written(one)) + "x".repeat(bytes % written(one));
  }

  /** Returns how many bytes a text takes in a document. */
  private static int written(String text) {
    return JSON.write(SHORT.withName(text)).length - JSON.write(SHORT.withName("")).length;
  }

  /** The second one ends about twice as far from the start. */
  private static void comesBackTwice(String text) {
    Edition edition = SHORT.withName(text).withTheme(text);
    byte[] document = JSON.write(edition);
    assertEquals(text, JsonMapper.shared().readTree(document).get("name").stringValue());
    assertEquals(Optional.of(edition), LONG_TEXTS.readEdition(document).getValue());
  }

  @Property(tries = 1_000)
  void anyTextComesBackHoweverUnsound(@ForAll @CharRange(from = '\0', to = '\uFFFF') String text) {
    Edition edition =
        Edition.builder().id(text).strand(Strand.STRATEGIC).year(2031).name(text).build();
    assertEquals(Optional.of(edition), JSON.readEdition(JSON.write(edition)).getValue());
  }
}
