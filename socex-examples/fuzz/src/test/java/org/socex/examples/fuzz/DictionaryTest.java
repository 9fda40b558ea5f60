package org.socex.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socex.examples.formats.Frab;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dictionaries hold the words of the formats, which a fuzzer could hardly guess. */
class DictionaryTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Test
  void namesDictHoldsTheNamesAndConstantsOfTheSchemas() throws IOException {
    SortedSet<String> words = new TreeSet<>();
    collectSchema(MAPPER.readTree(SocexJson.standard().editionSchema()), words);
    collectSchema(MAPPER.readTree(SocexJson.standard().seriesSchema()), words);
    assertDictionary(words, "names.dict");
  }

  @Test
  void frabDictHoldsTheNamesOfAnExport() throws IOException {
    SortedSet<String> words = new TreeSet<>();
    collectNames(MAPPER.readTree(Frab.of(Strategic2031.edition()).document()), words);
    assertDictionary(words, "frab.dict");
  }

  private static void collectSchema(JsonNode schema, SortedSet<String> words) {
    words.addAll(schema.path("properties").propertyNames());
    schema.path("enum").valueStream().map(JsonNode::asString).forEach(words::add);
    schema.path("const").stringValueOpt().ifPresent(words::add);
    schema.forEach(part -> collectSchema(part, words));
  }

  private static void collectNames(JsonNode node, SortedSet<String> words) {
    words.addAll(node.propertyNames());
    node.forEach(part -> collectNames(part, words));
  }

  private static void assertDictionary(SortedSet<String> words, String name) throws IOException {
    String expected =
        words.stream().map(word -> "\"\\\"" + word + "\\\"\"\n").collect(Collectors.joining());
    try (InputStream dictionary =
        Objects.requireNonNull(DictionaryTest.class.getResourceAsStream(name))) {
      assertEquals(
          expected,
          new String(dictionary.readAllBytes(), UTF_8),
          () -> name + " is stale; it should hold these lines:\n" + expected);
    }
  }
}
