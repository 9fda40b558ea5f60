package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socex.core.Edition;
import org.socex.core.Marking;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import org.socex.json.schemaorg.SchemaOrg;

/** A valid edition is answered with its public form, in the accepted representation. */
class EditionAnswerTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final Edition EDITION = Strategic2031.edition();

  @Test
  void mapperWritesTheCanonicalPublicForm() {
    HttpResponse<String> response = RunningHost.post("/editions", JSON.writePretty(EDITION));

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals("application/json", RunningHost.type(response)),
        () ->
            assertEquals(new String(JSON.write(EDITION.forPublication()), UTF_8), response.body()));
  }

  @Test
  void answerShowsNoDelegates() {
    for (String accept : new String[] {"application/json", "application/ld+json", "text/html"}) {
      String body = post(accept, EDITION).body();
      EDITION
          .getDelegates()
          .forEach(delegate -> assertFalse(body.contains(delegate.getName()), accept));
    }
  }

  @Test
  void jsonLdIsSchemaOrg() {
    HttpResponse<String> response = post("application/ld+json", EDITION);

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals("application/ld+json", RunningHost.type(response)),
        () -> assertEquals(SchemaOrg.of(EDITION).getDocument(), response.body()));
  }

  @Test
  void browserGetsTheTimetable() {
    HttpResponse<String> response = post("text/html,application/xhtml+xml,*/*;q=0.8", EDITION);

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertEquals("text/html;charset=UTF-8", RunningHost.type(response)),
        () -> assertTrue(response.body().contains("Strategic SOCEX 2031")));
  }

  @Test
  void textsInTheTimetableAreEscaped() {
    String attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    Edition edition =
        EDITION.toBuilder()
            .name(attack)
            .theme(attack)
            .sessions(
                EDITION.getSessions().stream()
                    .map(session -> session.toBuilder().title(attack).marking(Marking.OPEN).build())
                    .toList())
            .build();

    HttpResponse<String> response = post("text/html", edition);

    assertAll(
        () -> assertEquals(200, response.statusCode()),
        () -> assertFalse(response.body().contains("<script>alert")),
        () -> assertFalse(response.body().contains("<img")),
        () -> assertTrue(response.body().contains("&lt;script&gt;alert(1)")));
  }

  @ParameterizedTest
  @CsvSource({
    "strategic-2018, application/json",
    "strategic-2018, application/ld+json",
    "strategic-2018, text/html",
    "strategic-2019, application/json",
  })
  void realEditionIsAnsweredByItsValidity(String id, String accept) {
    Edition edition = SocexHistory.edition(id);
    int expected = JSON.readEdition(JSON.write(edition)).getReport().isValid() ? 200 : 422;

    assertEquals(expected, post(accept, edition).statusCode());
  }

  @Test
  void otherRepresentationIsNotAcceptable() {
    HttpResponse<String> response = post("image/png", EDITION);

    assertAll(
        () -> assertEquals(406, response.statusCode()),
        () -> assertEquals("application/problem+json", RunningHost.type(response)));
  }

  private static HttpResponse<String> post(String accept, Edition edition) {
    return RunningHost.post(
        "/editions", RunningHost.JSON, accept, BodyPublishers.ofByteArray(JSON.write(edition)));
  }
}
