package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer, successful or not, restricts what the browser may do. */
class SecurityHeadersTest {

  static Stream<HttpResponse<String>> answers() {
    return Stream.of(
        RunningHost.get("/"),
        RunningHost.get("/page.js"),
        RunningHost.get("/page.css"),
        RunningHost.get("/no-such-page"),
        RunningHost.get("/editions"),
        RunningHost.get("/rules"),
        RunningHost.post("/validate", "{}"),
        RunningHost.post("/editions", "{}"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerHasTheSecurityHeaders(HttpResponse<String> answer) {
    String policy = header(answer, "Content-Security-Policy");
    assertAll(
        () -> assertTrue(policy.startsWith("default-src 'none';"), policy),
        () -> assertTrue(policy.contains("frame-ancestors 'none'"), policy),
        () -> assertFalse(policy.contains("script-src 'unsafe"), policy),
        () -> assertEquals("nosniff", header(answer, "X-Content-Type-Options")),
        () -> assertEquals("no-referrer", header(answer, "Referrer-Policy")),
        () -> assertEquals("no-store", header(answer, "Cache-Control")));
  }

  private static String header(HttpResponse<?> answer, String name) {
    assertEquals(1, answer.headers().allValues(name).size(), name);
    return answer.headers().firstValue(name).orElseThrow();
  }
}
