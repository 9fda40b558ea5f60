package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.examples.cli.Sandbox.Run;

class GitHubFormatTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @Test
  void findingIsACommandThatAnnotatesTheFile() throws IOException {
    here.file("long.json", Sandbox.LONG).file("waived.json", Sandbox.WAIVED);
    assertEquals(
        new Run(
            1,
            """
            ::error file=long.json,line=6,col=44,title=edition-length::\
            In-person editions last two days; this one lasts 3.
            ::notice file=waived.json,line=6,col=23,title=edition-weekend::\
            One of the days, 2031-05-17, falls on a weekend. (waived)
            2 files: 1 error, 0 warnings, 1 info (1 waived). \
            Not valid under the published profile. \
            There would be no errors with --profile draft or archive.
            """,
            ""),
        here.run("validate", "--format", "github", "long.json", "waived.json"));
  }

  @Test
  void warningIsAWarning() throws IOException {
    here.file("long.json", Sandbox.LONG);
    assertEquals(
        "::warning file=long.json,line=6,col=44,title=edition-length::"
            + "In-person editions last two days; this one lasts 3.",
        here.run("validate", "--format=github", "--profile=draft", "long.json").lines().get(0));
  }

  @Test
  void specialCharactersOfAFileNameAreEscaped() throws IOException {
    here.file("100%, a:b\r\n.json", Sandbox.LONG);
    assertEquals(
        "::error file=100%25%2C a%3Ab%0D%0A.json,line=6,col=44,title=edition-length::"
            + "In-person editions last two days; this one lasts 3.",
        here.run("validate", "--format", "github", "100%, a:b\r\n.json").lines().get(0));
  }

  @Test
  void truncatedReportIsAWarning() throws IOException {
    here.file("many.ndjson", (Sandbox.LONG.replace("\n", "") + "\n").repeat(1_100));
    assertEquals(
        "::warning file=many.ndjson::only the first 1,000 of 1,100 findings are listed",
        here.run("validate", "--format", "github", "many.ndjson").lines().get(1_000));
  }
}
