package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socex.core.Edition;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.Strategic2031;

class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/socex/examples/timetable/ReadmeTest.java");

  @Test
  void readmeCodeWritesTimetables(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("timetable.html");
    assertTrue(forThePublic(Strategic2031.edition(), path).contains("Welcome to Larkmere"));
    assertTrue(Files.readString(path).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void readmeCodeIsTheCodeOfThisTest() throws IOException {
    String source = Files.readString(SOURCE);
    List<String> blocks = TextMatches.groups("```java\n(.*?)```", Files.readString(README));
    assertEquals(2, blocks.size());
    for (String block : blocks) {
      assertTrue(source.contains(block.indent(4)), block);
    }
  }

  private static String forThePublic(Edition edition, Path path) throws IOException {
    ValidationReport report = SocexValidator.standard().validate(edition);
    String text = TextTimetable.of(edition, report, 80);
    Files.writeString(path, HtmlTimetable.of(edition, report));

    Edition open = edition.forPublication();
    String page = HtmlTimetable.of(open, SocexValidator.standard().validate(open));
    return text + page;
  }
}
