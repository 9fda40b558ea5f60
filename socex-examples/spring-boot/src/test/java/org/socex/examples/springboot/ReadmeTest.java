package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every curl command of the README gives the answer that the README shows. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          """
          ```console
          \\$ curl -s '?localhost:8080([^' ]+)'? -H 'Content-Type: application/json'\
          (?: -H 'Accept: (\\S+)')? -d '([^']+)'
          (.+?)
          ```
          """,
          Pattern.DOTALL);

  static Stream<Arguments> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(
            found ->
                Arguments.of(
                    found.group(1),
                    Optional.ofNullable(found.group(2)).orElse("*/*"),
                    found.group(3),
                    found.group(4)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleGivesThisAnswer(String path, String accept, String body, String answer) {
    assertEquals(
        answer,
        RunningHost.post(path, RunningHost.JSON, accept, BodyPublishers.ofString(body))
            .body()
            .stripTrailing());
  }

  @Test
  void everyExampleIsFound() throws IOException {
    assertEquals(4, examples().count(), "examples that match the pattern of this test");
  }
}
