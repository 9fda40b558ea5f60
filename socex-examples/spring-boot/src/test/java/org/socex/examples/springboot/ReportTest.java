package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

/** {@code POST /validate} answers any body with a report. */
class ReportTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final String UNDATED =
      """
      {"id":"strategic-2032","strand":"strategic","year":2032,"name":"Strategic SOCEX 2032",
       "attendanceMode":"online","onlineUrl":"https://example.org/"}\
      """;

  @Test
  void validDocumentGivesAReport() {
    byte[] document = JSON.writePretty(Strategic2031.edition());
    ValidationReport report = JSON.readEdition(document).getReport();

    HttpResponse<String> response = RunningHost.post("/validate", document);

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals("application/json", RunningHost.type(response)),
        () ->
            assertEquals(new String(JSON.writeReport("document", report), UTF_8), response.body()));
  }

  @Test
  void seriesGivesAReport() {
    HttpResponse<String> response =
        RunningHost.post("/validate?profile=archive", JSON.write(SocexHistory.series()));

    assertTrue(RunningHost.json(response).path("valid").asBoolean());
  }

  @Test
  void severityFollowsTheProfile() {
    assertAll(
        () ->
            assertEquals(List.of("1:1 warning edition-undated /dates"), findings("?profile=draft")),
        () -> assertEquals(List.of("1:1 error edition-undated /dates"), findings("")),
        () ->
            assertEquals(List.of("1:1 info edition-undated /dates"), findings("?profile=archive")));
  }

  private static List<String> findings(String query) {
    return ProblemJson.lines(RunningHost.json(RunningHost.post("/validate" + query, UNDATED)));
  }

  @Test
  void unknownProfileIsABadRequest() {
    HttpResponse<String> response = RunningHost.post("/validate?profile=%3Cb%3E", "{}");

    assertAll(
        () -> assertEquals(400, response.statusCode()),
        () -> assertEquals("application/problem+json", RunningHost.type(response)),
        () -> assertFalse(response.body().contains("<b>")));
  }

  @Test
  void anyBodyGivesAReport() {
    assertAll(
        () -> assertEquals(List.of("1:1 error json-syntax "), lines("")),
        () -> assertEquals(List.of("1:1 error field-type "), lines("[]")),
        () -> assertEquals(List.of("1:1 error json-limit "), lines(" ".repeat(5 << 20))));
  }

  private static List<String> lines(String body) {
    return ProblemJson.lines(RunningHost.json(RunningHost.post("/validate", body)));
  }

  @Test
  void otherMediaTypeIsUnsupported() {
    assertEquals(
        415,
        RunningHost.post("/validate", "application/xml", "*/*", BodyPublishers.ofString("<a/>"))
            .statusCode());
  }
}
