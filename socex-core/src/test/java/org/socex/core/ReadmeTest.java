package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.fixtures.ReportAssertions.assertFindings;
import static org.socex.fixtures.SoundObjects.dates;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.socex.core.rule.Place;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Range;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.Slug;
import org.socex.core.rule.WebAddress;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.SoundObjects;

/** The code in the module's README compiles here, and prints what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src/test/java/org/socex/core/ReadmeTest.java");

  private static final Edition FRIDAY_TO_SUNDAY =
      SoundObjects.edition().withDates(dates("2030-05-17", "2030-05-19"));

  @Test
  void codeOfTheReadmeIsTheCodeOfThisTest() throws IOException {
    assertEquals(
        texts(README, "```java\n(.*?)\n```\n"),
        texts(SOURCE, "// README: from here\n(.*?)\\s*// README: to here"));
  }

  @Test
  void editionOfTenLinesHasTheFindingsOfTheReadme() throws IOException {
    // README: from here
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
    // README: to here
    assertEquals(shown(0), report.getFindings().stream().map(Finding::toString).toList());
  }

  @Test
  void hostRuleHasTheFindingOfTheReadme() throws IOException {
    // README: from here
    Rule privateEmail =
        Rule.of(
            "acme:private-email",
            Severity.WARNING,
            "A delegate has a private e-mail address",
            "Delegates register with the address of their force.");
    SocexValidator validator =
        SocexValidator.builder()
            .add(
                privateEmail,
                Delegate.class,
                (delegate, findings) -> {
                  if (delegate.getEmail().filter(it -> it.endsWith("@example.com")).isPresent()) {
                    findings.add(privateEmail, "/email");
                  }
                })
            .build();
    // README: to here
    Edition edition =
        SoundObjects.edition()
            .withDelegates(SoundObjects.delegate("d1").withEmail("d1@example.com"));
    assertEquals(
        shown(1),
        validator.validate(edition).getFindings().stream().map(Finding::toString).toList());
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
  void brokenStandHasTheViolationsOfTheReadme() throws IOException {
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
      Map<String, String> broken = new TreeMap<>();
      for (ConstraintViolation<Stand> violation :
          validator.validate(stand, Default.class, Advisory.class)) {
        String pointer = Place.of(violation).getPointer();
        Rule.of(violation).ifPresent(rule -> broken.put(pointer, rule.getCode()));
      }
      // README: to here
      assertEquals(
          shown(2),
          broken.entrySet().stream()
              .map(each -> "%-20s %s".formatted(each.getKey(), each.getValue()))
              .toList());
    }
  }

  // README: from here
  @Constraint(validatedBy = HasTheme.Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface HasTheme {
    String message() default "Add a theme";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<HasTheme, Edition> {
      @Override
      public boolean isValid(Edition edition, ConstraintValidatorContext context) {
        return edition == null || edition.getTheme().isPresent();
      }
    }
  }

  record Announcement(@Valid @HasTheme Edition edition) {}

  // README: to here

  @Test
  void constraintOfTheHostHasTheViolationOfTheReadme() throws IOException {
    try (ValidatorFactory factory = JakartaHost.open()) {
      assertEquals(
          shown(3),
          factory.getValidator().validate(new Announcement(SoundObjects.edition())).stream()
              .map(it -> Place.of(it).getPointer() + " " + it.getMessage())
              .toList());
    }
  }

  @Test
  void assertionOfTheReadmeHolds() {
    ValidationReport report = SocexValidator.standard().validate(FRIDAY_TO_SUNDAY);
    // README: from here
    assertFindings(report, "edition-weekend at /dates/start", "edition-length at /dates/end");
    // README: to here
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
