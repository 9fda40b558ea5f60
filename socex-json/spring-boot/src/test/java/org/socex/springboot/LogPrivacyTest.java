package org.socex.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** No log has a value of a delegate, with the levels of Spring Boot and with DEBUG for all. */
class LogPrivacyTest {
  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  /** A canary in every field, in turn sound, unsound and of the wrong type. */
  private static final String[] DELEGATES = {
    """
    {"id":"d-1","name":"Canary","email":"canary@example.org","organisation":"Canary",
     "role":"Canary","country":"GB","status":"confirmed","electives":["canary-2"],
     "bookedOn":"2031-01-01"}""",
    """
    {"id":"d 1","name":"Canary\\u0007","email":"canary@canary@example.org",
     "organisation":"Canary\\u0007","role":"Canary\\u0007","country":"Canary","status":"confirmed",
     "electives":["Canary 2"],"bookedOn":"2031-01-01"}""",
    """
    {"id":7,"name":"Canary","email":"canary@example.org","organisation":["Canary"],
     "role":{"canary":"Canary"},"country":"Canary","status":"Canary","electives":"Canary",
     "bookedOn":"Canary","canary":"Canary"}""",
    "{\"id\":\"d-1\",\"name\":Canary}",
    "{\"id\":\"d-1\",\"name\":\"Canary"
  };

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Level level = ROOT.getLevel();

  static Stream<String> delegates() {
    return Stream.of(DELEGATES);
  }

  @BeforeEach
  void listen() {
    RunningHost.get("/");
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    ROOT.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    ROOT.detachAppender(log);
    ROOT.setLevel(level);
  }

  @ParameterizedTest
  @MethodSource("delegates")
  void delegateIsNotLogged(String delegate) {
    String edition =
        "{\"id\":\"x\",\"strand\":\"strategic\",\"year\":2032,\"name\":\"X\",\"delegates\":["
            + delegate
            + "]}";
    for (Level each : List.of(Level.INFO, Level.DEBUG)) {
      ROOT.setLevel(each);
      List<String> answers = new ArrayList<>();
      answers.add(RunningHost.post("/delegate", delegate).body());
      for (String path : List.of("/edition", "/method", "/validator")) {
        answers.add(RunningHost.post(path, edition).body());
      }
      answers.add(
          RunningHost.post("/record", "{\"from\":\"\",\"edition\":" + edition + "}").body());
      answers.add(RunningHost.post("/list", "[" + edition + "]").body());
      answers.add(RunningHost.post("/method/list", "[" + edition + "]").body());
      answers.add(RunningHost.post("/map", "{\"a\":" + edition + "}").body());
      assertEquals(List.of(), repeated(), each.toString());
      for (String answer : answers) {
        // the name of an unknown field is no value
        assertFalse(answer.replace("/canary", "").contains("Canary"), answer);
      }
    }
  }

  private List<String> repeated() {
    return log.list.stream()
        .map(event -> event.getLoggerName() + " " + event.getFormattedMessage() + thrown(event))
        .filter(line -> line.toLowerCase(Locale.ROOT).contains("canary"))
        .map(line -> line.length() > 300 ? line.substring(0, 300) : line)
        .toList();
  }

  private static String thrown(ILoggingEvent event) {
    return event.getThrowableProxy() == null
        ? ""
        : ThrowableProxyUtil.asString(event.getThrowableProxy());
  }
}
