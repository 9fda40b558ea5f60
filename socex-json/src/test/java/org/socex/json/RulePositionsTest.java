package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.rule.Profile;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulePositionsTest {
  @Property(tries = 200)
  void readingFindsWhatValidatingFinds(@ForAll Series series, @ForAll Profile profile) {
    SocexValidator validator = SocexValidator.builder().profile(profile).build();
    SocexJson json = SocexJson.builder().profile(profile).build();
    ValidationReport validated = validator.validate(series);
    ValidationReport read = json.readSeries(json.write(series)).getReport();
    assertEquals(placeless(validated), placeless(read));
    assertEquals(validated.total(), read.total());
  }

  @Property(tries = 200)
  void everyFindingStandsAtItsValueOrTheNearestEnclosingOne(@ForAll Series series) {
    SocexJson json = SocexJson.standard();
    for (byte[] document : List.of(json.write(series), json.writePretty(series))) {
      assertPlaces(document, json.readSeries(document).getReport());
    }
  }

  @Property(tries = 100)
  void placesAreRightWhateverTheOrderAndEscapesOfFields(
      @ForAll Series series, @ForAll Edition edition) {
    SocexJson json = SocexJson.standard();
    byte[] other = contrary(json.write(series));
    assertPlaces(other, json.readSeries(other).getReport());
    byte[] another = contrary(json.write(edition));
    assertPlaces(another, json.readEdition(another).getReport());
  }

  private static byte[] contrary(byte[] document) {
    StringBuilder contrary = new StringBuilder();
    append(JsonMapper.shared().readTree(document), contrary);
    return contrary.toString().getBytes(UTF_8);
  }

  /** Reverses the fields, escapes a letter of each name and adds an unknown field in front. */
  private static void append(JsonNode node, StringBuilder json) {
    if (node.isObject()) {
      json.append("{ \"unheard\\\"of\" : [ \"\\\\\", { \"id\": [{}] } ]");
      List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
      Collections.reverse(fields);
      for (Map.Entry<String, JsonNode> field : fields) {
        String name = field.getKey();
        json.append("\r\n,\"")
            .append(name, 0, name.length() - 1)
            .append(String.format("\\u%04x\"\t:\r ", (int) name.charAt(name.length() - 1)));
        append(field.getValue(), json);
      }
      json.append('}');
    } else if (node.isArray()) {
      json.append("[ ");
      for (int i = 0; i < node.size(); i++) {
        json.append(i == 0 ? "" : " , ");
        append(node.get(i), json);
      }
      json.append("]");
    } else {
      json.append(node);
    }
  }

  private static void assertPlaces(byte[] document, ValidationReport report) {
    Places places = new Places(new String(document, UTF_8));
    for (Finding finding : report.getFindings()) {
      if (finding.getRule() == StandardRule.FIELD_UNKNOWN) {
        continue; // it stands at the name, not at the value
      }
      assertEquals(
          places.nearest(finding.getPointer()),
          finding.getPlace().getLine().getAsInt() + ":" + finding.getPlace().getColumn().getAsInt(),
          finding::toString);
      for (Place related : finding.getRelated()) {
        assertEquals(
            places.nearest(related.getPointer()),
            related.getLine().getAsInt() + ":" + related.getColumn().getAsInt(),
            finding::toString);
      }
    }
  }

  private static Set<Finding> placeless(ValidationReport report) {
    return report.getFindings().stream()
        .map(
            finding ->
                finding.at(
                    placeless(finding.getPlace()),
                    finding.getRelated().stream().map(RulePositionsTest::placeless).toList()))
        .collect(Collectors.toSet());
  }

  private static Place placeless(Place place) {
    return Place.of(place.getPointer());
  }
}
