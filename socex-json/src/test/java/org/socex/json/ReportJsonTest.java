package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final String CANCELLED =
      "\"id\":\"strategic-2031\",\"strand\":\"strategic\",\"year\":2031,\"name\":\"SOCEX\","
          + "\"status\":\"cancelled\"";

  @Test
  void reportIsOneLine() {
    String document =
        """
        {
          "id": "strategic-2031",
          "strand": "strategic",
          "year": 2031,
          "name": "SOCEX",
          "dates": {"start": "2031-05-13", "end": "2031-05-15"},
          "status": "cancelled",
          "capcity": 225
        }
        """;
    assertEquals(
        "{\"$schema\":\"urn:socex:report:1\",\"document\":\"x.json\",\"valid\":false,\"truncated\":false,"
            + "\"counts\":{\"error\":1,\"warning\":1,\"info\":0},\"findings\":["
            + "{\"rule\":\"edition-length\",\"severity\":\"error\",\"pointer\":\"/dates/end\","
            + "\"line\":6,\"column\":43,\"waived\":false,"
            + "\"message\":\"In-person editions last two days; this one lasts 3.\","
            + "\"facts\":{\"kind\":\"in-person\",\"days\":3}},"
            + "{\"rule\":\"field-unknown\",\"severity\":\"warning\",\"pointer\":\"/capcity\","
            + "\"line\":8,\"column\":3,\"waived\":false,"
            + "\"message\":\"Unknown field capcity. Did you mean capacity?\","
            + "\"facts\":{\"field\":\"capcity\",\"suggestion\":\"capacity\"}}]}",
        report("x.json", document));
  }

  @Test
  void reportWithoutFindingsIsShort() {
    assertEquals(
        "{\"$schema\":\"urn:socex:report:1\",\"document\":\"-\",\"valid\":true,\"truncated\":false,"
            + "\"counts\":{\"error\":0,\"warning\":0,\"info\":0},\"findings\":[]}",
        report("-", "{" + CANCELLED + "}"));
  }

  @Test
  void waivedFindingIsMarked() {
    String document =
        "{"
            + CANCELLED
            + ",\"dates\":{\"start\":\"2031-06-10\",\"end\":\"2031-06-11\"},"
            + "\"waivers\":[{\"rule\":\"edition-month\",\"reason\":\"Full in May.\"}]}";
    JsonNode report = JsonMapper.shared().readTree(report("x.json", document));
    assertEquals(1, report.get("findings").size());
    JsonNode finding = report.get("findings").get(0);
    assertEquals("edition-month", finding.get("rule").asString());
    assertEquals("info", finding.get("severity").asString());
    assertEquals(true, finding.get("waived").asBoolean());
    assertEquals(true, report.get("valid").asBoolean());
  }

  @Test
  void findingsOfBuiltValuesHaveNoPositions() {
    ValidationReport report =
        SocexValidator.standard()
            .validate(JSON.readEdition("{" + CANCELLED + ",\"capacity\":0}").getValue().get());
    assertEquals(
        "{\"$schema\":\"urn:socex:report:1\",\"document\":\"x\",\"valid\":false,\"truncated\":false,"
            + "\"counts\":{\"error\":1,\"warning\":0,\"info\":0},\"findings\":["
            + "{\"rule\":\"number-range\",\"severity\":\"error\",\"pointer\":\"/capacity\","
            + "\"waived\":false,"
            + "\"message\":\"0 is out of range. The field takes 1 to 100,000.\","
            + "\"facts\":{\"value\":0,\"min\":1,\"max\":100000}}]}",
        new String(JSON.writeReport("x", report), UTF_8));
  }

  @Test
  void namesWithQuotesControlCharactersAndAnyScriptAreEscaped() {
    String name = "a \"b\" \\c\n\u0001 é😀/~1";
    String document = "{" + CANCELLED + ",\"q\\\"\\\\\\n\\u0001é😀/~\":1}";
    JsonNode report = JsonMapper.shared().readTree(report(name, document));
    assertEquals(name, report.get("document").asString());
    assertEquals("/q\"\\\n\u0001é😀~1~0", report.get("findings").get(0).get("pointer").asString());
  }

  @Test
  void documentNameWithUnpairedSurrogateIsEscaped() {
    JsonNode report = JsonMapper.shared().readTree(report("a\uD800b", "{" + CANCELLED + "}"));
    assertEquals("a\uD800b", report.get("document").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "yeer, year",
    "yer, year",
    "yexx, year",
    "naxe, name",
    "thems, theme",
    "attendanceMoed, attendanceMode",
    "x, ''",
    "idd, id",
    "city, ''",
  })
  void unknownFieldComesWithTheNearestNameUnlessMoreThanTwoThirdsDiffer(
      String name, String suggestion) {
    Facts facts =
        JSON.readEdition("{" + CANCELLED + ",\"" + name + "\":1}")
            .getReport()
            .getFindings()
            .get(0)
            .getFacts();
    Facts expected = Facts.none().withFieldName("field", name);
    assertEquals(
        suggestion.isEmpty() ? expected : expected.withFieldName("suggestion", suggestion), facts);
  }

  @Test
  void truncatedFindingsAreCounted() {
    for (int wrong : List.of(999, 1_000, 1_001, 2_000, 2_001, 5_000)) {
      String sources = "\"x\"" + ",\"x\"".repeat(9);
      String document =
          "{"
              + CANCELLED
              + ",\"sessions\":["
              + "0,".repeat(wrong - 1)
              + "0],\"sources\":["
              + sources
              + "]}";
      ValidationReport report = JSON.readEdition(document).getReport();
      int found = wrong > 1_000 ? 1_001 : wrong;
      JsonNode json = JsonMapper.shared().readTree(JSON.writeReport("x", report));
      assertEquals(found, json.get("counts").get("error").asInt());
      assertEquals(Math.min(found, 1_000), json.get("findings").size());
      assertEquals(found > 1_000, json.get("truncated").asBoolean());
    }
  }

  @Test
  void firstThousandFindingsOfTheDocumentAreKept() {
    StringBuilder document = new StringBuilder("{" + CANCELLED);
    for (int i = 0; i < 1_500; i++) {
      document.append("\n,\"x").append(i).append("\":1");
    }
    ValidationReport report =
        JSON.readEdition(document.append("\n,\"capacity\":\"1\"}").toString()).getReport();
    JsonNode json = JsonMapper.shared().readTree(JSON.writeReport("x", report));
    assertEquals("{\"error\":1,\"warning\":1500,\"info\":0}", json.get("counts").toString());
    assertEquals("/x0", json.get("findings").get(0).get("pointer").asString());
    assertEquals("/x999", json.get("findings").get(999).get("pointer").asString());
    assertEquals(false, json.get("valid").asBoolean());
    assertEquals(true, json.get("truncated").asBoolean());
  }

  @Test
  void findingsOfRulesAreTruncatedToo() {
    String session = "{\"id\":\"A\",\"title\":\"\",\"kind\":\"break\"}";
    String document =
        "{" + CANCELLED + ",\"sessions\":[" + (session + ",").repeat(799) + session + "]}";
    ValidationReport report = JSON.readEdition(document).getReport();
    // each has a bad id, a blank title and no time, and all but the first repeat an id
    assertEquals(800 * 3 + 799, report.total());
    assertEquals(1_000, report.getFindings().size());
    assertEquals("/sessions/0", report.getFindings().get(0).getPointer());
  }

  @Test
  void findingsAreInOrderOfPlaceThenCode() {
    for (CorpusDocument document : CorpusDocument.all()) {
      List<Finding> findings =
          document.root().read(JSON, document.bytes()).getReport().getFindings();
      assertEquals(
          findings.stream()
              .sorted(
                  Comparator.comparingInt(
                          (Finding finding) -> finding.getPlace().getLine().getAsInt())
                      .thenComparingInt(finding -> finding.getPlace().getColumn().getAsInt())
                      .thenComparing(finding -> finding.getRule().getCode()))
              .toList(),
          findings,
          document::name);
    }
  }

  private static String report(String name, String document) {
    return new String(JSON.writeReport(name, JSON.readEdition(document).getReport()), UTF_8);
  }
}
