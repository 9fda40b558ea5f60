package org.socex.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Place;
import org.socex.core.validation.ValidationReport;
import org.socex.json.SocexJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reports through a mapper have the form that SocexJson gives them. */
class ReportWritingTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final ValidationReport REPORT =
      SocexJson.standard()
          .readEdition(
              """
              {"id":"x","strand":"strategic","year":2032,"name":"X",
               "sessions":[{"id":"a","title":"A","kind":"break"},{"id":"a","title":"B","kind":"break"}]}""")
          .getReport();

  record Answer(ValidationReport report) {}

  @Test
  void rootReportIsThatOfTheFacadeWithoutTheDocument() throws Exception {
    ObjectNode expected =
        (ObjectNode) MAPPER.readTree(SocexJson.standard().writeReport("x", REPORT));
    expected.remove("document");
    assertEquals(expected.toString(), MAPPER.writeValueAsString(REPORT));
    assertEquals("urn:socex:report:1", expected.get("$schema").asText());
  }

  @Test
  void reportInsideAnotherObjectDoesNotNameItsSchema() throws Exception {
    JsonNode report = MAPPER.readTree(MAPPER.writeValueAsString(new Answer(REPORT))).get("report");
    ObjectNode root = (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(REPORT));
    root.remove("$schema");
    assertEquals(root, report);
  }

  @Test
  void findingIsThatOfTheReport() throws Exception {
    String all = new String(SocexJson.standard().writeReport("x", REPORT), UTF_8);
    JsonNode findings = MAPPER.readTree(all).get("findings");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = REPORT.getFindings().get(i);
      assertEquals(findings.get(i).toString(), MAPPER.writeValueAsString(finding));
      assertEquals(
          findings.get(i).path("related").path(0).toString(),
          finding.getRelated().isEmpty()
              ? ""
              : MAPPER.writeValueAsString(finding.getRelated().get(0)));
    }
  }

  @Test
  void unknownPositionHasNoMember() throws Exception {
    assertEquals("{\"pointer\":\"/id\"}", MAPPER.writeValueAsString(Place.of("/id")));
    assertEquals(
        "{\"pointer\":\"/id\",\"line\":2}", MAPPER.writeValueAsString(Place.of("/id", 2, 0)));
    assertEquals("{\"days\":3}", MAPPER.writeValueAsString(Facts.none().with("days", 3)));
  }

  @Test
  void reportCannotBeRead() throws Exception {
    for (Class<?> type : List.of(ValidationReport.class, Finding.class, Place.class, Facts.class)) {
      InvalidDefinitionException thrown =
          assertThrows(InvalidDefinitionException.class, () -> MAPPER.readValue("{}", type));
      assertEquals(
          type.getSimpleName() + " can be written, but not read", thrown.getOriginalMessage());
    }
  }
}
