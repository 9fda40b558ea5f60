package org.socex.examples.cli;

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
  private static final String KEEPS = "This document does not:";

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
        example.broken().indent(2).stripTrailing(),
        WordUtils.wrap(outcome(rule, example.broken()), width),
        KEEPS,
        example.sound().indent(2).stripTrailing());
  }

  /** Returns the page for the web, headed by the code of the rule. */
  static String markdown(StandardRule rule) {
    RuleExample example = RuleExample.of(rule);
    return paragraphs(
        "## " + rule.getCode(),
        "**" + rule.getTitle() + ".** " + rule.getExplanation(Locale.ENGLISH),
        severities(rule) + " " + waiving(rule),
        BREAKS,
        "```json\n" + example.broken().stripTrailing() + "\n```",
        outcome(rule, example.broken()),
        KEEPS,
        "```json\n" + example.sound().stripTrailing() + "\n```");
  }

  /** Returns what a page says without its examples, which every log would have to repeat. */
  static String help(StandardRule rule, Locale locale) {
    return paragraphs(rule.getExplanation(locale), severities(rule) + " " + waiving(rule))
        .stripTrailing();
  }

  private static String paragraphs(String... paragraphs) {
    return Stream.of(paragraphs).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String severities(Rule rule) {
    Set<Severity> all =
        Stream.of(Profile.values()).map(rule::severity).collect(Collectors.toSet());
    return all.size() == 1
        ? "Severity: " + rule.getDefaultSeverity().getCode() + "."
        : Stream.of(Profile.values())
            .map(profile -> rule.severity(profile).getCode() + " under " + profile.getCode())
            .collect(Collectors.joining(", ", "Severity: ", "."));
  }

  private static String waiving(Rule rule) {
    return rule.isWaivable()
        ? "An edition waives this rule by an entry in its waivers: {\"rule\": \""
            + rule.getCode()
            + "\", \"reason\": \"...\"}."
        : "An edition cannot waive this rule.";
  }

  /** Says what the published profile finds, in the words of the report. */
  private static String outcome(Rule rule, String broken) {
    List<Finding> findings = SocexJson.standard().read(broken).getReport().getFindings();
    return findings.stream()
        .filter(finding -> finding.getRule().equals(rule))
        .map(
            finding ->
                "Line "
                    + FindingLine.line(finding)
                    + ", column "
                    + FindingLine.column(finding)
                    + ": "
                    + finding.getMessage())
        .findFirst()
        .orElseThrow();
  }
}
