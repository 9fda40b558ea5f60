package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Nouns;
import org.socex.core.Series;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.RuleCase;
import org.socex.fixtures.RuleCases;

/** The facts, messages and related places of findings. */
class FindingFactsTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  /** The rules whose message names a counterpart, written down a second time. */
  private static final Set<StandardRule> WITH_COUNTERPART =
      EnumSet.of(
          StandardRule.ID_DUPLICATE,
          StandardRule.REF_DANGLING,
          StandardRule.REF_DUPLICATE,
          StandardRule.DELEGATE_DUPLICATE,
          StandardRule.EDITION_DUPLICATE,
          StandardRule.EDITION_GAP,
          StandardRule.EDITION_SEQUENCE,
          StandardRule.EDITION_BEFORE_LAUNCH,
          StandardRule.VENUE_REPEAT,
          StandardRule.EDITION_YEAR,
          StandardRule.EDITION_YEAR_NAMED,
          StandardRule.CAPACITY_VENUE,
          StandardRule.CAPACITY_ROOM,
          StandardRule.CAPACITY_EXCEEDED,
          StandardRule.ATTENDANCE_CAPACITY,
          StandardRule.WAITLIST_ORDER,
          StandardRule.SESSION_OUTSIDE,
          StandardRule.SESSION_ROOM_CLASH,
          StandardRule.SESSION_SPEAKER_CLASH,
          StandardRule.SESSION_PLENARY_CLASH,
          StandardRule.SESSION_TURNAROUND,
          StandardRule.CAPACITY_SESSION,
          StandardRule.ELECTIVE_UNKNOWN,
          StandardRule.ELECTIVE_COUNT,
          StandardRule.ELECTIVE_COUNT_UNDER,
          StandardRule.ELECTIVE_CLASH,
          StandardRule.ELECTIVE_FULL);

  /** Of these a finding can be without a counterpart: no near miss, no elective policy. */
  private static final Set<StandardRule> SOMETIMES_WITHOUT =
      EnumSet.of(StandardRule.REF_DANGLING, StandardRule.ELECTIVE_COUNT);

  static List<RuleCase> cases() {
    return RuleCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsOfCasesHaveDeclaredFactsMessagesAndPlaces(RuleCase each) {
    assertFindings(each.value());
  }

  @Property(tries = 500)
  void findingsOfRandomEditionsHaveDeclaredFactsMessagesAndPlaces(@ForAll Edition edition) {
    assertFindings(edition);
  }

  @Property(tries = 100)
  void findingsOfRandomSeriesHaveDeclaredFactsMessagesAndPlaces(@ForAll Series series) {
    assertFindings(series);
  }

  @ParameterizedTest
  @EnumSource
  void everyDeclaredFactIsInSomeCase(StandardRule rule) {
    Set<String> missing = new TreeSet<>();
    if (rule.getGroup() != Rule.Group.SHAPE) {
      missing.addAll(rule.getFacts().keySet());
    }
    findingsOfCases(rule)
        .forEach(finding -> missing.removeAll(finding.getFacts().asMap().keySet()));
    assertEquals(
        Set.of(),
        missing,
        () -> "Put a case of " + rule.getCode() + " with these facts into org.socex.fixtures");
  }

  @ParameterizedTest
  @EnumSource
  void rulesWithACounterpartHaveItInTheirCases(StandardRule rule) {
    assertEquals(
        WITH_COUNTERPART.contains(rule),
        findingsOfCases(rule).anyMatch(finding -> !finding.getRelated().isEmpty()));
  }

  /** Some facts of every type, as a program reads them. */
  @Test
  void factsStandInAMapAsTheyStandInJson() {
    Facts facts =
        Facts.none()
            .with("days", 3)
            .with("date", LocalDate.of(2030, 5, 18))
            .with("time", LocalTime.of(9, 30))
            .with("dates", LocalDate.of(2030, 5, 14), LocalDate.of(2030, 5, 15))
            .with("times", LocalTime.of(9, 30), LocalTime.of(10, 0))
            .with("severity", Severity.WARNING)
            .with("severities", Severity.class)
            .with("rule", StandardRule.EDITION_LENGTH)
            .withId("id", "lake-room")
            .withFieldName("field", "postNominals")
            .withCharacter("character", 7)
            .withPlace("start", 14, 3);
    assertEquals(
        "{days=3, date=2030-05-18, time=09:30, dates=2030-05-14/2030-05-15, times=09:30/10:00,"
            + " severity=warning, severities=error, warning, info, rule=edition-length,"
            + " id=lake-room, field=postNominals, character=U+0007, start=14:3}",
        facts.toString());
    assertEquals(3L, facts.asMap().get("days"));
    assertEquals("2030-05-18", facts.asMap().get("date"));
  }

  @Test
  void textThatIsNeitherIdNorFieldNameDoesNotBecomeAFact() {
    for (String text :
        List.of("", "Ada Lovelace", "ada@example.org", "x".repeat(65), "a\nb", "ä")) {
      assertTrue(Facts.none().withId("id", text).isEmpty(), text);
      assertTrue(Facts.none().withFieldName("field", text).isEmpty(), text);
    }
  }

  private static Stream<Finding> findingsOfCases(StandardRule rule) {
    return RuleCases.of(rule).stream()
        .flatMap(each -> SocexValidator.standard().validate(each.value()).getFindings().stream())
        .filter(finding -> finding.getRule() == rule);
  }

  private static void assertFindings(Ruled value) {
    for (Finding finding : SocexValidator.standard().validate(value).getFindings()) {
      StandardRule rule = (StandardRule) finding.getRule();
      Map<String, Facts.Type> facts = finding.getFacts().types();
      assertEquals(
          facts,
          rule.getFacts().entrySet().stream()
              .filter(fact -> facts.containsKey(fact.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
          () -> rule.getCode() + " declares other facts than " + finding);
      Facts remade = remade(rule, finding.getFacts().asMap());
      for (Locale language : LANGUAGES) {
        String message = finding.getMessage(language);
        assertEquals(rule.getMessage(remade, language), message);
        assertFalse(message.matches("(?s).*[{}≠<>].*"), message);
        assertTrue(message.matches("(?s)-?[A-Z0-9].*[.?]"), message);
      }
      assertRelated(value, rule, finding);
    }
  }

  private static void assertRelated(Ruled value, StandardRule rule, Finding finding) {
    List<Place> related = finding.getRelated();
    if (!WITH_COUNTERPART.contains(rule)) {
      assertEquals(List.of(), related, finding.toString());
    } else if (!related.isEmpty() || !SOMETIMES_WITHOUT.contains(rule)) {
      assertEquals(1, related.size(), finding.toString());
      String pointer = related.get(0).getPointer();
      assertTrue(
          find(value, pointer).isPresent(), () -> "Nothing is at " + related + ": " + finding);
      assertFalse(pointer.equals(finding.getPointer()), finding.toString());
    }
  }

  /** Makes facts again from what stands in JSON. */
  private static Facts remade(StandardRule rule, Map<String, Object> json) {
    Facts facts = Facts.none();
    for (Map.Entry<String, Object> fact : json.entrySet()) {
      String name = fact.getKey();
      String text = fact.getValue().toString();
      facts =
          switch (rule.getFacts().get(name)) {
            case INTEGER -> facts.with(name, Long.parseLong(text));
            case DATE -> facts.with(name, LocalDate.parse(text));
            case TIME -> facts.with(name, LocalTime.parse(text));
            case SPAN -> throw new AssertionError("no rule of the catalogue has a span");
            case ID -> facts.withId(name, text);
            case WORD ->
                text.startsWith("U+")
                    ? facts.withCharacter(name, Integer.parseInt(text.substring(2), 16))
                    : facts.withFieldName(name, text);
          };
    }
    return facts;
  }

  /** Follows a pointer through the getters of the model. */
  private static Optional<Object> find(Ruled root, String pointer) {
    Object value = root;
    for (String segment : pointer.substring(1).split("/")) {
      if (value instanceof List<?> list) {
        int index = Integer.parseInt(segment);
        value = index < list.size() ? list.get(index) : Optional.empty();
      } else if (value instanceof Ruled noun) {
        value =
            Nouns.getters(Nouns.noun(noun)).stream()
                .filter(getter -> Nouns.attribute(getter).equals(segment))
                .<Object>map(getter -> Nouns.value(getter, noun))
                .findFirst()
                .orElse(Optional.empty());
      }
      value = value instanceof Optional<?> optional ? optional.orElse(null) : value;
      if (value == null) {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }
}
