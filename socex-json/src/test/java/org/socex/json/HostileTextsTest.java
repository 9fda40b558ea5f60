package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Series;
import org.socex.core.rule.Finding;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;
import org.socex.json.model.SampleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every hostile text in every text of every type is written as it was read, or is an error. */
class HostileTextsTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final SampleJson SERIES = SampleJson.of(Series.class);
  private static final String BENIGN = "\"a\"";

  static Stream<HostileText> texts() {
    return HostileTexts.all().stream().filter(hostile -> isEncodable(hostile.text()));
  }

  static Stream<HostileText> halves() {
    return HostileTexts.all().stream().filter(hostile -> !isEncodable(hostile.text()));
  }

  /** Returns the places of the sample that hold a text: it has one in every text of every type. */
  private static List<String> places() {
    return SERIES.pointers().stream().filter(at -> SERIES.at(at).equals(BENIGN)).toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hostileTextIsWrittenAsItWasRead(HostileText hostile) {
    String json = SERIES.toString().replace(BENIGN, MAPPER.writeValueAsString(hostile.text()));
    Series series = JSON.readSeries(json).getValue().orElseThrow();
    JsonNode written = MAPPER.readTree(JSON.write(series));
    for (String place : places()) {
      assertEquals(hostile.text(), written.at(place).asString(), place);
    }
    assertEquals(series, JSON.readSeries(JSON.write(series)).getValue().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("halves")
  void unpairedSurrogateIsAnErrorInEveryText(HostileText hostile) {
    for (String place : places()) {
      List<Finding> errors =
          JSON.readSeries(SERIES.with(place, quoted(hostile.text()))).getReport().errors();
      assertTrue(
          errors.stream().anyMatch(finding -> finding.getPointer().equals(place)),
          () -> "no rule refuses it at " + place);
    }
  }

  private static boolean isEncodable(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** The name of an unknown field is the one piece of a document that a report repeats. */
  @ParameterizedTest
  @MethodSource("texts")
  void hostileFieldNameStaysOneStringOfTheReport(HostileText hostile) {
    byte[] json = MAPPER.writeValueAsBytes(Map.of(hostile.text(), 1));
    ReadResult<?> result = JSON.readEdition(json);
    String line = new String(JSON.writeReport(hostile.text(), result.getReport()), UTF_8);
    assertEquals(-1, line.indexOf('\n'));
    JsonNode report = MAPPER.readTree(line);
    assertEquals(hostile.text(), report.get("document").asString());
    assertEquals(
        result.getReport().getFindings().stream().map(Finding::getPointer).toList(),
        report.get("findings").valueStream().map(it -> it.get("pointer").asString()).toList());
  }
}
