package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A second validator of JSON Schema, ajv, agrees that reports are valid. It runs where Node and ajv
 * are, see CONTRIBUTING.
 */
class AjvTest {
  private static final Path AJV = Path.of("target/ajv");

  @Test
  void reportsOfTheCorpusAreValidByTheirSchema() throws IOException, InterruptedException {
    assumeTrue(Files.exists(AJV.resolve("node_modules/ajv")), "ajv is not installed");
    SocexJson json = SocexJson.standard();
    Path schema = AJV.resolve("report.schema.json");
    Path reports = AJV.resolve("reports.ndjson");
    Files.write(schema, json.reportSchema());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    List<CorpusDocument> corpus = CorpusDocument.all();
    for (CorpusDocument document : corpus) {
      lines.writeBytes(
          json.writeReport(
              document.name(), document.root().read(json, document.bytes()).getReport()));
      lines.write('\n');
    }
    Files.write(reports, lines.toByteArray());
    Process node =
        new ProcessBuilder(
                "node",
                "src/test/resources/ajv/validate.cjs",
                AJV.toAbsolutePath().toString(),
                schema.toString(),
                reports.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, node.waitFor(), output);
    assertEquals(corpus.size() + " lines, 0 not valid\n", output);
  }
}
