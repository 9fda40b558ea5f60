package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.socex.core.rule.DoorComparison.sorted;

import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.rule.Advisory;
import org.socex.core.rule.DoorComparison;
import org.socex.core.rule.Finding;
import org.socex.core.rule.JakartaHost;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Breach;
import org.socex.fixtures.HostileTexts;

/** One hostile text in every text of every type is never interpolated or repeated. */
class EveryTextTest {
  private static final int MANY = 100_000;

  /** The shared hostile texts that a provider might interpolate. */
  private static final Set<String> SHARED =
      Set.of(
          "an expression",
          "a deferred expression",
          "an escaped expression",
          "a message of Jakarta's",
          "a lone brace",
          "a closing brace",
          "a pointer with escapes",
          "a script");

  private static final Map<String, String> OWN =
      Map.ofEntries(
          Map.entry("a word of ours in messages", "{socex.waived}"),
          Map.entry("a null character", "a\0b"),
          Map.entry("many letters", "x".repeat(MANY)),
          Map.entry("many ids", "x-".repeat(MANY)),
          Map.entry("many hyphens", "-".repeat(MANY)),
          Map.entry("many spaces", " ".repeat(MANY)),
          Map.entry("many combining marks", "\u0301".repeat(MANY)),
          Map.entry("marks in the wrong order", "a" + "\u0315\u0300\u05AE".repeat(MANY)),
          Map.entry("many half surrogates", "\uD800".repeat(MANY)),
          Map.entry("many at signs", "@".repeat(MANY)),
          Map.entry("many labels", "a@" + "b.".repeat(MANY) + "c"),
          Map.entry("many path segments", "https://example.org" + "/a".repeat(MANY)),
          Map.entry("many brackets", "https://" + "[".repeat(MANY) + "]".repeat(MANY)),
          Map.entry("many colons", "https://[" + ":".repeat(MANY) + "]/"),
          Map.entry("many digits", "2".repeat(MANY)),
          Map.entry("many years", "2029 ".repeat(MANY)));

  private static final Map<String, String> HOSTILE = hostile();

  private static Map<String, String> hostile() {
    Map<String, String> texts = new TreeMap<>(OWN);
    HostileTexts.all().stream()
        .filter(text -> SHARED.contains(text.name()))
        .forEach(text -> texts.put(text.name(), text.text()));
    assertEquals(OWN.size() + SHARED.size(), texts.size());
    return texts;
  }

  static Stream<Attack> attacks() {
    return HOSTILE.keySet().stream()
        .flatMap(name -> Nouns.sound().stream().map(value -> new Attack(name, Nouns.noun(value))));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void hostileTextIsJudgedAlikeByBothDoorsAndNotInterpolated(Attack attack) {
    Map<Breach, String> messages =
        DoorComparison.messages(attack.value(), Default.class, Advisory.class);
    assertEquals(sorted(messages.keySet()), sorted(attack.findings().stream().map(Breach::of)));
    messages.forEach(
        (breach, message) ->
            assertEquals(JakartaHost.sentence("{socex." + breach.rule().getCode() + "}"), message));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void hostileTextIsNotRepeatedInAnyMessage(Attack attack) {
    for (Finding finding : attack.findings()) {
      assertFalse(finding.getMessage().contains(attack.text()), finding.getRule()::getCode);
      assertFalse(finding.toString().length() > 300, finding.getRule()::getCode);
    }
  }

  /** The sound object of a type with one text in place of all its texts. */
  record Attack(String name, Class<?> noun) {
    String text() {
      return HOSTILE.get(name);
    }

    Ruled value() {
      Ruled value = Nouns.sound(noun);
      for (Method getter : Nouns.getters(noun)) {
        if (Nouns.content(getter) == String.class) {
          value = Nouns.with(value, getter, text());
        }
      }
      return value;
    }

    List<Finding> findings() {
      return SocexValidator.standard().validate(value()).getFindings();
    }

    @Override
    public String toString() {
      return name + " in " + noun.getSimpleName();
    }
  }
}
