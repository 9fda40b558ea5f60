package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Neither the log nor the answer to an invalid document quotes the document. */
class LogPrivacyTest {
  private static final String CANARY = "canary";
  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    RunningHost.get("/");
    log.start();
    ROOT.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    ROOT.detachAppender(log);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canary",
        "{\"id\": canary",
        "{\"id\": \"canary canary",
        "{\"name\": 7, \"strand\": \"canary\", \"theme\": \"canary\"}",
        "{\"id\": \"Canary canary\", \"strand\": \"strategic\", \"year\": 2032, \"name\":"
            + " \"canary\u0007\"}",
        """
        {"id": "a", "strand": "strategic", "year": 2032, "name": "canary", "delegates": [
          {"id": "b", "name": "canary", "organisation": "canary", "email": "canary@canary@example.org"}]}\
        """
      })
  void invalidDocumentIsNeitherQuotedNorLogged(String document) {
    assertAll(
        () -> silent("/editions", document),
        () -> silent("/validate", document),
        () -> silent("/submissions", "{\"from\":\"canary\",\"edition\":" + document + "}"));
  }

  private void silent(String path, String document) {
    String answer = RunningHost.post(path, document).body();
    assertFalse(answer.toLowerCase(Locale.ROOT).contains(CANARY), answer);
    assertEquals(List.of(), repeated());
  }

  @Test
  void validDocumentIsNotLogged() {
    String document =
        """
        {"id": "canary", "strand": "strategic", "year": 2032, "name": "canary",
         "dates": {"start": "2032-05-18", "end": "2032-05-19"},
         "attendanceMode": "online", "onlineUrl": "https://canary.example.org/",
         "delegates": [{"id": "canary", "name": "canary", "organisation": "canary"}]}\
        """;

    assertEquals(200, RunningHost.post("/editions", document).statusCode());
    assertEquals(List.of(), repeated());
  }

  @Test
  void rejectedRequestIsNotLogged() {
    RunningHost.post("/canary?canary=canary", "canary");
    RunningHost.post("/validate?profile=canary", "canary");
    RunningHost.post("/editions", "text/plain", "image/png", BodyPublishers.ofString("canary"));

    assertEquals(List.of(), repeated());
  }

  private List<String> repeated() {
    return log.list.stream()
        .map(event -> event.getFormattedMessage() + thrown(event))
        .filter(line -> line.contains(CANARY))
        .toList();
  }

  private static String thrown(ILoggingEvent event) {
    return event.getThrowableProxy() == null
        ? ""
        : ThrowableProxyUtil.asString(event.getThrowableProxy());
  }
}
