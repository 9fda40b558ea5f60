package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes and severities, which outsiders depend on, written down a second time. */
class CatalogueTest {
  /** Code, severities under draft, published and archive by letter, and a star if waivable. */
  private static final Map<Rule.Group, String> PROMISED =
      Map.of(
          Rule.Group.SHAPE,
          """
          json-syntax EEE
          json-limit EEE
          schema-version EEE
          field-required EEE
          field-type EEE
          field-format EEE
          field-duplicate EEE
          field-unknown WWW
          """,
          Rule.Group.VALUES,
          """
          text-length EEE
          text-characters EEE
          text-blank EEE
          id-format EEE
          number-range EEE
          list-size EEE
          email-format EEE
          url-format EEE
          country-code EEE
          postcode-format EEE
          """,
          Rule.Group.IDENTITY,
          """
          id-duplicate EEE
          ref-dangling EEE
          ref-duplicate EEE
          ref-orphan IWI
          delegate-duplicate EEE
          """,
          Rule.Group.SERIES,
          """
          edition-duplicate EEE
          edition-gap WWI*
          edition-sequence WWW
          edition-before-launch EEE
          venue-repeat III*
          """,
          Rule.Group.EDITION,
          """
          edition-undated WEI
          edition-dates EEE
          edition-length WEW*
          edition-length-online III
          edition-month WEW*
          edition-spills-month WWI*
          edition-weekend WWW*
          edition-year EEE
          edition-year-named WWW
          edition-before-strand EEE
          edition-ordinal WWW
          status-previous-dates EEE
          mode-venue WEI
          mode-venue-online WWW
          mode-online-url WWI
          capacity-missing IWI
          capacity-venue EEE
          capacity-room WWW
          capacity-exceeded WEE
          attendance-capacity WWW
          waitlist-order WWW
          programme-day-empty IWI
          """,
          Rule.Group.TIMETABLE,
          """
          session-unscheduled IWI
          session-order EEE
          session-outside EEE
          session-room-clash WEW
          session-speaker-clash WEW
          session-plenary-clash WWW
          session-no-speaker IWI
          session-turnaround III
          capacity-session EEE
          """,
          Rule.Group.ELECTIVES,
          """
          elective-feasible WEE
          elective-seats WWW
          elective-capacity WWW
          elective-unknown EEE
          elective-count EEE
          elective-count-under WWW
          elective-clash EEE
          elective-full WEE
          """,
          Rule.Group.WAIVERS,
          """
          waiver-unknown EEE
          waiver-not-allowed EEE
          waiver-unused III
          """);

  @Test
  void codesAndSeveritiesAreThosePromised() {
    Map<Rule.Group, String> promised = new EnumMap<>(PROMISED);
    Map<Rule.Group, String> kept =
        Stream.of(StandardRule.values())
            .collect(
                Collectors.groupingBy(
                    Rule::getGroup,
                    () -> new EnumMap<>(Rule.Group.class),
                    Collectors.mapping(CatalogueTest::line, Collectors.joining())));
    assertEquals(
        promised,
        kept,
        "Codes and severities are promised to outsiders: a new rule gets a line in this test,"
            + " a changed one a major version");
  }

  @ParameterizedTest
  @EnumSource
  void codeIsTheNameOfItsConstantInKebabCase(StandardRule rule) {
    assertEquals(
        rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        rule.getCode(),
        "Rename the constant StandardRule." + rule + ", not its code: a code is permanent");
    assertTrue(Slug.Validator.isSlug(rule.getCode()), "A code is kebab-case: " + rule.getCode());
  }

  @Test
  void codesAreUnique() {
    Set<String> codes = new HashSet<>();
    assertEquals(
        List.of(),
        Stream.of(StandardRule.values())
            .map(Rule::getCode)
            .filter(code -> !codes.add(code))
            .toList(),
        "Two constants of Rule have one code: give the newer one a code of its own");
  }

  @ParameterizedTest
  @EnumSource
  void codeFindsItsRule(StandardRule rule) {
    assertEquals(rule, StandardRule.of(rule.getCode()));
    assertEquals("{socex." + rule.getCode() + "}", StandardRule.template(rule));
  }

  @Test
  void otherTextFindsNoRule() {
    for (String code :
        List.of("", " ", "EDITION_LENGTH", "edition-length ", "socex.edition-length")) {
      assertEquals(Optional.empty(), StandardRule.find(code), code);
    }
  }

  @ParameterizedTest
  @EnumSource
  void defaultSeverityIsThatOfPublished(StandardRule rule) {
    assertEquals(rule.severity(Profile.PUBLISHED), rule.getDefaultSeverity());
  }

  @ParameterizedTest
  @EnumSource
  void titleIsOneSentenceThatStatesTheBreach(StandardRule rule) {
    String title = rule.getTitle();
    assertTrue(
        title.matches("[A-Z][^.{}$\\\\]*[^.{}$\\\\ ]"),
        "Write the title of StandardRule."
            + rule
            + " as one sentence without a full stop, braces, dollars or backslashes: "
            + title);
    assertTrue(
        !title.matches(".*\\b(should|shall|has to|have to|may not|cannot|required to)\\b.*"),
        "State what is broken, not what is wished, in the title of StandardRule." + rule);
  }

  @Test
  void codeOfASeverityIsItsWord() {
    assertEquals(
        List.of("error", "warning", "info"),
        Stream.of(Severity.values()).map(Severity::getCode).toList());
  }

  private static String line(Rule rule) {
    return rule.getCode()
        + ' '
        + letter(rule.severity(Profile.DRAFT))
        + letter(rule.severity(Profile.PUBLISHED))
        + letter(rule.severity(Profile.ARCHIVE))
        + (rule.isWaivable() ? "*\n" : "\n");
  }

  private static char letter(Severity severity) {
    return severity.name().charAt(0);
  }
}
