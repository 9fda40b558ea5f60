package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pointers repeat the names of unknown fields. However hostile, such a name stays one string. */
class HostileNamesTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final int LONGEST = 128;

  private static final List<String> NAMES =
      HostileTexts.all().stream()
          .map(HostileText::text)
          .filter(text -> UTF_8.newEncoder().canEncode(text))
          .filter(text -> text.getBytes(UTF_8).length <= LONGEST)
          // these two are fields of an edition
          .filter(text -> !List.of("id", "$schema").contains(text))
          .toList();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    MAPPER
        .readTree(Sandbox.SOUND)
        .propertyStream()
        .forEach(p -> document.put(p.getKey(), p.getValue()));
    NAMES.forEach(name -> document.put(name, 1));
    here = new Sandbox(directory).file("names.json", MAPPER.writeValueAsBytes(document));
  }

  @Test
  void sarifLogHoldsEachNameAsOneString() {
    JsonNode results =
        MAPPER
            .readTree(here.run("validate", "--format", "sarif", "names.json").out())
            .at("/runs/0/results");
    assertEquals(
        pointers().toList(),
        results.valueStream().map(it -> it.at("/properties/pointer").stringValue()).toList());
  }

  @Test
  void jsonReportHoldsEachNameAsOneString() {
    JsonNode findings =
        MAPPER
            .readTree(here.run("validate", "--format", "json", "names.json").out())
            .at("/findings");
    assertEquals(
        pointers().toList(),
        findings.valueStream().map(it -> it.at("/pointer").stringValue()).toList());
  }

  @Test
  void pipedTextHoldsEachNameOnOneLineWithoutControlCharacters() {
    Run run = here.run("validate", "names.json");
    assertEquals(
        List.of(),
        run.lines().stream()
            .filter(line -> line.codePoints().anyMatch(Character::isISOControl))
            .toList());
    assertEquals(
        NAMES.size(), run.lines().stream().filter(it -> it.contains("field-unknown")).count());
  }

  private static Stream<String> pointers() {
    return NAMES.stream().map(name -> "/" + name.replace("~", "~0").replace("/", "~1"));
  }
}
