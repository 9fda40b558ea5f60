package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.StandardRule;
import tools.jackson.databind.JsonNode;

/** {@code GET /rules} answers with the texts of every rule. */
class RulesTest {

  @Test
  void everyRuleHasItsTitleAndExplanation() {
    HttpResponse<String> response = RunningHost.get("/rules");

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals("application/json", RunningHost.type(response)),
        () ->
            assertEquals(
                Stream.of(StandardRule.values())
                    .map(
                        rule ->
                            List.of(
                                rule.getCode(),
                                rule.getTitle(),
                                rule.getExplanation(Locale.ENGLISH)))
                    .toList(),
                RunningHost.json(response)
                    .valueStream()
                    .map(rule -> rule.valueStream().map(JsonNode::asString).toList())
                    .toList()));
  }
}
