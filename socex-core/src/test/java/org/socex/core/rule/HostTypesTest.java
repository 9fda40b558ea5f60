package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socex.core.rule.DoorComparison.violations;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.Breach;

/** The constraints on values, used on a host's own types. */
class HostTypesTest {
  private static ValidatorFactory factory;

  @BeforeAll
  static void open() {
    factory = JakartaHost.open();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void brokenRecordHasAViolationOfEveryConstraint() {
    assertEquals(
        List.of(
            Breach.of(StandardRule.NUMBER_RANGE, "/booked"),
            Breach.of(StandardRule.EMAIL_FORMAT, "/contact"),
            Breach.of(StandardRule.COUNTRY_CODE, "/country"),
            Breach.of(StandardRule.NUMBER_RANGE, "/grade"),
            Breach.of(StandardRule.ID_FORMAT, "/id"),
            Breach.of(StandardRule.TEXT_LENGTH, "/line"),
            Breach.of(StandardRule.TEXT_CHARACTERS, "/motto"),
            Breach.of(StandardRule.URL_FORMAT, "/page"),
            Breach.of(StandardRule.LIST_SIZE, "/roles"),
            Breach.of(StandardRule.TEXT_BLANK, "/roles/1")),
        violations(
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
  void soundRecordHasNoViolation() {
    assertEquals(
        List.of(),
        violations(
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
        List.of(),
        violations(new Badge(null, null, Optional.empty(), null, null, null, null, null, null)));
  }

  @Test
  void messageOfTheHostReplacesOurs() {
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
  void violationOnAHostsTypeGivesItsRule() {
    Validator validator = factory.getValidator();
    assertEquals(
        List.of(Optional.of(StandardRule.TEXT_LENGTH), Optional.of(StandardRule.TEXT_BLANK)),
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
