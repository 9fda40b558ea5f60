package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The constraints on values, on types of a host's own. */
class HostTypesTest {
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
  void everyConstraintWorksOnARecord() {
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("booked", "A number is out of range"),
                Map.entry("contact", "An e-mail address is malformed"),
                Map.entry("country", "A country is not an ISO 3166-1 alpha-2 code"),
                Map.entry("grade", "A number is out of range"),
                Map.entry(
                    "id",
                    "An id is not 1 to 64 lower-case letters and digits joined by single hyphens"),
                Map.entry("line", "A text has more characters than allowed"),
                Map.entry(
                    "motto",
                    "A text holds control, bidirectional or unpaired characters, or is not in NFC"),
                Map.entry("page", "A URL is not absolute http or https with a host"),
                Map.entry("roles", "A list has more elements than allowed"),
                Map.entry("roles[1].<list element>", "A text is empty or blank"))),
        messages(
            new Badge(
                "Badge 1",
                "x".repeat(41),
                Optional.of("a\tb"),
                0,
                LocalDate.of(1999, 12, 31),
                List.of("chair", " ", "host"),
                "nobody",
                "nowhere",
                "UK")));
  }

  @Test
  void aSoundRecordHasNoViolation() {
    assertEquals(
        Map.of(),
        messages(
            new Badge(
                "badge-1",
                "A. Officer",
                Optional.of("a\nb"),
                1,
                LocalDate.of(2000, 1, 1),
                List.of("chair"),
                "a.officer@example.org",
                "https://example.org/",
                "GB")));
  }

  @Test
  void nullIsValid() {
    assertEquals(
        Map.of(),
        messages(new Badge(null, null, Optional.empty(), null, null, null, null, null, null)));
  }

  @Test
  void aMessageOfTheHostsOwnIsKept() {
    OwnWords broken = new OwnWords("Badge 1", "", 0, List.of(1, 2), "nobody", "nowhere", "UK");
    assertEquals(
        new TreeMap<>(
            Map.of(
                "id", "Not a badge",
                "line", "Nothing to print",
                "grade", "No such grade",
                "roles", "{host.roles}",
                "contact", "Nobody to ask",
                "page", "No page",
                "country", "Not on the map")),
        messages(broken));
    assertEquals(
        List.of(),
        factory.getValidator().validate(broken).stream()
            .map(Rule::of)
            .flatMap(Optional::stream)
            .toList());
  }

  @Test
  void theRuleBehindAViolationIsKnownOnAnyType() {
    Validator validator = factory.getValidator();
    assertEquals(
        List.of(Optional.of(Rule.TEXT_LENGTH), Optional.of(Rule.TEXT_BLANK)),
        List.of(
            Rule.of(validator.validate(new Line("xxxxxx")).iterator().next()),
            Rule.of(validator.validate(new Line("")).iterator().next())));
    assertEquals(
        Optional.empty(), Rule.of(validator.validate(new Foreign(null)).iterator().next()));
  }

  private static Map<String, String> messages(Object value) {
    Map<String, String> messages = new TreeMap<>();
    for (ConstraintViolation<Object> violation : factory.getValidator().validate(value)) {
      String before = messages.put(violation.getPropertyPath().toString(), violation.getMessage());
      assertEquals(null, before, "two violations at one path");
    }
    return messages;
  }

  record Badge(
      @Slug @Nullable String id,
      @PlainText(max = 40) @Nullable String line,
      Optional<@PlainText(max = 40, multiline = true) String> motto,
      @Range(min = 1, max = 5) @Nullable Integer grade,
      @Range(min = 2000, max = 2099) @Nullable LocalDate booked,
      @ListSize(max = 2) @Nullable List<@PlainText(max = 10) String> roles,
      @EmailAddress @Nullable String contact,
      @WebAddress @Nullable String page,
      @CountryCode @Nullable String country) {}

  record OwnWords(
      @Slug(message = "Not a badge") String id,
      @PlainText(max = 40, message = "Nothing to print") String line,
      @Range(min = 1, max = 5, message = "No such grade") int grade,
      @ListSize(max = 1, message = "{host.roles}") List<Integer> roles,
      @EmailAddress(message = "Nobody to ask") String contact,
      @WebAddress(message = "No page") String page,
      @CountryCode(message = "Not on the map") String country) {}

  record Line(@PlainText(max = 5) String text) {}

  record Foreign(@NotNull @Nullable String text) {}
}
