package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of the conformance corpus, and what its neighbour expects of a reader.
 *
 * @param name the path in the corpus, without extension
 * @param bytes the document
 * @param root what it should hold
 * @param findings what is to be found, in order, as {@link ShownFinding} shows it
 * @param canonical how the value is written, if there is one
 */
record CorpusDocument(
    String name,
    byte[] bytes,
    DocumentRoot root,
    List<String> findings,
    Optional<String> canonical) {
  private static final String EXPECTED = ".expected.json";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Returns the whole corpus by name. */
  static List<CorpusDocument> all() {
    Path corpus = corpus();
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(file -> file.toString().endsWith(EXPECTED))
          .map(corpus::relativize)
          .map(file -> file.toString().replace('\\', '/').replace(EXPECTED, ""))
          .sorted()
          .map(name -> read(corpus, name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder of the corpus. */
  static Path corpus() {
    try {
      return Path.of(CorpusDocument.class.getResource("/conformance").toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static CorpusDocument read(Path corpus, String name) {
    try {
      JsonNode expected = MAPPER.readTree(Files.readString(corpus.resolve(name + EXPECTED), UTF_8));
      return new CorpusDocument(
          name,
          Files.readAllBytes(corpus.resolve(name + ".json")),
          DocumentRoot.valueOf(expected.get("root").asString().toUpperCase(Locale.ROOT)),
          expected.get("findings").valueStream().map(ShownFinding::of).toList(),
          Optional.ofNullable(expected.get("canonical")).map(JsonNode::asString));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
