package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.rule.StandardRule;
import org.socex.examples.cli.Sandbox.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
  private static final Schema SCHEMA = schema();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    here =
        new Sandbox(directory)
            .file("data/a long one.json", Sandbox.LONG)
            .file("data/sound.json", Sandbox.SOUND)
            .file("data/waived.json", Sandbox.WAIVED);
  }

  @Test
  void logIsValidAgainstTheSarifSchema() {
    for (String[] arguments :
        new String[][] {
          {"data"},
          {"data/sound.json"},
          {"data/sound.json", "nowhere.json"},
          {"--profile=draft", "data"}
        }) {
      Run run =
          here.run(
              Stream.concat(Stream.of("validate", "--format=sarif"), Stream.of(arguments))
                  .toArray(String[]::new));
      assertEquals(List.of(), SCHEMA.validate(JsonMapper.shared().readTree(run.out())));
    }
  }

  @Test
  void findingBecomesAResultWithItsPlace() {
    Run run = here.run("validate", "--format", "sarif", "data");
    assertEquals(1, run.status());
    JsonNode result = run(run).at("/results/0");
    assertEquals("edition-length", result.at("/ruleId").stringValue());
    assertEquals("error", result.at("/level").stringValue());
    assertEquals(
        "In-person editions last two days; this one lasts 3.",
        result.at("/message/text").stringValue());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals(
        "file://data/a%20long%20one.json", place.at("/artifactLocation/uri").stringValue());
    assertEquals(6, place.at("/region/startLine").intValue());
    assertEquals(44, place.at("/region/startColumn").intValue());
    assertEquals("/dates/end", result.at("/properties/pointer").stringValue());
    assertFalse(result.at("/properties/waived").booleanValue());
    assertTrue(result.at("/suppressions").isMissingNode());
  }

  @Test
  void waivedFindingIsSuppressedInSource() {
    JsonNode result = run(here.run("validate", "--format", "sarif", "data")).at("/results/1");
    assertEquals("edition-weekend", result.at("/ruleId").stringValue());
    assertEquals("note", result.at("/level").stringValue());
    assertEquals("inSource", result.at("/suppressions/0/kind").stringValue());
    assertTrue(result.at("/properties/waived").booleanValue());
  }

  @Test
  void counterpartIsARelatedLocation() throws IOException {
    here.file("year.json", Sandbox.SOUND.replace("SOCEX 2031", "SOCEX 2030"));
    JsonNode result = run(here.run("validate", "--format", "sarif", "year.json")).at("/results/0");
    assertEquals("edition-year-named", result.at("/ruleId").stringValue());
    JsonNode place = result.at("/relatedLocations/0/physicalLocation");
    assertEquals("year.json", last(place.at("/artifactLocation/uri").stringValue()));
    assertEquals(4, place.at("/region/startLine").intValue());
    assertEquals(11, place.at("/region/startColumn").intValue());
  }

  private static String last(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  @Test
  void ruleIsDescribedAtThreeLengths() {
    JsonNode rule =
        run(here.run("validate", "--format", "sarif", "data"))
            .at("/tool/driver/rules/" + StandardRule.EDITION_LENGTH.ordinal());
    String explanation = StandardRule.EDITION_LENGTH.getExplanation(Locale.ENGLISH);
    assertEquals(
        StandardRule.EDITION_LENGTH.getTitle() + ".",
        rule.at("/shortDescription/text").stringValue());
    assertEquals(explanation, rule.at("/fullDescription/text").stringValue());
    for (String form : List.of("text", "markdown")) {
      assertTrue(rule.at("/help/" + form).stringValue().startsWith(explanation));
    }
    assertTrue(rule.at("/helpUri").isMissingNode());
  }

  @Test
  void driverListsAllRulesWithTheirSeverityInForce() {
    JsonNode rules =
        run(here.run(
                "validate",
                "--format=sarif",
                "--profile=archive",
                "--severity=edition-month=off",
                "data"))
            .at("/tool/driver/rules");
    assertEquals(
        Stream.of(StandardRule.values()).map(StandardRule::getCode).toList(),
        rules.valueStream().map(rule -> rule.at("/id").stringValue()).toList());
    JsonNode length =
        rules.get(List.of(StandardRule.values()).indexOf(StandardRule.EDITION_LENGTH));
    assertEquals("warning", length.at("/defaultConfiguration/level").stringValue());
    assertTrue(length.at("/defaultConfiguration/enabled").booleanValue());
    JsonNode month = rules.get(List.of(StandardRule.values()).indexOf(StandardRule.EDITION_MONTH));
    assertFalse(month.at("/defaultConfiguration/enabled").booleanValue());
  }

  @Test
  void unreadableFileMakesTheInvocationFail() {
    JsonNode invocation =
        run(here.run("validate", "--format", "sarif", "data", "nowhere.json")).at("/invocations/0");
    assertFalse(invocation.at("/executionSuccessful").booleanValue());
    assertEquals(2, invocation.at("/exitCode").intValue());
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    assertEquals("no such file or directory", notification.at("/message/text").stringValue());
    assertEquals(
        "nowhere.json",
        notification.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue());
  }

  @Test
  void truncatedReportIsANotification() throws IOException {
    here.file("many.ndjson", (Sandbox.LONG.replace("\n", "") + "\n").repeat(1_100));
    JsonNode run = run(here.run("validate", "--format", "sarif", "many.ndjson"));
    assertEquals(1_000, run.at("/results").size());
    assertEquals(
        "only the first 1,000 of 1,100 findings are listed",
        run.at("/invocations/0/toolExecutionNotifications/0/message/text").stringValue());
  }

  @Test
  void sameFilesGiveTheSameLog() {
    assertEquals(
        here.run("validate", "--format", "sarif", "data"),
        here.run("validate", "--format", "sarif", "data"));
  }

  private static JsonNode run(Run run) {
    return JsonMapper.shared().readTree(run.out()).at("/runs/0");
  }

  private static Schema schema() {
    InputStream part = SarifTest.class.getResourceAsStream("sarif-part.schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(part);
  }
}
