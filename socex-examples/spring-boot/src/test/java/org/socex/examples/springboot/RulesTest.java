package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.StandardRule;

/** {@code GET /rules} answers with the catalogue of rules. */
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
                    .path("rules")
                    .valueStream()
                    .map(
                        rule ->
                            Stream.of("rule", "title", "explanation")
                                .map(member -> rule.path(member).asString())
                                .toList())
                    .toList()));
  }
}
