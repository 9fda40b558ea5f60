package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.json.SocexJson;

class SchemaTest {
  @TempDir private Path directory;

  @Test
  void eachTypeOfDocumentHasASchema() {
    Sandbox here = new Sandbox(directory);
    assertEquals(
        new Run(0, new String(SocexJson.standard().editionSchema(), UTF_8), ""),
        here.run("schema", "edition"));
    assertEquals(
        new Run(0, new String(SocexJson.standard().seriesSchema(), UTF_8), ""),
        here.run("schema", "series"));
    assertEquals(
        new Run(0, new String(SocexJson.standard().reportSchema(), UTF_8), ""),
        here.run("schema", "report"));
  }

  @Test
  void unknownTypeIsExplained() {
    assertEquals(
        """
        socex: TYPE: 'delegate' is not one of edition, series, report
        Try 'socex schema --help'.
        """,
        new Sandbox(directory).run("schema", "delegate").err());
  }
}
