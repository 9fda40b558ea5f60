package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.JakartaHost;
import org.socex.core.rule.PlainText;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;

/** The code in the documentation of the module stands in here, and compiles. */
class JavadocTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path SOURCE = Path.of("src/test/java/org/socex/core/JavadocTest.java");

  @Test
  void theCodeOfTheDocumentationIsTheCodeOfThisTest() throws IOException {
    List<String> shown = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        shown.addAll(texts(file, "<pre>\\{@code\n(.*?)\n *\\* }</pre>"));
      }
    }
    assertEquals(
        texts(SOURCE, "// Javadoc: from here\n(.*?)\\s*// Javadoc: to here").stream()
            .sorted()
            .toList(),
        shown.stream().sorted().toList());
  }

  /** The first page of the module. */
  static void buildAndValidate() {
    // Javadoc: from here
    Edition edition =
        Edition.builder()
            .id("strategic-2032")
            .strand(Strand.STRATEGIC)
            .year(2032)
            .name("Strategic SOCEX 2032")
            .dates(DateSpan.of(LocalDate.of(2032, 5, 18), LocalDate.of(2032, 5, 20)))
            .build();
    ValidationReport report = SocexValidator.standard().validate(edition);
    report.getFindings().forEach(System.out::println);
    // Javadoc: to here
  }

  /** {@link SocexValidator}. */
  static void validate(Edition edition) {
    // Javadoc: from here
    ValidationReport report = SocexValidator.standard().validate(edition);
    report.getFindings().forEach(System.out::println);
    // Javadoc: to here
  }

  // Javadoc: from here
  record Badge(@PlainText(max = 40) String line) {}

  // Javadoc: to here

  @Test
  void aBadgeHasALineOfText() {
    try (ValidatorFactory factory = JakartaHost.open()) {
      assertEquals(1, factory.getValidator().validate(new Badge(" ")).size());
      assertEquals(0, factory.getValidator().validate(new Badge("Ada Moss")).size());
    }
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1).replaceAll("(?m)^ *\\* ?", ""))
        .map(text -> text.stripIndent().strip())
        .toList();
  }
}
