package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.fixtures.SoundObjects.dates;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Advisory;
import org.socex.core.rule.CountryCode;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.Finding;
import org.socex.core.rule.JakartaHost;
import org.socex.core.rule.ListSize;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Slug;
import org.socex.core.rule.WebAddress;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.SoundObjects;

/** The code of the module's README stands in here, and does what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src/test/java/org/socex/core/ReadmeTest.java");

  private static final Edition FRIDAY_TO_SUNDAY =
      SoundObjects.edition().withDates(dates("2030-05-17", "2030-05-19"));

  @Test
  void theCodeOfTheReadmeIsTheCodeOfThisTest() throws IOException {
    assertEquals(
        texts(SOURCE, "// README: from here\n(.*?)\\s*// README: to here"),
        texts(README, "```java\n(.*?)\n```\n"));
  }

  @Test
  void theValidatorFindsWhatTheReadmeSays() throws IOException {
    Edition edition = FRIDAY_TO_SUNDAY;
    // README: from here
    ValidationReport report = SocexValidator.standard().validate(edition);
    List<Finding> findings = report.getFindings();
    // README: to here
    assertEquals(findings.stream().map(Finding::toString).toList(), shown(0));
  }

  // README: from here
  record Stand(
      @Slug String id,
      @PlainText(max = 40) String banner,
      @PlainText(max = 500, multiline = true) String pitch,
      @Range(min = 1, max = 60) int metres,
      @ListSize(max = 4) List<@PlainText(max = 100) String> staff,
      @EmailAddress String contact,
      Optional<@WebAddress String> page,
      @CountryCode String country,
      @Valid Edition edition) {}

  // README: to here

  @Test
  void aProviderFindsWhatTheReadmeSays() throws IOException {
    try (ValidatorFactory factory = JakartaHost.open()) {
      Validator validator = factory.getValidator();
      Stand stand =
          new Stand(
              "stand 7",
              "Radios, and whatever else an officer carries",
              "Come and see.\nNo obligation.",
              0,
              List.of("A. Seller", ""),
              "sales@example",
              Optional.of("www.example.org"),
              "UK",
              FRIDAY_TO_SUNDAY);
      // README: from here
      Map<String, Rule> broken = new TreeMap<>();
      for (ConstraintViolation<Stand> violation :
          validator.validate(stand, Default.class, Advisory.class)) {
        String path = violation.getPropertyPath().toString();
        Rule.of(violation).ifPresent(rule -> broken.put(path, rule));
      }
      // README: to here
      assertEquals(
          broken.entrySet().stream()
              .map(each -> "%-26s %s".formatted(each.getKey(), each.getValue().getCode()))
              .toList(),
          shown(1));
    }
  }

  private static List<String> shown(int block) throws IOException {
    return texts(README, "```text\n(.*?)\n```\n").get(block).lines().toList();
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult text) -> text.group(1).stripIndent().strip())
        .toList();
  }
}
