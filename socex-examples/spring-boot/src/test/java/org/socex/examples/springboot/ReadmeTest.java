package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.DerivedFile;

/** Every curl command of the README gives the answer that the README shows. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
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

  @Test
  void examplesGiveTheseAnswers() throws IOException {
    String readme = Files.readString(README);
    assertEquals(4, EXAMPLE.matcher(readme).results().count(), "examples that this test finds");
    DerivedFile.assertCurrent(
        README,
        EXAMPLE
            .matcher(readme)
            .replaceAll(
                example -> {
                  String command = readme.substring(example.start(), example.start(4));
                  return Matcher.quoteReplacement(command + answer(example) + "\n```\n");
                }));
  }

  private static String answer(MatchResult example) {
    String accept = Optional.ofNullable(example.group(2)).orElse("*/*");
    return RunningHost.post(
            example.group(1), RunningHost.JSON, accept, BodyPublishers.ofString(example.group(3)))
        .body()
        .stripTrailing();
  }
}
