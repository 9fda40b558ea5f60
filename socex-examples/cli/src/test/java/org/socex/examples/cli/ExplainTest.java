package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.StandardRule;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.json.SocexJson;

class ExplainTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) {
    here = new Sandbox(directory);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasAPageWithItsTextsAndExamples(StandardRule rule) {
    RuleExample example = RuleExample.of(rule);
    for (String format : List.of("text", "markdown")) {
      Run run = here.run("explain", "--format", format, rule.getCode());
      assertEquals(0, run.status());
      assertEquals("", run.err());
      String words = words(run.out());
      assertTrue(words.contains(words(rule.getTitle())), run.out());
      assertTrue(words.contains(words(rule.getExplanation(Locale.ENGLISH))), run.out());
      assertTrue(words.contains(words(example.broken())), run.out());
      assertTrue(words.contains(words(example.sound())), run.out());
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheBrokenExampleBreaksTheRule(StandardRule rule) {
    RuleExample example = RuleExample.of(rule);
    assertTrue(isBroken(rule, example.broken()));
    assertFalse(isBroken(rule, example.sound()));
  }

  private static boolean isBroken(StandardRule rule, String document) {
    return SocexJson.standard().read(document).getReport().getFindings().stream()
        .map(Finding::getRule)
        .anyMatch(rule::equals);
  }

  @Test
  void textFitsEightyColumns() {
    for (StandardRule rule : StandardRule.values()) {
      List<String> proseTooLong =
          here.run("explain", rule.getCode()).lines().stream()
              .filter(line -> line.length() > 80 && !line.startsWith("  "))
              .toList();
      assertEquals(List.of(), proseTooLong);
    }
  }

  @Test
  void unknownCodeGetsSuggestions() {
    assertEquals(
        new Run(
            2,
            "",
            """
            socex: CODE: unknown rule 'session-clash'. Did you mean session-room-clash \
            or session-speaker-clash or session-plenary-clash?
            Try 'socex explain --help'.
            """),
        here.run("explain", "session-clash"));
  }

  @Test
  void missingCodeIsAskedFor() {
    assertEquals(
        "socex: missing argument CODE\nTry 'socex explain --help'.\n", here.run("explain").err());
  }

  private static String words(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll(" +", " ");
  }
}
