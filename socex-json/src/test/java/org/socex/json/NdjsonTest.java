package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.core.rule.Finding;

class NdjsonTest {
  private static final SocexJson JSON = SocexJson.standard();

  @Test
  void eachLineIsAnEdition() {
    List<Edition> editions = List.of(edition(1), edition(2), edition(3));
    String lines = line(editions.get(0)) + line(editions.get(1)) + line(editions.get(2));
    assertEquals(
        editions,
        JSON.readEditions(in(lines)).map(result -> result.getValue().orElseThrow()).toList());
  }

  @Test
  void badLineDoesNotStopTheOthers() {
    String lines = line(edition(1)) + "{\"id\":}\n" + "\u0000\n" + line(edition(2));
    assertEquals(
        List.of(true, false, false, true),
        JSON.readEditions(in(lines)).map(result -> result.getValue().isPresent()).toList());
  }

  @Test
  void positionsCountTheLinesOfTheWholeInput() {
    String lines = "\n" + line(edition(1)) + "\r\n  \n" + "{\"id\": 5}\n" + "[]";
    assertEquals(
        List.of(
            "5:1 field-required /strand",
            "5:1 field-required /year",
            "5:1 field-required /name",
            "5:8 field-type /id",
            "6:1 field-type "),
        JSON.readEditions(in(lines)).skip(1).flatMap(NdjsonTest::findings).toList());
  }

  @Test
  void blankLinesAndAMissingFinalLineFeedAreAccepted() {
    String lines = "\n\n" + line(edition(1)) + " \t\r\n" + line(edition(2)).strip();
    assertEquals(2, JSON.readEditions(in(lines)).count());
    assertEquals(0, JSON.readEditions(in("")).count());
    assertEquals(0, JSON.readEditions(in("\n \n")).count());
  }

  @Test
  void lineOverTheLimitIsOneFinding() {
    SocexJson strict =
        SocexJson.builder().limits(ReadLimits.standard().withDocument(1_000)).build();
    String lines = line(edition(1)) + "x".repeat(200_000) + "\n" + line(edition(2));
    List<ReadResult<Edition>> results = strict.readEditions(in(lines)).toList();
    assertEquals(3, results.size());
    assertEquals(List.of("2:1 json-limit "), findings(results.get(1)).toList());
    assertTrue(results.get(2).getValue().isPresent());
  }

  @Test
  void blankStartOfALineCountsAgainstTheLimit() {
    assertEquals(
        List.of(
            "1:1 json-limit ",
            "2:1 field-required /id",
            "2:1 field-required /strand",
            "2:1 field-required /year",
            "2:1 field-required /name"),
        strictly(" ".repeat(101) + "{\"id\":7}\n{}"));
  }

  @Test
  void carriageReturnsBeyondTheLimitCountAsLines() {
    String rest = "x".repeat(65_435);
    assertEquals(
        List.of("1:1 json-limit ", "4:1 field-type "), strictly("x".repeat(200) + "\rx\rx\r\n[]"));
    assertEquals(
        List.of("1:1 json-limit ", "3:1 field-type "),
        strictly("x".repeat(100) + "\r" + rest + "\n[]"),
        "the last byte that shows that the line is too long");
    assertEquals(
        List.of("1:1 json-limit ", "3:1 field-type "),
        strictly("x".repeat(100) + rest + "\rx\n[]"),
        "the last byte of a buffer");
    assertEquals(
        List.of("1:1 json-limit ", "2:1 field-type "),
        strictly("x".repeat(100) + rest + "\r\n[]"),
        "the last byte of a buffer, before a line feed");
  }

  @Test
  void linesAreReadOnlyWhenAskedFor() {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, 10_000).mapToObj(i -> in(line(edition(i)))).toList()));
    Iterator<ReadResult<Edition>> results = JSON.readEditions(endless).iterator();
    assertEquals(edition(0), results.next().getValue().orElseThrow());
    assertEquals(edition(1), results.next().getValue().orElseThrow());
  }

  @Test
  void parallelStreamKeepsTheOrder() {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 500).forEach(i -> lines.append(line(edition(i))));
    assertEquals(
        IntStream.range(0, 500).mapToObj(NdjsonTest::edition).toList(),
        JSON.readEditions(in(lines.toString()))
            .parallel()
            .map(result -> result.getValue().orElseThrow())
            .toList());
  }

  /** Without ORDERED among its characteristics, distinct() would lose the order. */
  @Test
  void distinctParallelStreamKeepsTheOrder() {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 500).forEach(i -> lines.append(line(edition(i))).append(line(edition(i))));
    assertEquals(
        IntStream.range(0, 500).mapToObj(NdjsonTest::edition).toList(),
        JSON.readEditions(in(lines.toString()))
            .parallel()
            .map(result -> result.getValue().orElseThrow())
            .distinct()
            .toList());
  }

  @Test
  void lineOverTheLimitIsNotKeptInMemory() {
    int length = 20_000_000;
    InputStream line = new ByteArrayInputStream(new byte[length]);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertEquals(List.of("1:1 json-limit "), strictly(line));
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < length / 4, () -> allocated + " bytes");
  }

  @Test
  void closingTheStreamClosesTheInput() {
    boolean[] closed = {false};
    InputStream input =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (Stream<ReadResult<Edition>> results = JSON.readEditions(input)) {
      assertFalse(closed[0]);
      assertEquals(0, results.count());
    }
    assertTrue(closed[0]);
  }

  @Test
  void failureOfTheInputIsThrown() {
    IOException failure = new IOException("the line is down");
    InputStream input = FailingInput.after(line(edition(1)).getBytes(UTF_8), failure);
    Iterator<ReadResult<Edition>> results = JSON.readEditions(input).iterator();
    assertTrue(results.next().getValue().isPresent());
    UncheckedIOException thrown = assertThrows(UncheckedIOException.class, results::hasNext);
    assertSame(failure, thrown.getCause());
  }

  /** Returns what is found in lines of which none may be longer than 100 bytes. */
  private static List<String> strictly(String lines) {
    return strictly(in(lines));
  }

  private static List<String> strictly(InputStream lines) {
    SocexJson strict = SocexJson.builder().limits(ReadLimits.standard().withDocument(100)).build();
    return strict.readEditions(lines).flatMap(NdjsonTest::findings).toList();
  }

  private static Edition edition(int i) {
    return Edition.builder()
        .id("edition-" + i)
        .strand(Strand.STRATEGIC)
        .year(2015 + i % 100)
        .name("Edition")
        .build();
  }

  private static String line(Edition edition) {
    return new String(JSON.write(edition), UTF_8) + "\n";
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static Stream<String> findings(ReadResult<?> result) {
    return result.getReport().getFindings().stream().map(NdjsonTest::shown);
  }

  private static String shown(Finding finding) {
    return finding.getPlace().getLine().orElse(0)
        + ":"
        + finding.getPlace().getColumn().orElse(0)
        + " "
        + finding.getRule().getCode()
        + " "
        + finding.getPointer();
  }
}
