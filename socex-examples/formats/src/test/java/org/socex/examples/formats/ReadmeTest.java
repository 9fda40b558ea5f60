package org.socex.examples.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socex.core.Strand;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.Strategic2031;

class ReadmeTest {
  private final List<ValidationReport> reports = new ArrayList<>();

  @Test
  void readmeCodeIsTheCodeOfThisTest() throws IOException {
    byte[] bytes = Frab.of(Strategic2031.edition()).document().getBytes(UTF_8);
    // README: from here
    FrabReading reading = Frab.read(bytes, Strand.STRATEGIC);
    reading.notes().forEach(System.out::println);
    reading.edition().ifPresent(edition -> report(SocexValidator.standard().validate(edition)));
    // README: to here
    assertEquals(1, reports.size());
    String source =
        Files.readString(Path.of("src/test/java/org/socex/examples/formats/ReadmeTest.java"));
    String code =
        source.substring(
            source.indexOf("here\n") + "here\n".length(), source.indexOf("    // README: to"));
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```java\n") + "```java\n".length();
    assertEquals(
        code.indent(-4),
        readme.substring(start, readme.indexOf("```", start)),
        "change the README to what this test does");
  }

  private void report(ValidationReport report) {
    reports.add(report);
  }
}
