package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Finding;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

/** An edition inside another type is read with SocexModule and validated by {@code @Valid}. */
class SubmissionTest {
  private static final SocexJson JSON = SocexJson.standard();

  @Test
  void editionInsideAnotherTypeIsReadAndWritten() {
    String body = submission("the host", JSON.write(Strategic2031.edition()));

    HttpResponse<String> response = RunningHost.post("/submissions", body);

    assertEquals(200, response.statusCode());
    assertEquals(
        RunningHost.json(response).path("edition"),
        RunningHost.MAPPER
            .readTree(JSON.write(Strategic2031.edition()))
            .asObject()
            .without("$schema"));
  }

  @Test
  void shapeErrorsAreTheCauseOfAnException() throws IOException {
    // $schema is known at the root only.
    byte[] document =
        Files.readString(Path.of("..", "broken", "misshapen-2031.json"))
            .replaceFirst("\"\\$schema\": *\"[^\"]*\",", "")
            .getBytes(UTF_8);

    assertEquals(
        expected(document, true),
        rulesAndPointers(RunningHost.post("/submissions", submission("the host", document))));
  }

  @Test
  void ruleErrorsAreViolations() throws IOException {
    byte[] document = Files.readAllBytes(Path.of("..", "broken", "strategic-2031.json"));

    assertEquals(
        expected(document, false),
        rulesAndPointers(RunningHost.post("/submissions", submission("the host", document))));
  }

  @Test
  void constraintOfTheHostIsReportedToo() {
    String body = submission(" ", JSON.write(Strategic2031.edition()));

    assertEquals(
        List.of("error NotBlank /from"),
        ProblemJson.findings(RunningHost.post("/submissions", body)));
  }

  private static String submission(String from, byte[] edition) {
    return "{\"from\":\"" + from + "\",\"edition\":" + new String(edition, UTF_8) + "}";
  }

  private static List<String> expected(byte[] document, boolean warnings) {
    Stream<Finding> findings =
        warnings
            ? JSON.readEdition(document).getReport().getFindings().stream()
            : JSON.readEdition(document).getReport().errors().stream();
    return findings
        .map(finding -> finding.getRule().getCode() + " /edition" + finding.getPointer())
        .sorted()
        .toList();
  }

  private static List<String> rulesAndPointers(HttpResponse<String> response) {
    return ProblemJson.findings(response).stream()
        .map(line -> line.replaceFirst("^.*?(error|warning|info) ", ""))
        .sorted()
        .toList();
  }
}
