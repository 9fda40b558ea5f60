package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Rule.Group;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;

class ConformanceTest {
  private static final SocexJson JSON = SocexJson.standard();

  static List<CorpusDocument> corpus() {
    return CorpusDocument.all();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyFormOfADocumentGivesTheExpectedFindings(CorpusDocument document) {
    for (InputForm form : InputForm.values()) {
      if (form.takes(document.bytes())) {
        ReadResult<? extends SocexDocument> result =
            form.read(JSON, document.root(), document.bytes());
        assertEquals(lines(document.findings()), lines(ShownFinding.all(result.getReport())));
        assertEquals(document.canonical(), canonical(document, result.getValue()), form::name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void canonicalTextIsReadAsTheSameValue(CorpusDocument document) {
    if (document.canonical().isPresent()) {
      Optional<? extends Ruled> value = document.root().read(JSON, document.bytes()).getValue();
      assertEquals(value, document.root().read(JSON, document.canonical().get()).getValue());
    }
  }

  @Test
  void everyDocumentHasItsExpectedFindings() throws IOException {
    Path corpus = CorpusDocument.corpus();
    try (Stream<Path> files = Files.walk(corpus)) {
      assertEquals(
          List.of(),
          files
              .map(file -> corpus.relativize(file).toString())
              .filter(file -> file.endsWith(".json") && !file.endsWith(".expected.json"))
              .filter(
                  file -> !Files.exists(corpus.resolve(file.replace(".json", ".expected.json"))))
              .toList());
    }
  }

  @Test
  void corpusBreaksEveryRuleOfShapeAndValues() {
    Set<StandardRule> unbroken = EnumSet.noneOf(StandardRule.class);
    for (StandardRule rule : StandardRule.values()) {
      if (rule.getGroup() == Group.SHAPE || rule.getGroup() == Group.VALUES) {
        unbroken.add(rule);
      }
    }
    corpus().stream()
        .flatMap(
            document ->
                document.root().read(JSON, document.bytes()).getReport().getFindings().stream())
        .forEach(finding -> unbroken.remove(finding.getRule()));
    assertEquals(Set.of(), unbroken, "write a document that breaks it");
  }

  @Test
  void goodDocumentsHaveNoFindings() {
    List<CorpusDocument> good =
        corpus().stream().filter(document -> document.name().startsWith("good/")).toList();
    assertTrue(good.size() > 40);
    assertEquals(
        List.of(), good.stream().filter(document -> !document.findings().isEmpty()).toList());
  }

  private static Optional<String> canonical(
      CorpusDocument document, Optional<? extends Ruled> value) {
    return value.map(read -> new String(document.root().write(JSON, read), UTF_8));
  }

  /** Text is what people can compare. */
  private static String lines(List<String> findings) {
    return String.join("\n", findings);
  }
}
