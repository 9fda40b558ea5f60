package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.fixtures.SoundObjects.dates;
import static org.socex.fixtures.SoundObjects.edition;
import static org.socex.fixtures.SoundObjects.waiver;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.validation.SocexValidator;

/** Reports and Jakarta providers speak English, and German if the locale is German. */
class LanguageTest {
  private static final Edition LONG_WEEKEND =
      edition()
          .withDates(dates("2030-05-17", "2030-05-19"))
          .withWaivers(waiver(StandardRule.EDITION_LENGTH));

  @Test
  void standardReportSpeaksEnglish() {
    assertEquals(
        List.of(
            "One of the days, 2030-05-18, falls on a weekend.",
            "In-person editions last two days; this one lasts 3."),
        messages(SocexValidator.standard(), LONG_WEEKEND));
  }

  @Test
  void reportInGermanLocaleSpeaksGerman() {
    List<String> german =
        List.of(
            "Einer der Tage (2030-05-18) fällt auf ein Wochenende.",
            "Präsenztagungen dauern zwei Tage; diese dauert 3.");
    for (Locale locale : List.of(Locale.GERMAN, Locale.GERMANY, Locale.forLanguageTag("de-AT"))) {
      assertEquals(german, messages(SocexValidator.builder().locale(locale).build(), LONG_WEEKEND));
    }
  }

  @Test
  void reportInOtherLocaleSpeaksEnglish() {
    List<String> english = messages(SocexValidator.standard(), LONG_WEEKEND);
    for (Locale locale : List.of(Locale.ROOT, Locale.UK, Locale.forLanguageTag("cy"))) {
      assertEquals(
          english, messages(SocexValidator.builder().locale(locale).build(), LONG_WEEKEND));
    }
  }

  @Test
  void providerWithEnglishLocaleSpeaksEnglish() {
    assertEquals(
        Set.of(
            "An edition with people on site does not last two days (waived)",
            "An edition includes a day of the weekend"),
        violations(Locale.ENGLISH, LONG_WEEKEND));
  }

  @Test
  void providerWithGermanLocaleSpeaksGerman() {
    assertEquals(
        Set.of(
            "Eine Tagung vor Ort dauert nicht zwei Tage (Ausnahme bewilligt)",
            "Eine Tagung schließt einen Tag am Wochenende ein"),
        violations(Locale.GERMAN, LONG_WEEKEND));
  }

  @Test
  void providerWithEnglishLocaleOnGermanMachineSpeaksEnglish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      providerWithEnglishLocaleSpeaksEnglish();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> messages(SocexValidator validator, Edition edition) {
    return validator.validate(edition).getFindings().stream().map(Finding::getMessage).toList();
  }

  private static Set<String> violations(Locale locale, Edition edition) {
    try (ValidatorFactory factory = factory(locale)) {
      return all(factory.getValidator(), edition).stream()
          .map(ConstraintViolation::getMessage)
          .collect(Collectors.toSet());
    }
  }

  private static Set<ConstraintViolation<Object>> all(Validator validator, Object value) {
    return validator.validate(value, Default.class, Advisory.class);
  }

  private static ValidatorFactory factory(Locale locale) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
        .buildValidatorFactory();
  }
}
