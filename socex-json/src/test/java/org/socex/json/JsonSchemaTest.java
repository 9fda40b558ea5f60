package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.DerivedFile;
import org.socex.json.shape.SchemaOfShape;
import org.socex.json.shape.Shapes;

class JsonSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Set<StandardRule> NOT_PARSED =
      EnumSet.of(StandardRule.JSON_SYNTAX, StandardRule.JSON_LIMIT);
  private static final SocexJson JSON = SocexJson.standard();
  private static final Schema EDITION = schema(JSON.editionSchema());
  private static final Schema SERIES = schema(JSON.seriesSchema());

  @Test
  void schemasAreWhatTheTablesSay() throws IOException {
    Path folder = Path.of("src/main/resources/org/socex/json");
    DerivedFile.assertCurrent(
        folder.resolve("edition.schema.json"), new String(SchemaOfShape.of(Shapes.EDITION), UTF_8));
    DerivedFile.assertCurrent(
        folder.resolve("series.schema.json"), new String(SchemaOfShape.of(Shapes.SERIES), UTF_8));
  }

  @Test
  void schemasAreValid() {
    Schema metaSchema =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    for (byte[] schema : List.of(JSON.editionSchema(), JSON.seriesSchema())) {
      assertEquals(List.of(), metaSchema.validate(new String(schema, UTF_8), InputFormat.JSON));
    }
  }

  @Property(tries = 300)
  void schemasAcceptWrittenDocuments(@ForAll Edition edition, @ForAll Series series) {
    assertEquals(
        List.of(), EDITION.validate(new String(JSON.write(edition), UTF_8), InputFormat.JSON));
    assertEquals(
        List.of(), SERIES.validate(new String(JSON.write(series), UTF_8), InputFormat.JSON));
  }

  @Test
  void schemasAcceptRealDaysOnly() {
    for (String year : List.of("1899", "1900", "1999", "2000", "2023", "2024", "2100", "2200")) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String date = String.format("%s-%02d-%02d", year, month, day);
          String json =
              "{\"id\":\"a\",\"strand\":\"strategic\",\"year\":2018,\"name\":\"a\",\"dates\":{\"start\":\""
                  + date
                  + "\",\"end\":\"2018-05-16\"}}";
          assertEquals(
              JSON.readEdition(json).getValue().isPresent(),
              EDITION.validate(json, InputFormat.JSON).isEmpty(),
              date);
        }
      }
    }
  }

  /**
   * Where a schema and the reader differ, and why: a schema does not see that a field stands twice;
   * to it 2018.0 and 2e3 are integers; and it does not know all time zones.
   */
  @Test
  void schemasAcceptWhatTheReaderAcceptsOfTheCorpus() {
    Set<String> differences = new TreeSet<>();
    for (CorpusDocument document : CorpusDocument.all()) {
      ValidationReport report = document.root().read(JSON, document.bytes()).getReport();
      if (report.getFindings().stream()
          .anyMatch(finding -> NOT_PARSED.contains(finding.getRule()))) {
        continue;
      }
      String json = new String(document.bytes(), UTF_8).replaceFirst("^\uFEFF", "");
      Schema schema = document.root() == DocumentRoot.EDITION ? EDITION : SERIES;
      boolean accepted = schema.validate(json, InputFormat.JSON).isEmpty();
      if (accepted != document.root().read(JSON, document.bytes()).getValue().isPresent()) {
        differences.add(document.name());
      }
    }
    differences.removeIf(name -> name.matches("duplicate/.*|schema-version/repeated"));
    differences.removeIf(name -> name.matches("types/(integer|launch-year)-as-.*"));
    differences.removeIf(name -> name.matches("formats/zone-.*"));
    assertEquals(Set.of(), differences);
  }

  private static Schema schema(byte[] schema) {
    return REGISTRY.getSchema(new String(schema, UTF_8), InputFormat.JSON);
  }
}
