package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.DerivedFile;
import org.socex.fixtures.SoundObjects;

/** The schema of reports is derived from the catalogue, and every report is valid by it. */
class ReportSchemaTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final String NAME = "org/socex/json/report.schema.json";
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(ReportSchema.bytes(), UTF_8), InputFormat.JSON);

  @Test
  void fileIsWhatTheCatalogueSays() {
    String schema = new String(ReportSchema.bytes(), UTF_8);
    DerivedFile.assertCurrent(Path.of("src/main/resources", NAME), schema);
    DerivedFile.assertCurrent(Path.of("target/classes", NAME), schema);
    assertArrayEquals(ReportSchema.bytes(), JSON.reportSchema());
  }

  @Test
  void reportsOfTheCorpusAreValid() {
    for (CorpusDocument document : CorpusDocument.all()) {
      assertEquals(
          List.of(),
          errors(document.root().read(JSON, document.bytes()).getReport()),
          document::name);
    }
  }

  @Property(tries = 10_000)
  void reportsOfRandomEditionsAreValid(@ForAll Edition edition) {
    assertEquals(List.of(), errors(JSON.readEdition(JSON.write(edition)).getReport()));
    assertEquals(List.of(), errors(SocexValidator.standard().validate(edition)));
  }

  @Test
  void findingOfAHostIsValidWithItsOwnFacts() {
    Rule rule = Rule.of("acme:unpaid", Severity.ERROR, "A delegate has not paid", "{due} is due");
    SocexValidator validator =
        SocexValidator.builder()
            .add(
                rule,
                Delegate.class,
                (delegate, findings) -> findings.add(rule, "", Facts.none().with("due", 450)))
            .build();
    Edition edition = SoundObjects.edition().withDelegates(SoundObjects.delegate("d1"));
    assertEquals(List.of(), errors(validator.validate(edition)));
  }

  /** Each is a valid report but for one thing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'$schema':'urn:socex:report:2','valid':true,'truncated':false,%s,'findings':[]}",
        "{'valid':true,'truncated':false,'counts':{'error':0},'findings':[]}",
        "{'valid':true,'truncated':false,%s}",
        "{'valid':true,'truncated':false,%s,'findings':[],'more':1}",
        "{'valid':true,'truncated':false,%s,'findings':[{'rule':'unheard-of',%s}]}",
        "{'valid':true,'truncated':false,%s,'findings':[{'rule':'socex:unpaid',%s}]}",
        "{'valid':true,'truncated':false,%s,'findings':[{'rule':'text-blank',%s,'line':1}]}",
        "{'valid':true,'truncated':false,%s,'findings':[{'rule':'text-blank',%s,'facts':{}}]}",
        "{'valid':true,'truncated':false,%s,"
            + "'findings':[{'rule':'text-length',%s,'facts':{'max':'200'}}]}",
        "{'valid':true,'truncated':false,%s,"
            + "'findings':[{'rule':'text-length',%s,'facts':{'days':3}}]}",
      })
  void somethingElseIsNotAReport(String report) {
    String json =
        report
            .replaceFirst("%s", "'counts':{'error':0,'warning':0,'info':0}")
            .replace("%s", "'severity':'error','pointer':'/name','waived':false,'message':'It is.'")
            .replace('\'', '"');
    assertFalse(SCHEMA.validate(json, InputFormat.JSON).isEmpty(), json);
  }

  static List<Error> errors(ValidationReport report) {
    return SCHEMA.validate(new String(JSON.writeReport("x", report), UTF_8), InputFormat.JSON);
  }
}
