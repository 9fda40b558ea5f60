package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of format 1, frozen with its first version: no file of the folder may ever change. */
class CompatibilityTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/1");
  private static final SocexJson JSON = SocexJson.standard();

  @ParameterizedTest
  @ValueSource(strings = {"edition.json", "every-field.json"})
  void anEditionIsRewrittenIdentically(String name) throws IOException {
    String document = Files.readString(GOLDEN.resolve(name));
    byte[] rewritten = JSON.writePretty(JSON.readEdition(document).getValue().orElseThrow());
    assertEquals(document, new String(rewritten, UTF_8));
  }

  @Test
  void aSeriesIsRewrittenIdentically() throws IOException {
    String document = Files.readString(GOLDEN.resolve("series.json"));
    byte[] rewritten = JSON.writePretty(JSON.readSeries(document).getValue().orElseThrow());
    assertEquals(document, new String(rewritten, UTF_8));
  }

  @Test
  void theFrozenDocumentsUseEveryFieldOfTheFormat() throws IOException {
    String schema = new String(JSON.seriesSchema(), UTF_8);
    Set<String> known = names(schema, "\"([a-zA-Z]+)\": \\{\n +\"(?:description|type|enum|\\$ref)");
    known.removeIf(name -> Character.isUpperCase(name.charAt(0)) || name.equals("items"));
    Set<String> used = new TreeSet<>();
    for (String name : Set.of("edition.json", "every-field.json", "series.json")) {
      used.addAll(names(Files.readString(GOLDEN.resolve(name)), "\"([a-zA-Z]+)\": "));
    }
    assertEquals(known, used);
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
