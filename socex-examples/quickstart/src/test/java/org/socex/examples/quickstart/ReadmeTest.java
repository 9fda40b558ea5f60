package org.socex.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/socex/examples/quickstart/Quickstart.java");

  @Test
  void theFirstCodeOfTheReadmeIsTheCodeOfTheQuickstart() throws IOException {
    String source = Files.readString(SOURCE);
    String code =
        source.substring(
            source.indexOf("// README: from here\n") + "// README: from here\n".length(),
            source.indexOf("    // README: to here"));
    assertEquals(code.indent(-4), blocks("java").get(0));
  }

  @Test
  void theReadmeShowsWhatTheQuickstartPrints() throws IOException {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(terminal);
    }
    assertEquals(printed.toString(UTF_8), blocks("text").get(0));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(README))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
