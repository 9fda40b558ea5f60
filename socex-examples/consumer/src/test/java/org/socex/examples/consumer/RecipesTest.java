package org.socex.examples.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.core.rule.PlainText;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.RuleCase;
import org.socex.fixtures.RuleCases;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import org.socex.jackson3.SocexModule;
import tools.jackson.databind.json.JsonMapper;

/** The embedding examples of the project's README, compiled and run. */
class RecipesTest {

  @Example
  void validatorWithOwnSeverities() {
    // README: from here
    SocexValidator validator =
        SocexValidator.builder()
            .profile(Profile.DRAFT)
            .severity(Rule.EDITION_WEEKEND, Severity.ERROR)
            .off(Rule.REF_ORPHAN)
            .locale(Locale.GERMAN)
            .build();
    // README: to here
    RuleCase weekend =
        RuleCases.of(Rule.EDITION_WEEKEND).stream()
            .filter(RuleCase::isBroken)
            .findFirst()
            .orElseThrow();
    Finding finding = validator.validate(weekend.value()).errors().get(0);
    assertEquals(Rule.EDITION_WEEKEND, finding.getRule());
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
