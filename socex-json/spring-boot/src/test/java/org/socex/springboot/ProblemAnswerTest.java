package org.socex.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way to send an invalid edition is answered with 422 and all findings. */
class ProblemAnswerTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** It breaks two rules. */
  private static final String UNSOUND =
      """
      {"id":"A b","strand":"strategic","year":2032,"name":"X","status":"cancelled",
       "dates":{"start":"2032-05-18","end":"2032-05-17"}}""";

  private static final String MISSHAPEN =
      "{\"id\":7,\"strand\":\"no\",\"year\":2032,\"name\":\"X\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /edition     | @                                |
          /record      | {"from":"a","edition":@}         | /edition
          /list        | [@]                              | /0
          /map         | {"a/b":@}                        | /a~1b
          /method      | @                                |
          /method/list | [@]                              | /0
          /validator   | @                                |
          """)
  void everyFindingIsInTheAnswer(String path, String body, String base) {
    String at = base == null ? "" : base;
    assertEquals(
        List.of("edition-dates " + at + "/dates/end", "id-format " + at + "/id"),
        findings(RunningHost.post(path, body.replace("@", UNSOUND))).stream().sorted().toList());
    assertEquals(
        List.of("field-type " + at + "/id", "field-format " + at + "/strand"),
        findings(RunningHost.post(path, body.replace("@", MISSHAPEN))));
  }

  @Test
  void everyEntryOfAListIsJudged() {
    assertEquals(
        List.of("id-format /1/id", "id-format /2/id"),
        findings(
                RunningHost.post(
                    "/list",
                    "[@,%,%]"
                        .replace("%", UNSOUND.replace("17\"}", "19\"}"))
                        .replace("@", UNSOUND.replace("A b", "a").replace("17\"}", "19\"}"))))
            .stream()
            .sorted()
            .toList());
  }

  private static List<String> findings(HttpResponse<String> response) {
    JsonNode problem = MAPPER.readTree(response.body());
    assertEquals(422, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals("urn:socex:problem:invalid", problem.path("type").asString());
    assertEquals(422, problem.path("status").asInt());
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : problem.path("findings")) {
      findings.add(finding.path("rule").asString() + " " + finding.path("pointer").asString());
    }
    return findings;
  }

  @Test
  void constraintOfTheApplicationStandsBesideTheRules() {
    assertEquals(
        List.of("NotBlank /from", "edition-dates /edition/dates/end", "id-format /edition/id"),
        findings(RunningHost.post("/record", "{\"from\":\" \",\"edition\":" + UNSOUND + "}"))
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void requestWithoutTypesOfTheLibraryIsLeftToTheApplication() {
    assertEquals(400, RunningHost.post("/note", "{\"text\":\" \"}").statusCode());
    assertEquals(400, RunningHost.post("/note", "{").statusCode());
  }

  @Test
  void parameterIsReadByItsCode() {
    HttpResponse<String> answer =
        RunningHost.get("/word/keynote?strand=economic-crime&status=waitlisted");
    assertEquals("KEYNOTE ECONOMIC_CRIME WAITLISTED", answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/word/keynote?strand=Economic-Crime, strand",
    "/word/Keynote?strand=strategic, kind",
    "/word/keynote?strand=strategic&status=x, status"
  })
  void parameterWithAnotherWordIsAnsweredWithTheCodes(String path, String parameter) {
    HttpResponse<String> answer = RunningHost.get(path);
    assertEquals(400, answer.statusCode());
    String detail = MAPPER.readTree(answer.body()).path("detail").asString();
    assertEquals("The parameter " + parameter + " is one of these: ", detail.split("(?<=: )")[0]);
  }

  @Test
  void compressedBodyIsUnsupported() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    for (String path : List.of("/edition", "/list", "/record", "/delegate")) {
      assertEquals(415, RunningHost.postGzip(path, bytes.toByteArray()).statusCode(), path);
    }
  }
}
