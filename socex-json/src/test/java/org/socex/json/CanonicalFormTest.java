package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.Marking;
import org.socex.core.Series;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.core.TimeSpan;
import org.socex.core.rule.Ruled;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.model.GenericTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanonicalFormTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Edition EDITION =
      Edition.builder()
          .id("strategic-2031")
          .strand(Strand.STRATEGIC)
          .year(2031)
          .name("Strategic \"SOCEX\" 2031")
          .timeZone(ZoneId.of("Europe/London"))
          .addPartners("Hartsorrel & Finch <Forensics>", "Größe/日本/😀")
          .addSession(
              Session.builder()
                  .id("tea")
                  .title("Tea\\coffee")
                  .kind(SessionKind.BREAK)
                  .time(TimeSpan.of(LocalTime.of(9, 0), LocalTime.MAX))
                  .summary("One\nTwo")
                  .marking(Marking.OFFICIAL_SENSITIVE)
                  .build())
          .build();

  @Test
  void compactFormHasDefaultsAndNoWhiteSpaceOrAbsentValues() {
    assertEquals(
        "{\"$schema\":\"urn:socex:edition:1\",\"id\":\"strategic-2031\",\"strand\":\"strategic\","
            + "\"year\":2031,\"name\":\"Strategic \\\"SOCEX\\\" 2031\","
            + "\"timeZone\":\"Europe/London\",\"status\":\"scheduled\","
            + "\"attendanceMode\":\"in-person\","
            + "\"partners\":[\"Hartsorrel & Finch <Forensics>\",\"Größe/日本/😀\"],"
            + "\"sessions\":[{\"id\":\"tea\",\"title\":\"Tea\\\\coffee\",\"kind\":\"break\","
            + "\"time\":{\"start\":\"09:00\",\"end\":\"23:59\"},\"elective\":false,"
            + "\"summary\":\"One\\nTwo\",\"marking\":\"official-sensitive\"}]}",
        new String(JSON.write(EDITION), UTF_8));
  }

  @Test
  void prettyIndentsByTwoSpacesAndEndsInALineFeed() {
    assertEquals(
        """
        {
          "$schema": "urn:socex:edition:1",
          "id": "strategic-2031",
          "strand": "strategic",
          "year": 2031,
          "name": "Strategic \\"SOCEX\\" 2031",
          "timeZone": "Europe/London",
          "status": "scheduled",
          "attendanceMode": "in-person",
          "partners": [
            "Hartsorrel & Finch <Forensics>",
            "Größe/日本/😀"
          ],
          "sessions": [
            {
              "id": "tea",
              "title": "Tea\\\\coffee",
              "kind": "break",
              "time": {
                "start": "09:00",
                "end": "23:59"
              },
              "elective": false,
              "summary": "One\\nTwo",
              "marking": "official-sensitive"
            }
          ]
        }
        """,
        new String(JSON.writePretty(EDITION), UTF_8));
  }

  @Test
  void onlyWhatJsonDemandsIsEscaped() {
    StringBuilder text = new StringBuilder();
    StringBuilder written = new StringBuilder();
    List<String> shortEscapes = List.of("\b\\b", "\t\\t", "\n\\n", "\f\\f", "\r\\r");
    for (char c = 0; c < 0x500; c++) {
      String plain = String.valueOf(c);
      text.append(c);
      if (c == '"' || c == '\\') {
        written.append('\\').append(c);
      } else if (c < ' ') {
        written.append(
            shortEscapes.stream()
                .filter(pair -> pair.startsWith(plain))
                .map(pair -> pair.substring(1))
                .findFirst()
                .orElse(String.format("\\u%04X", (int) c)));
      } else {
        written.append(c);
      }
    }
    String others =
        "\u07FF\u0800\uD7FF\uE000\uD800\uDC00\u2028\u2029\uFEFF\uFFFD\uFFFF\uD83D\uDE00\uDBFF\uDFFF";
    assertEquals(named(written + others), written(text + others));
  }

  @Test
  void unpairedSurrogatesAreEscapedAndNothingElseChanges() {
    assertEquals(named("\\uD800"), written("\uD800"));
    assertEquals(named("\\uDC00\\uD800"), written("\uDC00\uD800"));
    assertEquals(
        named("\\uD83D😀\\uDE00 é\\n\\t\\u0001\\\"\\\\/"),
        written("\uD83D😀\uDE00 é\n\t\u0001\"\\/"));
  }

  private static String written(String name) {
    return new String(JSON.write(EDITION.withName(name)), UTF_8);
  }

  private static String named(String json) {
    return new String(JSON.write(EDITION.withName("@")), UTF_8).replace("\"@\"", '"' + json + '"');
  }

  @Test
  void fixturesAreWrittenAsTheirGettersSay() {
    assertEquals(
        GenericTree.document(Strategic2031.edition()).toString(),
        tree(DocumentRoot.EDITION, Strategic2031.edition()).toString());
    assertEquals(
        GenericTree.document(SocexHistory.series()).toString(),
        tree(DocumentRoot.SERIES, SocexHistory.series()).toString());
  }

  @Property(tries = 300)
  void anySeriesIsWrittenAsItsGettersSay(@ForAll Series series) {
    JsonNode written = tree(DocumentRoot.SERIES, series);
    assertEquals(GenericTree.document(series), written);
    assertEquals(GenericTree.document(series).toString(), written.toString(), "the order");
  }

  private static JsonNode tree(DocumentRoot root, Ruled value) {
    return MAPPER.readTree(root.write(JSON, value));
  }
}
