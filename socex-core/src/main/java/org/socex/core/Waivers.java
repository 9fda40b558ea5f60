package org.socex.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The waivers of one edition: which policy rules they cover, and which of them were needed. */
final class Waivers {
  private final List<Waiver> waivers;
  private final List<Rule> broken = new ArrayList<>(0);

  Waivers(Edition edition) {
    waivers = edition.getWaivers();
  }

  /** Takes a breach of a policy rule; a waiver for that rule covers it. */
  void add(Findings findings, Rule rule, String pointer, Object... facts) {
    broken.add(rule);
    boolean waived = false;
    for (int i = 0; i < waivers.size(); i++) {
      waived |= waivers.get(i).getRule().equals(rule.getCode());
    }
    findings.add(waived, rule, pointer, facts);
  }

  /** Reports waivers of what no edition can waive. */
  void checkNames(Findings findings) {
    for (int i = 0; i < waivers.size(); i++) {
      Optional<Rule> rule = Rule.of(waivers.get(i).getRule());
      if (rule.isEmpty()) {
        findings.add(Rule.WAIVER_UNKNOWN, "/waivers/" + i + "/rule");
      } else if (!rule.get().isPolicy()) {
        findings.add(Rule.WAIVER_NOT_ALLOWED, "/waivers/" + i + "/rule", rule.get().getCode());
      }
    }
  }

  /** Reports waivers of one group's policy rules that nothing broke. */
  void checkUse(Rule.Group group, String edition, Findings findings) {
    for (int i = 0; i < waivers.size(); i++) {
      Optional<Rule> rule = Rule.of(waivers.get(i).getRule());
      if (rule.isPresent()
          && rule.get().isPolicy()
          && rule.get().getGroup() == group
          && !broken.contains(rule.get())) {
        findings.add(Rule.WAIVER_UNUSED, edition + "/waivers/" + i, rule.get().getCode());
      }
    }
  }
}
