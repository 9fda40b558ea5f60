package org.socex.core;

import static org.socex.core.rule.StandardRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socex.core.internal.NearMiss;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;

/**
 * The rules about the {@link Waiver}s of an edition. Every breach in the edition passes through
 * here, and one that a waiver covers is marked as waived.
 */
final class WaiverRules implements Findings {
  private final List<Waiver> waivers;
  private final String edition;
  private final Findings findings;
  private final Set<Rule> broken = new HashSet<>();

  /**
   * Creates the rules for one edition.
   *
   * @param at the pointer from the validated object to the edition
   * @param findings receives every breach
   */
  WaiverRules(Edition edition, String at, Findings findings) {
    waivers = edition.getWaivers();
    this.edition = at;
    this.findings = findings;
  }

  @Override
  public void add(
      Rule rule, String pointer, Facts facts, @Nullable String related, boolean waived) {
    boolean covered = false;
    if (rule.isWaivable()) {
      broken.add(rule);
      for (Waiver waiver : waivers) {
        covered |= waiver.getRule().equals(rule.getCode());
      }
    }
    findings.add(rule, pointer, facts, related, covered);
  }

  void waiverUnknown() {
    for (int i = 0; i < waivers.size(); i++) {
      String code = waivers.get(i).getRule();
      // the codes of host rules are not known here
      if (!Rule.isHostCode(code) && StandardRule.find(code).isEmpty()) {
        findings.add(WAIVER_UNKNOWN, pointer(i) + "/rule", nearest(code));
      }
    }
  }

  private static Facts nearest(String code) {
    return NearMiss.of(code, Stream.of(StandardRule.values()).map(Rule::getCode).toList())
        .flatMap(StandardRule::find)
        .map(rule -> Facts.none().with("suggestion", rule))
        .orElse(Facts.none());
  }

  void waiverNotAllowed() {
    for (int i = 0; i < waivers.size(); i++) {
      StandardRule rule = rule(i).orElse(null);
      if (rule != null && !rule.isWaivable()) {
        Facts facts = Facts.none().with("rule", rule);
        findings.add(WAIVER_NOT_ALLOWED, pointer(i) + "/rule", facts);
      }
    }
  }

  /**
   * Checks the waivers of rules of one group. Waivers of series rules can be checked only in a
   * series.
   */
  void waiverUnused(Rule.Group group) {
    for (int i = 0; i < waivers.size(); i++) {
      StandardRule rule = rule(i).orElse(null);
      if (rule != null && rule.isWaivable() && rule.getGroup() == group && !broken.contains(rule)) {
        findings.add(WAIVER_UNUSED, pointer(i), Facts.none().with("rule", rule));
      }
    }
  }

  private Optional<StandardRule> rule(int waiver) {
    return StandardRule.find(waivers.get(waiver).getRule());
  }

  private String pointer(int waiver) {
    return edition + "/waivers/" + waiver;
  }
}
