package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;

/** An invalid edition is answered with status 422, all findings and their places. */
class InvalidEditionTest {
  private static final String NOT_JSON = "1:1 error json-syntax ";

  @Test
  void shapeErrorsHaveLineAndColumn() {
    String document =
        """
        {
          "id": "strategic-2032",
          "strand": "tactical",
          "year": "2032",
          "nme": "Strategic SOCEX 2032",
          "dates": { "start": "2032-05-18", "end": "20 May" }
        }
        """;

    assertEquals(
        List.of(
            "1:1 error field-required /name",
            "3:13 error field-format /strand",
            "4:11 error field-type /year",
            "5:3 warning field-unknown /nme",
            "6:44 error field-format /dates/end"),
        ProblemJson.findings(RunningHost.post("/editions", document)));
  }

  @Test
  void ruleErrorsHaveLineAndColumn() {
    String document =
        """
        {
          "id": "Strategic 2032",
          "strand": "strategic",
          "year": 2032,
          "name": "Strategic SOCEX 2032",
          "capacity": 225,
          "dates": { "start": "2032-05-18", "end": "2032-05-20" }
        }
        """;

    assertEquals(
        List.of(
            "1:1 error mode-venue /venue",
            "2:9 error id-format /id",
            "7:44 error edition-length /dates/end"),
        ProblemJson.findings(RunningHost.post("/editions", document)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"misshapen-2031.json", "strategic-2031.json"})
  void problemHasTheFindingsOfTheReport(String name) throws IOException {
    byte[] document = Files.readAllBytes(Path.of("..", "broken", name));
    SocexJson json = SocexJson.standard();
    JsonNode report =
        RunningHost.MAPPER.readTree(json.writeReport(name, json.readEdition(document).getReport()));

    HttpResponse<String> response = RunningHost.post("/editions", document);

    assertEquals(ProblemJson.lines(report), ProblemJson.findings(response));
    assertEquals(report.path("findings"), RunningHost.json(response).path("findings"));
  }

  @Test
  void problemFollowsRfc9457() {
    JsonNode problem = RunningHost.json(RunningHost.post("/editions", "{}"));

    assertAll(
        () -> assertEquals("urn:socex:problem:invalid", problem.path("type").asString()),
        () -> assertEquals("The document is invalid", problem.path("title").asString()),
        () -> assertEquals(422, problem.path("status").asInt()),
        () -> assertEquals("/editions", problem.path("instance").asString()),
        () -> assertFalse(problem.path("truncated").asBoolean()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/ld+json", "text/html"})
  void invalidEditionGivesAProblemWhateverIsAccepted(String accept) {
    HttpResponse<String> response =
        RunningHost.post("/editions", RunningHost.JSON, accept, BodyPublishers.ofString("{"));

    assertEquals(
        1, ProblemJson.findings(response).stream().filter(f -> f.contains("json-syntax")).count());
  }

  @Test
  void emptyBodyIsASyntaxError() {
    assertEquals(List.of(NOT_JSON), ProblemJson.findings(RunningHost.post("/editions", "")));
  }

  @Test
  void otherEncodingThanUtf8IsASyntaxError() {
    assertAll(
        () -> assertEquals(List.of(NOT_JSON), utf16("application/json", "{}".getBytes(UTF_16))),
        () -> assertEquals(List.of(NOT_JSON), utf16("application/json", "{}".getBytes(UTF_16LE))),
        () ->
            assertEquals(
                List.of(NOT_JSON),
                utf16("application/json;charset=UTF-16", "{}".getBytes(UTF_16))));
  }

  private static List<String> utf16(String contentType, byte[] body) {
    return ProblemJson.findings(
            RunningHost.post("/editions", contentType, "*/*", BodyPublishers.ofByteArray(body)))
        .stream()
        .map(finding -> finding.replaceFirst("^1:\\d+", "1:1"))
        .toList();
  }

  @Test
  void otherMediaTypeIsUnsupported() {
    HttpResponse<String> response =
        RunningHost.post("/editions", "text/plain", "*/*", BodyPublishers.ofString("{}"));

    assertAll(
        () -> assertEquals(415, response.statusCode()),
        () -> assertEquals("application/problem+json", RunningHost.type(response)));
  }

  @Test
  void hugeBodyExceedsTheLimit() {
    byte[] body = ("{\"name\":\"" + "x".repeat(12 << 20) + "\"}").getBytes(UTF_8);

    assertAll(
        () -> assertEquals(overLimit(), answer(BodyPublishers.ofByteArray(body))),
        () -> assertEquals(overLimit(), answer(chunked(body))));
  }

  @Test
  void deepBodyExceedsTheLimit() {
    List<String> findings = answer(BodyPublishers.ofString("[".repeat(100_000)));

    assertTrue(
        findings.get(findings.size() - 1).endsWith(" error json-limit "), findings::toString);
  }

  private static List<String> overLimit() {
    return List.of("1:1 error json-limit ");
  }

  private static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static List<String> answer(BodyPublisher body) {
    return ProblemJson.findings(RunningHost.post("/editions", RunningHost.JSON, "*/*", body));
  }
}
