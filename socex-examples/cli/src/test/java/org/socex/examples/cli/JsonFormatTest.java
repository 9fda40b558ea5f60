package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;

class JsonFormatTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void everyDocumentIsOneLineAndNothingElseIsWritten() throws IOException {
    here.file("a.json", Sandbox.SOUND).file("b.json", Sandbox.LONG);
    assertEquals(
        new Run(
            1,
            """
            {"$schema":"urn:socex:report:1","document":"a.json","valid":true,"truncated":false,\
            "counts":{"error":0,"warning":0,"info":0},"findings":[]}
            {"$schema":"urn:socex:report:1","document":"b.json","valid":false,"truncated":false,\
            "counts":{"error":1,"warning":0,"info":0},"findings":[\
            {"rule":"edition-length","severity":"error","pointer":"/dates/end",\
            "line":6,"column":44,"waived":false,\
            "message":"In-person editions last two days; this one lasts 3.",\
            "facts":{"kind":"in-person","days":3}}]}
            """,
            ""),
        here.run("validate", "--format", "json", "a.json", "b.json"));
  }

  @Test
  void unreadableFileHasNoLine() {
    assertEquals(
        new Run(2, "", "socex: nowhere.json: no such file or directory\n"),
        here.run("validate", "--format", "json", "nowhere.json"));
  }
}
