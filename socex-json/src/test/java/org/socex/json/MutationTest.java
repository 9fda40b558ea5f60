package org.socex.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Finding;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import tools.jackson.databind.json.JsonMapper;

class MutationTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final List<CorpusDocument> SAMPLES =
      CorpusDocument.all().stream()
          .filter(document -> document.bytes().length < 3_000)
          .filter(document -> document.name().matches("(good|many|rules|positions)/.*"))
          .toList();

  /** The report of a failure has the seed that repeats it. */
  @Property(tries = 20_000)
  void nothingButAResultComesOut(@ForAll("mutants") Mutant mutant) {
    DocumentRoot root = mutant.sample().root();
    byte[] document = mutant.document();
    ReadResult<? extends SocexDocument> result = root.read(JSON, document);
    ValidationReport report = result.getReport();
    assertTrue(result.getValue().isPresent() || !report.isValid());
    if (!report.isValid()) {
      assertThrows(InvalidSocexException.class, result::orElseThrow);
    }
    report.getFindings().forEach(finding -> assertWithin(document, finding));
    byte[] reportJson = JSON.writeReport("x", report);
    assertEquals(
        report.getFindings().size(),
        JsonMapper.shared().readTree(reportJson).get("findings").size());
    result
        .getValue()
        .ifPresent(
            value ->
                assertEquals(
                    Optional.of(value), root.read(JSON, root.write(JSON, value)).getValue()));
  }

  @Property(tries = 10_000)
  void everyReportIsValidByItsSchema(@ForAll("mutants") Mutant mutant) {
    ValidationReport report = mutant.sample().root().read(JSON, mutant.document()).getReport();
    assertEquals(List.of(), ReportSchemaTest.errors(report));
  }

  private static void assertWithin(byte[] document, Finding finding) {
    int lines = 1;
    for (byte b : document) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
    }
    int line = finding.getPlace().getLine().getAsInt();
    int column = finding.getPlace().getColumn().getAsInt();
    assertTrue(line >= 1 && line <= lines, finding::toString);
    assertTrue(column >= 1 && column <= document.length + 1, finding::toString);
  }

  @Provide
  Arbitrary<Mutant> mutants() {
    return Combinators.combine(Arbitraries.of(SAMPLES), edits().list().ofMinSize(1).ofMaxSize(4))
        .as(Mutant::new);
  }

  private static Arbitrary<Edit> edits() {
    return Combinators.combine(
            Arbitraries.of(Change.class), Arbitraries.doubles().between(0, 1), insertions())
        .as(Edit::new);
  }

  private static Arbitrary<String> insertions() {
    return Arbitraries.oneOf(
        Arbitraries.chars().range('\0', '\u00FF').map(String::valueOf),
        Arbitraries.of("{}[],:\"\\-0/ \n\r".split("")),
        Arbitraries.of("\\u", "\\ud800", "null", "true", "1e9", ".5", "$schema", "id"),
        Arbitraries.of("é", "😀", "\uFEFF")
            .map(text -> new String(text.getBytes(UTF_8), ISO_8859_1)));
  }

  /** A document of the corpus with some edits. */
  record Mutant(CorpusDocument sample, List<Edit> edits) {
    byte[] document() {
      // bytes as characters: ISO 8859-1 has one for each
      StringBuilder document = new StringBuilder(new String(sample.bytes(), ISO_8859_1));
      edits.forEach(edit -> edit.apply(document));
      return document.toString().getBytes(ISO_8859_1);
    }
  }

  /** What is done at one place, from 0, the start of the document, to 1, its end. */
  record Edit(Change change, double place, String bytes) {
    void apply(StringBuilder document) {
      int length = document.length();
      int at = (int) (place * length);
      switch (change) {
        case INSERT -> document.insert(at, bytes);
        case REPLACE -> document.replace(at, Math.min(at + bytes.length(), length), bytes);
        case CUT -> document.delete(at, Math.min(at + bytes.length(), length));
        case END -> document.setLength(at);
        case REPEAT -> document.insert(at, document.substring(at, Math.min(at + 40, length)));
      }
    }
  }

  enum Change {
    INSERT,
    REPLACE,
    CUT,
    END,
    REPEAT
  }
}
