package org.socex.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.validation.InvalidSocexException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Compiles and runs the code of the README. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src/test/java/org/socex/jackson3/ReadmeTest.java");

  @Test
  void codeOfTheReadmeIsTheCodeOfThisTest() throws IOException {
    assertEquals(
        texts(SOURCE, "// README: from here\n(.*?)\\s*// README: to here"),
        texts(README, "```java\n(.*?)\n```\n"));
  }

  // README: from here
  record Booking(String reference, Edition edition) {}

  // README: to here

  @Test
  void mapperThrowsWhatTheReadmeSays() throws IOException {
    String edition = "{\"id\":\"strategic-2032\",\"strand\":\"strategic\",\"year\":2032%s}";
    String request = "{\"reference\":\"B7\",\"edition\":" + edition + "}";
    assertEquals(
        texts(README, "```text\n(.*?)\n```\n").get(0), nameOrProblem(request.formatted("")));
    assertEquals("SOCEX", nameOrProblem(request.formatted(",\"name\":\"SOCEX\"")));
  }

  private static String nameOrProblem(String request) {
    // README: from here
    JsonMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
    try {
      return mapper.readValue(request, Booking.class).edition().getName();
    } catch (ValueInstantiationException e) {
      if (e.getCause() instanceof InvalidSocexException problems) {
        return problems.getReport().getFindings().get(0).toString();
      }
      throw e;
    }
    // README: to here
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1).stripIndent().strip())
        .toList();
  }
}
