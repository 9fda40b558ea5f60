package org.socex.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Series;
import org.socex.core.rule.StandardRule;
import org.socex.json.model.Attribute;
import org.socex.json.model.SampleJson;

class ListMaximaTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final SampleJson SAMPLE = SampleJson.of(Series.class);

  static Stream<Arguments> lists() {
    return Attribute.nouns().stream()
        .flatMap(noun -> Attribute.of(noun).stream())
        .filter(Attribute::isList)
        .map(list -> Arguments.of(list, pointer(list)));
  }

  /** The sample has each type with a list once. */
  private static String pointer(Attribute list) {
    String parent =
        list.noun() == Series.class
            ? ""
            : Attribute.nouns().stream()
                .flatMap(noun -> Attribute.of(noun).stream())
                .filter(attribute -> attribute.content() == list.noun())
                .map(attribute -> pointer(attribute) + (attribute.isList() ? "/0" : ""))
                .findFirst()
                .orElseThrow();
    return parent + "/" + list.name();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listAtItsMaximumIsRead(Attribute list, String pointer) {
    ReadResult<Series> result = JSON.readSeries(with(pointer, list.maxSize(), "@", "@"));
    assertTrue(result.getValue().isPresent());
    assertTrue(
        result.getReport().getFindings().stream()
            .noneMatch(finding -> finding.getRule() == StandardRule.LIST_SIZE));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listBeyondItsMaximumIsAFindingAtTheList(Attribute list, String pointer) {
    for (int more = 1; more < 4; more++) {
      // elements beyond the maximum are not examined
      ReadResult<Series> result = JSON.readSeries(with(pointer, list.maxSize() + more, "@", "{}"));
      assertFalse(result.getValue().isPresent());
      assertEquals(
          List.of("1:" + (SAMPLE.offset(pointer) + 1) + " error list-size \"" + pointer + "\""),
          ShownFinding.all(result.getReport()));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void problemsWithinTheMaximumAreFoundToo(Attribute list, String pointer) {
    int max = list.maxSize();
    ReadResult<Series> result = JSON.readSeries(with(pointer, max + 1, "null", "null"));
    assertEquals(max + 1, result.getReport().total());
    assertEquals(
        "1:" + (SAMPLE.offset(pointer) + 1) + " error list-size \"" + pointer + "\"",
        ShownFinding.of(result.getReport().getFindings().get(0)));
  }

  private static String with(String pointer, int size, String element, String last) {
    String sample = SAMPLE.at(pointer + "/0");
    List<String> elements = new ArrayList<>(Collections.nCopies(size - 1, element));
    elements.add(last);
    return SAMPLE.with(pointer, ("[" + String.join(",", elements) + "]").replace("@", sample));
  }
}
