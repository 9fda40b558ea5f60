package org.socex.examples.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.RuleCase;
import org.socex.fixtures.RuleCases;
import org.socex.fixtures.SoundObjects;
import org.socex.fixtures.Strategic2031;
import org.socex.jackson3.SocexModule;
import org.socex.json.SocexJson;
import tools.jackson.databind.json.JsonMapper;

/** The recipes of the README, compiled and run. */
class RecipesTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/socex/examples/consumer/RecipesTest.java");

  @Example
  void readmeShowsTheRecipesOfThisTest() throws IOException {
    assertEquals(
        texts(SOURCE, "// README: from here\n(.*?)\\s*// README: to here"),
        texts(README, "```java\n(.*?)```"));
  }

  private static List<String> texts(Path file, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(file))
        .results()
        .map(text -> text.group(1).stripIndent().strip())
        .toList();
  }

  @Example
  void validatorWithOwnSeverities() {
    // README: from here
    SocexValidator validator =
        SocexValidator.builder()
            .profile(Profile.DRAFT)
            .severity(StandardRule.EDITION_WEEKEND, Severity.ERROR)
            .off(StandardRule.REF_ORPHAN)
            .locale(Locale.GERMAN)
            .build();
    // README: to here
    RuleCase weekend =
        RuleCases.of(StandardRule.EDITION_WEEKEND).stream()
            .filter(RuleCase::isBroken)
            .findFirst()
            .orElseThrow();
    Finding finding = validator.validate(weekend.value()).errors().get(0);
    assertEquals(StandardRule.EDITION_WEEKEND, finding.getRule());
  }

  @Example
  void validatorWithARuleOfTheHost() {
    // README: from here
    Rule workAddress =
        Rule.of(
            "acme:work-address",
            Severity.WARNING,
            "A delegate has no work address",
            "Delegates register with an address that ends in police.uk.");
    SocexValidator validator =
        SocexValidator.builder()
            .add(
                workAddress,
                Delegate.class,
                (delegate, findings) -> {
                  if (delegate.getEmail().filter(it -> it.endsWith(".police.uk")).isEmpty()) {
                    findings.add(workAddress, "/email");
                  }
                })
            .build();
    // README: to here
    Delegate delegate = SoundObjects.delegate("d1").withEmail("somebody@example.org");
    assertEquals(
        List.of(
            "warning acme:work-address at \"/delegates/0/email\": "
                + "Delegates register with an address that ends in police.uk."),
        validator.validate(SoundObjects.edition().withDelegates(delegate)).getFindings().stream()
            .map(Finding::toString)
            .toList());
  }

  @Example
  void mapperWithSocexModule() {
    // README: from here
    JsonMapper mapper = JsonMapper.builder().addModule(new SocexModule()).build();
    // README: to here
    Edition edition = Strategic2031.edition();
    assertEquals(edition, mapper.readValue(SocexJson.standard().write(edition), Edition.class));
  }

  // README: from here
  record Notice(@PlainText(max = 80) String headline, @Valid Edition edition) {}

  // README: to here

  @Example
  void providerWithoutExpressionLanguage() {
    // README: from here
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    // README: to here
    try (factory) {
      Notice notice = new Notice("Two days in May", Strategic2031.edition().withYear(2030));
      assertEquals(1, factory.getValidator().validate(notice).size());
    }
  }

  // README: from here
  @Property
  void noDelegateIsPublished(@ForAll Edition edition) {
    assertEquals(List.of(), edition.forPublication().getDelegates());
  }
  // README: to here
}
