package org.socex.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;

class HostileDocumentsTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final SocexJson ANY_SIZE =
      SocexJson.builder().limits(ReadLimits.standard().withDocument(Integer.MAX_VALUE)).build();
  private static final int LETTERS = 92;

  @ParameterizedTest
  @EnumSource
  void manyOpenBracketsEndAtTheDepthLimit(InputForm form) {
    for (String bracket : List.of("[", "{\"x\":")) {
      String document = "{\"x\":" + bracket.repeat(100_000);
      assertEquals(Set.of("field-unknown", "json-limit"), codes(form, JSON, document));
    }
    assertEquals(Set.of("field-type", "json-limit"), codes(form, JSON, "[".repeat(100_000)));
    assertEquals(
        Set.of("field-unknown", "json-limit"), codes(form, JSON, "{\"x\":".repeat(100_000)));
  }

  @ParameterizedTest
  @EnumSource
  void documentOfTwentyMegabytesEndsAtTheFirstLimit(InputForm form) {
    String text = "\"" + "x".repeat(20_000_000) + "\"";
    assertEquals(Set.of("json-limit"), codes(form, JSON, "{\"id\":" + text + "}"));
  }

  @Test
  void stringOrNameOfTwentyMegabytesEndsAtItsLimit() {
    String text = "\"" + "x".repeat(20_000_000) + "\"";
    assertEquals(Set.of("json-limit"), codes("{\"id\":" + text + "}"));
    assertEquals(Set.of("field-unknown", "json-limit"), codes("{\"x\":" + text + "}"));
    assertEquals(Set.of("json-limit"), codes("{" + text + ":1}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\u0041", "\u00e9", "\ud83d\ude00"})
  void multiByteCharactersEndAtTheSameLimit(String one) {
    String unending = "\"" + one.repeat(1_000_000);
    assertEquals(Set.of("json-limit"), codes("{\"id\":" + unending));
    assertEquals(Set.of("json-limit"), codes("{" + unending));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "0.", "1e"})
  void numberOfTwentyMegabytesEndsAtItsLimit(String start) {
    String number = start + "7".repeat(20_000_000);
    for (String field : List.of("year", "x", "id")) {
      Set<String> codes = codes("{\"" + field + "\":" + number + "}");
      assertTrue(codes.contains("json-limit"), codes::toString);
    }
  }

  @Test
  void arrayOfMillionsOfElementsEndsAtALimit() {
    String elements = "[" + "0,".repeat(3_000_000) + "0]";
    assertEquals(Set.of("field-unknown", "json-limit"), codes("{\"x\":" + elements + "}"));
    assertEquals(
        Set.of("field-type", "list-size", "json-limit"), codes("{\"partners\":" + elements + "}"));
  }

  @Test
  void allFindingsAreCountedAndAThousandKept() {
    String sessions = "[" + "{},".repeat(999) + "{}]";
    ValidationReport report = JSON.readEdition("{\"sessions\":" + sessions + "}").getReport();
    assertEquals(3_004, report.count(Severity.ERROR));
    assertEquals(1_000, report.getFindings().size());
    assertTrue(report.isTruncated());
  }

  @Test
  void namesWithOneHashCodeAreUnknownFields() {
    // "Aa" and "BB" have the same hash code, and so has whatever is made of 16 of them
    String names =
        IntStream.range(0, 65_536)
            .mapToObj(
                i ->
                    IntStream.range(0, 16)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
            .map(name -> "\"" + name + "\":1")
            .collect(Collectors.joining(",", "{", "}"));
    assertReported(names);
    assertReported("{\"x\":" + names + "}");
    assertReported("{\"venue\":" + names + "}");
  }

  @Test
  void namesThatCollideInTheSymbolTableOfTheParserAreReported() {
    String names =
        collidingInSymbolTable()
            .limit(65_000)
            .map(name -> "\"" + name + "\":1")
            .collect(Collectors.joining(",", "{", "}"));
    assertReported(names);
    assertReported("{\"x\":" + names + "}");
    assertTrue(JSON.readEdition("{\"id\":\"a\",\"note\":1}").getReport().getFindings().size() < 9);
  }

  /**
   * Names of eight letters that its hash function takes for one another: it mixes the first four
   * and adds 33 times the last four.
   */
  private static Stream<String> collidingInSymbolTable() {
    int inverseOf33 = 1_041_204_193;
    return IntStream.range(0, LETTERS * LETTERS * LETTERS * LETTERS)
        .mapToObj(
            i -> {
              int first = firstFour(i);
              int mixed = first + (first >>> 15);
              mixed ^= mixed >>> 9;
              return letters(first) + letters((0x12345678 - mixed) * inverseOf33);
            })
        .filter(name -> name.chars().allMatch(c -> c > '"' && c < 0x7F && c != '\\'));
  }

  private static int firstFour(int i) {
    int four = 0;
    for (int left = i, k = 0; k < 4; k++, left /= LETTERS) {
      four = four << 8 | ('#' + left % LETTERS);
    }
    return four;
  }

  private static String letters(int four) {
    return new String(ByteBuffer.allocate(4).putInt(four).array(), ISO_8859_1);
  }

  private static void assertReported(String document) {
    ValidationReport report = JSON.readEdition(document).getReport();
    assertTrue(report.count(Severity.ERROR) > 0);
  }

  @Test
  void fieldRepeatedManyTimesIsOneFinding() {
    String document = "{" + "\"id\":1,".repeat(100_000) + "\"id\":1}";
    assertEquals(
        List.of(
            "1:1 error field-required \"/strand\"",
            "1:1 error field-required \"/year\"",
            "1:1 error field-required \"/name\"",
            "1:7 error field-type \"/id\"",
            "1:9 error field-duplicate \"/id\""),
        ShownFinding.all(JSON.readEdition(document).getReport()));
  }

  @Test
  void unknownFieldRepeatedManyTimesIsOneFinding() {
    String document = "{" + "\"x\":1,".repeat(100_000) + "\"x\":1}";
    assertEquals(1, JSON.readEdition(document).getReport().count(Severity.WARNING));
  }

  /** A reader remembers as many names as a report can keep. */
  @Test
  void thousandUnknownFieldsAreOneFindingEach() {
    String names =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"x" + i + "\":1")
            .collect(Collectors.joining(","));
    assertEquals(1_000, unknown(names));
    assertEquals(1_000, unknown(names + "," + names));
    assertEquals(1_001, unknown(names + ",\"y\":1," + names));
    assertEquals(1_002, unknown(names + ",\"y\":1,\"y\":1"));
  }

  private static int unknown(String fields) {
    return JSON.readEdition("{" + fields + "}").getReport().count(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 100_000})
  void failureOfAStreamIsThrown(int bytesBefore) {
    IOException failure = new IOException("the line is down");
    byte[] before = ("{\"name\":\"" + " ".repeat(bytesBefore)).getBytes(UTF_8);
    for (DocumentRoot root : DocumentRoot.values()) {
      InputStream in = FailingInput.after(before, failure);
      assertSame(failure, assertThrows(IOException.class, () -> root.read(JSON, in)));
    }
    InputStream in = FailingInput.after(before, failure);
    assertSame(failure, assertThrows(IOException.class, () -> JSON.read(in)));
  }

  @Test
  void streamIsReadToOneByteBeyondTheLimit() throws IOException {
    IOException failure = new IOException("this byte is not needed");
    SocexJson json = SocexJson.builder().limits(ReadLimits.standard().withDocument(100)).build();
    InputStream in = FailingInput.after(new byte[101], failure);
    assertEquals(
        List.of("1:1 error json-limit \"\""), ShownFinding.all(json.readEdition(in).getReport()));
  }

  @Test
  void streamIsLeftOpen() throws IOException {
    InputStream in =
        new ByteArrayInputStream("{}".getBytes(UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertEquals(
        StandardRule.FIELD_REQUIRED,
        JSON.readEdition(in).getReport().getFindings().get(0).getRule());
  }

  /** A word or number that is cut short stands where it starts or where it is cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"SOCEX\",\"theme\":\"a\\\"\\n\\u00e9\\uD83D\\uDE00\"}",
        "{\"theme\":\"é日😀\",\"\\u0078é日😀\":\"\\té日😀\"}",
        "{\"year\":2031,\"x\":[0,-1,10.25,-1e7,1.5E+30,2e-3,{\"y\":[true,false,null]}]}",
        " { \"id\" : \"a\" , \"dates\" : { \"start\" : \"2031-05-13\" } , \"sources\" : [ ] } ",
      })
  void documentThatIsCutShortHasOneSyntaxErrorAtItsEnd(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    for (ReadLimits limits :
        List.of(ReadLimits.standard(), ReadLimits.standard().withString(10).withName(9))) {
      SocexJson json = SocexJson.builder().limits(limits).build();
      for (int length = 1; length < document.strip().getBytes(UTF_8).length; length++) {
        byte[] cut = Arrays.copyOf(bytes, length);
        if (new String(cut, UTF_8).isBlank()) {
          continue;
        }
        String whole = new String(cut, UTF_8).replaceFirst("\uFFFD+$", "");
        String beforeWord = whole.replaceFirst("[a-z0-9.E+-]+$", "");
        List<String> found =
            ShownFinding.all(json.readEdition(cut).getReport()).stream()
                .filter(finding -> finding.contains("json-"))
                .toList();
        assertEquals(1, found.size(), whole);
        int column = Integer.parseInt(found.get(0).replaceAll("^1:| error json-syntax \"\"$", ""));
        assertTrue(column > beforeWord.length() && column <= whole.length() + 1, found + whole);
      }
    }
  }

  @Test
  void unterminatedStringWithinTheLimitIsASyntaxError() {
    int max = ReadLimits.standard().string();
    for (int length : new int[] {max - 1, max}) {
      assertEquals(
          List.of("1:" + (10 + length) + " error json-syntax \"\""),
          ShownFinding.all(JSON.readEdition("{\"name\":\"" + "x".repeat(length)).getReport()));
    }
  }

  @Test
  void unpairedSurrogateInAStringArgumentIsASyntaxErrorInPlace() {
    assertEquals(
        List.of("1:13 error json-syntax \"\""),
        ShownFinding.all(JSON.readEdition("{\"name\":\"é😀\uD83D\"}").getReport()));
    assertEquals(
        List.of("2:1 error json-syntax \"\""),
        ShownFinding.all(JSON.readEdition("{\n\uDE00\uD83D\"id\":\"?\"}").getReport()));
  }

  private static Set<String> codes(String document) {
    return codes(InputForm.BYTES, ANY_SIZE, document);
  }

  private static Set<String> codes(InputForm form, SocexJson json, String document) {
    return form
        .read(json, DocumentRoot.EDITION, document.getBytes(UTF_8))
        .getReport()
        .getFindings()
        .stream()
        .map(finding -> finding.getRule().getCode())
        .filter(code -> !code.equals(StandardRule.FIELD_REQUIRED.getCode()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
