package org.socex.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.fixtures.Strategic2031;
import tools.jackson.databind.json.JsonMapper;

/** The code in the documentation of the module stands in here, and compiles. */
class JavadocTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path SOURCE = Path.of("src/test/java/org/socex/json/JavadocTest.java");

  @Test
  void theCodeOfTheDocumentationIsTheCodeOfThisTest() throws IOException {
    List<String> shown = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        shown.addAll(texts(file, "<pre>\\{@code\n(.*?)\n *\\* }</pre>"));
      }
    }
    assertEquals(
        texts(SOURCE, "// Javadoc: from here\n(.*?)\\s*// Javadoc: to here").stream()
            .sorted()
            .toList(),
        shown.stream().sorted().toList());
  }

  /** The first page of the module. */
  static void readForPeople() throws IOException {
    // Javadoc: from here
    SocexJson json = SocexJson.standard();
    ReadResult<Edition> result = json.readEdition(Path.of("strategic-2031.json"));
    result.getReport().getFindings().forEach(System.out::println);
    result.getValue().map(json::writePretty).ifPresent(System.out::writeBytes);
    // Javadoc: to here
  }

  /** {@link SocexJson}. */
  static void readAndWrite() throws IOException {
    // Javadoc: from here
    SocexJson json = SocexJson.standard();
    ReadResult<Edition> result = json.readEdition(Path.of("strategic-2031.json"));
    result.getReport().getFindings().forEach(System.out::println);
    byte[] canonical = json.write(result.orElseThrow());
    // Javadoc: to here
    System.out.writeBytes(canonical);
  }

  @Test
  void aMapperTakesTheModule() {
    // Javadoc: from here
    JsonMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
    // Javadoc: to here
    assertEquals(
        Strategic2031.edition(),
        mapper.readValue(mapper.writeValueAsBytes(Strategic2031.edition()), Edition.class));
  }

  /** {@link SchemaOrg}. */
  static String link(Edition edition) {
    // Javadoc: from here
    SchemaOrg linked = SchemaOrg.of(edition);
    String document = linked.getDocument();
    linked.getLosses().forEach(System.out::println);
    // Javadoc: to here
    return document;
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1).replaceAll("(?m)^ *\\* ?", ""))
        .map(text -> text.stripIndent().strip())
        .toList();
  }
}
