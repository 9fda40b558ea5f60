package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the findings of a problem or a report. */
final class ProblemJson {
  private ProblemJson() {}

  /** {@return each finding as {@code line:column severity rule pointer}, or without line:column} */
  static List<String> findings(HttpResponse<String> response) {
    assertAll(
        () -> assertEquals(422, response.statusCode()),
        () -> assertEquals("application/problem+json", RunningHost.type(response)));
    JsonNode problem = RunningHost.json(response);
    assertEquals(422, problem.path("status").asInt());
    return lines(problem);
  }

  static List<String> lines(JsonNode report) {
    return report.path("findings").valueStream().map(ProblemJson::line).toList();
  }

  private static String line(JsonNode finding) {
    String place =
        finding.has("line")
            ? finding.path("line").asInt() + ":" + finding.path("column").asInt() + " "
            : "";
    return place
        + finding.path("severity").asString()
        + " "
        + finding.path("rule").asString()
        + " "
        + finding.path("pointer").asString();
  }
}
