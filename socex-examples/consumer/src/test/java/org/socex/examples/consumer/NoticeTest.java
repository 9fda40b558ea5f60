package org.socex.examples.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.rule.Rule;
import org.socex.fixtures.Strategic2031;

/** A record of the application's own with an edition inside, validated by Hibernate Validator. */
class NoticeTest {
  private static ValidatorFactory factory;

  @BeforeAll
  static void open() {
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void soundNoticeHasNoViolation() {
    assertEquals(
        Set.of(), violations(new Notice("Two days in May", "desk@example.org", edition())));
  }

  @Test
  void ownFieldsAndTheModelAreValidatedTogether() {
    Edition crowded = edition().withYear(2030);

    assertEquals(
        Set.of("headline text-blank", "contact email-format", "edition.dates.start edition-year"),
        violations(new Notice(" ", "desk", crowded)));
  }

  private static Edition edition() {
    return Strategic2031.edition();
  }

  private static Set<String> violations(Notice notice) {
    Validator validator = factory.getValidator();
    return validator.validate(notice).stream()
        .map(violation -> violation.getPropertyPath() + " " + code(violation))
        .collect(Collectors.toSet());
  }

  private static String code(ConstraintViolation<?> violation) {
    return Rule.of(violation).map(Rule::getCode).orElseThrow();
  }
}
