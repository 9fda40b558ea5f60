package org.socex.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.RuleCases;

/** The bundles {@code rules}: complete in both languages, and nothing in them is unused. */
class RuleTextsTest {
  private static final Map<String, String> ENGLISH = Texts.of("org/socex/core/rule/rules");
  private static final Map<String, String> GERMAN = Texts.of("org/socex/core/rule/rules_de");

  /** The kinds of the rules that only readers of JSON report; other kinds are in the cases. */
  private static final Map<StandardRule, String> KINDS_OF_SHAPE =
      Map.of(
          StandardRule.JSON_SYNTAX,
          "empty not-utf-8 utf-16 gzip ends-early trailing-comma missing-comma missing-colon"
              + " unquoted-text single-quoted-text comment second-document not-a-number bad-escape"
              + " control-character",
          StandardRule.JSON_LIMIT,
          "document depth tokens string number name",
          StandardRule.FIELD_FORMAT,
          "date time time-zone word");

  /** The words of JSON that messages show in another form. */
  private static final Map<String, String> WORDS_OF_SHAPE =
      Map.of(
          "container", "object array",
          "expected", "object array text whole-number boolean",
          "found", "object array text whole-number fraction boolean null");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(.*?)}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(GERMAN.keySet()));
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholdersInEveryText() {
    assertEquals(placeholders(ENGLISH), placeholders(GERMAN));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasTitleMessageAndExplanationInBothLanguages(StandardRule rule) {
    for (Map<String, String> texts : List.of(ENGLISH, GERMAN)) {
      for (String part : List.of("title", "message", "explanation")) {
        String text = texts.getOrDefault(rule.getCode() + "." + part, "");
        assertEquals(
            part.equals("title"),
            !text.matches("(?s).*[.?]"),
            () -> rule + "." + part + ": a title has no full stop, other texts have: " + text);
      }
    }
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> unused = new TreeSet<>(ENGLISH.keySet());
    unused.remove("span");
    for (StandardRule rule : StandardRule.values()) {
      unused.removeIf(key -> isUsed(rule, key));
    }
    unused.removeIf(RuleTextsTest::isUsedWord);
    assertEquals(
        Set.of(),
        unused,
        "Remove these keys from both bundles, or put a case of that kind into org.socex.fixtures");
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceholderIsAFactOfTheRule(StandardRule rule) {
    Set<String> named = placeholders(rule);
    named.removeAll(rule.getFacts().keySet());
    assertEquals(Set.of(), named, () -> "Declare these facts at StandardRule." + rule);
  }

  /** The facts kind and suggestion also choose the message. */
  @ParameterizedTest
  @EnumSource
  void everyFactOfTheRuleIsUsedByAMessage(StandardRule rule) {
    Set<String> unused = new TreeSet<>(rule.getFacts().keySet());
    unused.removeAll(placeholders(rule));
    if (!kindsInTexts(rule).isEmpty()) {
      unused.remove("kind");
    }
    assertEquals(Set.of(), unused, () -> "Name these facts in a message of " + rule.getCode());
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageThatNamesAnIdHasOneWithoutIt(StandardRule rule) {
    Set<String> missing = new TreeSet<>();
    messages(rule)
        .filter(key -> !key.endsWith(".unnamed"))
        .filter(
            key ->
                names(ENGLISH.get(key))
                    .anyMatch(
                        name ->
                            rule.getFacts().get(name) == Facts.Type.ID
                                && !(name.equals("suggestion") && key.endsWith(".suggestion"))))
        .filter(key -> !ENGLISH.containsKey(key + ".unnamed"))
        .forEach(missing::add);
    assertEquals(Set.of(), missing, "Add KEY.unnamed to both bundles: an id can be malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"≠", ">", "<", "≤", "≥", "  ", "--", "…"})
  void noTextHasASymbolInPlaceOfWords(String symbol) {
    assertEquals(Set.of(), keys(text -> text.contains(symbol)));
  }

  @Test
  void noTextHasTheJavaNameOfAConstant() {
    Set<String> names =
        Stream.<Class<? extends Enum<?>>>of(
                AttendanceMode.class,
                BookingStatus.class,
                EditionStatus.class,
                Marking.class,
                Profile.class,
                SessionKind.class,
                Severity.class,
                Strand.class,
                StandardRule.class)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(), keys(text -> Stream.of(text.split("[^A-Z0-9_]+")).anyMatch(names::contains)));
  }

  private static Set<String> keys(Predicate<String> isWrong) {
    Set<String> keys = new TreeSet<>();
    for (Map<String, String> texts : List.of(ENGLISH, GERMAN)) {
      texts.forEach(
          (key, text) -> {
            if (isWrong.test(text)) {
              keys.add(key + " = " + text);
            }
          });
    }
    return keys;
  }

  /** Returns whether a message of the rule can be made from the text with that key. */
  private static boolean isUsed(StandardRule rule, String key) {
    String code = rule.getCode();
    if (Set.of(code + ".title", code + ".message", code + ".explanation").contains(key)) {
      return true;
    } else if (!key.startsWith(code + ".message.")) {
      return false;
    } else if (key.endsWith(".unnamed")) {
      String named = key.substring(0, key.length() - ".unnamed".length());
      return isUsed(rule, named) && names(ENGLISH.get(named)).findAny().isPresent();
    } else if (key.endsWith(".suggestion")) {
      return rule.getFacts().containsKey("suggestion")
          && isUsed(rule, key.substring(0, key.length() - ".suggestion".length()));
    }
    return kinds(rule).contains(key.substring((code + ".message.").length()));
  }

  private static boolean isUsedWord(String key) {
    String[] parts = key.split("\\.");
    if (!parts[0].equals("word") || parts.length != 3) {
      return false;
    }
    Set<String> words =
        parts[1].equals("mode")
            ? codes(AttendanceMode.values())
            : Set.of(WORDS_OF_SHAPE.getOrDefault(parts[1], "").split(" "));
    return words.contains(parts[2]);
  }

  private static Set<String> codes(Coded... constants) {
    return Stream.of(constants).map(Coded::getCode).collect(Collectors.toSet());
  }

  private static Set<String> kindsInTexts(StandardRule rule) {
    String start = rule.getCode() + ".message.";
    return messages(rule)
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()).replaceFirst("\\..*", ""))
        .filter(kind -> !Set.of("unnamed", "suggestion").contains(kind))
        .collect(Collectors.toSet());
  }

  /** Returns the kinds that findings of a rule have. */
  private static Set<String> kinds(StandardRule rule) {
    Set<String> kinds = new HashSet<>();
    if (rule.getGroup() == Rule.Group.SHAPE) {
      kinds.addAll(List.of(KINDS_OF_SHAPE.getOrDefault(rule, "").split(" ")));
    }
    RuleCases.of(rule).stream()
        .flatMap(each -> SocexValidator.standard().validate(each.value()).getFindings().stream())
        .filter(finding -> finding.getRule() == rule)
        .flatMap(finding -> finding.getFacts().find("kind").stream())
        .forEach(kind -> kinds.add(kind.value().toString()));
    return kinds;
  }

  private static Stream<String> messages(StandardRule rule) {
    String message = rule.getCode() + ".message";
    return ENGLISH.keySet().stream()
        .filter(key -> key.equals(message) || key.startsWith(message + "."));
  }

  private static Set<String> placeholders(StandardRule rule) {
    return messages(rule)
        .flatMap(key -> names(ENGLISH.get(key)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    texts.forEach((key, text) -> placeholders.put(key, names(text).collect(Collectors.toSet())));
    return placeholders;
  }

  private static Stream<String> names(String text) {
    return PLACEHOLDER.matcher(text).results().map((MatchResult name) -> name.group(1));
  }

  @Test
  void titlesOfTheTwoLanguagesDiffer() {
    for (StandardRule rule : StandardRule.values()) {
      assertEquals(
          false,
          rule.getTitle(Locale.ENGLISH).equals(rule.getTitle(Locale.GERMAN)),
          rule.getCode());
    }
  }
}
