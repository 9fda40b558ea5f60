package org.socex.examples.fuzz;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socex.examples.formats.Frab;
import org.socex.fixtures.DerivedFile;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dictionaries hold the words of the formats, which a fuzzer could hardly guess. */
class DictionaryTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/socex/examples/fuzz");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Test
  void namesDictHoldsTheNamesAndConstantsOfTheSchemas() {
    SortedSet<String> words = new TreeSet<>();
    collectSchema(MAPPER.readTree(SocexJson.standard().editionSchema()), words);
    collectSchema(MAPPER.readTree(SocexJson.standard().seriesSchema()), words);
    assertDictionary(words, "names.dict");
  }

  @Test
  void frabDictHoldsTheNamesOfAnExport() {
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

  private static void assertDictionary(SortedSet<String> words, String name) {
    DerivedFile.assertCurrent(
        FOLDER.resolve(name),
        words.stream().map(word -> "\"\\\"" + word + "\\\"\"\n").collect(Collectors.joining()));
  }
}
