package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.json.SocexJson;

/** The page of a rule: what it means, how much it matters, and a document of each kind. */
final class RulePage {
  private static final String BREAKS = "This document breaks the rule:";
  private static final String REPORT = "The published profile reports:";
  private static final String KEEPS = "This document does not break it:";

  private RulePage() {}

  /** Returns the page for a terminal. */
  static String text(StandardRule rule, int width) {
    RuleExample example = RuleExample.of(rule);
    return paragraphs(
        rule.getCode() + "\n" + "=".repeat(rule.getCode().length()),
        WordUtils.wrap(rule.getTitle() + ".", width),
        WordUtils.wrap(rule.getExplanation(Locale.ENGLISH), width),
        WordUtils.wrap(severities(rule) + " " + waiving(rule), width),
        BREAKS,
        indented(example.broken()),
        REPORT,
        indented(report(rule, example.broken())),
        KEEPS,
        indented(example.sound()));
  }

  /** Returns the page for the web, headed by the code of the rule. */
  static String markdown(StandardRule rule) {
    RuleExample example = RuleExample.of(rule);
    return paragraphs(
        "## " + rule.getCode(),
        "**" + rule.getTitle() + ".** " + rule.getExplanation(Locale.ENGLISH),
        severities(rule) + " " + waiving(rule),
        BREAKS,
        fenced("json", example.broken()),
        REPORT,
        fenced("text", report(rule, example.broken())),
        KEEPS,
        fenced("json", example.sound()));
  }

  /** Returns what a page says without its examples, which would make every log long. */
  static String help(StandardRule rule, Locale locale) {
    return rule.getExplanation(locale) + "\n\n" + severities(rule) + " " + waiving(rule);
  }

  private static String paragraphs(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String indented(String text) {
    return text.indent(2).stripTrailing();
  }

  private static String fenced(String language, String text) {
    return "```" + language + "\n" + text.stripTrailing() + "\n```";
  }

  private static String severities(Rule rule) {
    Set<Severity> all = Stream.of(Profile.values()).map(rule::severity).collect(Collectors.toSet());
    return all.size() == 1
        ? "Severity: " + rule.getDefaultSeverity().getCode() + "."
        : Stream.of(Profile.values())
            .map(profile -> rule.severity(profile).getCode() + " (" + profile.getCode() + ")")
            .collect(Collectors.joining(", ", "Severity: ", "."));
  }

  private static String waiving(Rule rule) {
    return rule.isWaivable()
        ? "An edition can waive it with an entry in its waivers: { \"rule\": \""
            + rule.getCode()
            + "\", \"reason\": \"...\" }."
        : "An edition cannot waive it.";
  }

  /** Returns the first finding of the rule as a terminal shows it. */
  private static String report(Rule rule, String broken) {
    Finding finding =
        SocexJson.standard().read(broken).getReport().getFindings().stream()
            .filter(each -> each.getRule().equals(rule))
            .findFirst()
            .orElseThrow();
    SourceLookup source =
        SourceLookup.ofDocument(() -> new ByteArrayInputStream(broken.getBytes(UTF_8)));
    return String.join("\n", FindingBlock.of(List.of(finding), source, Screen.NONE).get(0));
  }
}
