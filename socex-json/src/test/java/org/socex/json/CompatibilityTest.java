package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of format 1, frozen: no file of the folder may ever change. A new field gets a new
 * file.
 */
class CompatibilityTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/1");
  private static final String NAME = "\"([a-zA-Z]+)\": ";
  private static final SocexJson JSON = SocexJson.standard();

  static List<String> editions() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("series.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void editionIsRewrittenIdentically(String name) throws IOException {
    String document = Files.readString(GOLDEN.resolve(name));
    byte[] rewritten = JSON.writePretty(JSON.readEdition(document).getValue().orElseThrow());
    assertEquals(document, new String(rewritten, UTF_8));
  }

  @Test
  void seriesIsRewrittenIdentically() throws IOException {
    String document = Files.readString(GOLDEN.resolve("series.json"));
    byte[] rewritten = JSON.writePretty(JSON.readSeries(document).getValue().orElseThrow());
    assertEquals(document, new String(rewritten, UTF_8));
  }

  @Test
  void frozenDocumentsUseEveryFieldOfTheFormat() throws IOException {
    String schema = new String(JSON.seriesSchema(), UTF_8);
    Set<String> known = names(schema, "\"([a-zA-Z]+)\": \\{\n +\"(?:description|type|enum|\\$ref)");
    known.removeIf(name -> Character.isUpperCase(name.charAt(0)) || name.equals("items"));
    Set<String> used = new TreeSet<>();
    used.addAll(names(Files.readString(GOLDEN.resolve("series.json")), NAME));
    for (String name : editions()) {
      used.addAll(names(Files.readString(GOLDEN.resolve(name)), NAME));
    }
    assertEquals(known, used, "add an edition with the new field to " + GOLDEN);
  }

  private static Set<String> names(String text, String pattern) {
    Set<String> names = new TreeSet<>();
    Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .forEach(names::add);
    return names;
  }
}
