package org.socex.core.validation;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.Waiver;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator.HostCheck;

/** The rules that a host has added to a validator, during one validation. */
final class HostRules {
  private final List<HostCheck<?>> checks;

  /** The waivable rules that are broken in each edition. */
  private final IdentityHashMap<Edition, Set<Rule>> broken = new IdentityHashMap<>();

  HostRules(List<HostCheck<?>> checks) {
    this.checks = checks;
  }

  /**
   * Runs the checks of one object.
   *
   * @param value the object, after everything in it has been checked
   * @param edition the edition that the object is or belongs to, or null
   * @param findings receives every breach
   */
  void check(Ruled value, @Nullable Edition edition, Findings findings) {
    for (HostCheck<?> check : checks) {
      run(check, value, edition, findings);
    }
    if (value instanceof Edition whole) {
      waivers(whole, "", false, findings);
    } else if (value instanceof Series series) {
      for (int i = 0; i < series.getEditions().size(); i++) {
        waivers(series.getEditions().get(i), "/editions/" + i, true, findings);
      }
    }
  }

  private <T extends Ruled> void run(
      HostCheck<T> check, Ruled value, @Nullable Edition edition, Findings findings) {
    if (!check.type().isInstance(value)) {
      return;
    }
    Findings waiving =
        (rule, pointer, facts, related, waived) -> {
          if (!rule.equals(check.rule())) {
            throw new IllegalArgumentException(
                "the check of " + check.rule().getCode() + " reports another rule");
          }
          Edition concerned = value instanceof Series series ? edition(series, pointer) : edition;
          findings.add(rule, pointer, facts, related, isWaived(rule, concerned));
        };
    check.check().check(check.type().cast(value), waiving);
  }

  /** Returns the edition of a series to which, or into which, a pointer points, or null. */
  private static @Nullable Edition edition(Series series, String pointer) {
    String[] segments = pointer.split("/", -1);
    return segments.length > 2 && segments[1].equals("editions")
        ? series.getEditions().get(Integer.parseInt(segments[2]))
        : null;
  }

  private boolean isWaived(Rule rule, @Nullable Edition edition) {
    if (!rule.isWaivable() || edition == null) {
      return false;
    }
    broken.computeIfAbsent(edition, it -> new HashSet<>()).add(rule);
    return edition.getWaivers().stream().anyMatch(it -> it.getRule().equals(rule.getCode()));
  }

  /**
   * Checks the waivers of an edition that name a host rule, either those of rules that check a
   * series or those of all others.
   */
  private void waivers(Edition edition, String at, boolean ofSeries, Findings findings) {
    List<Waiver> waivers = edition.getWaivers();
    for (int i = 0; i < waivers.size(); i++) {
      for (HostCheck<?> check : checks) {
        Rule rule = check.rule();
        if (!waivers.get(i).getRule().equals(rule.getCode())
            || (check.type() == Series.class) != ofSeries) {
          continue;
        }
        Facts facts = Facts.none().with("rule", rule);
        if (!rule.isWaivable()) {
          findings.add(StandardRule.WAIVER_NOT_ALLOWED, at + "/waivers/" + i + "/rule", facts);
        } else if (!broken.getOrDefault(edition, Set.of()).contains(rule)) {
          findings.add(StandardRule.WAIVER_UNUSED, at + "/waivers/" + i, facts);
        }
      }
    }
  }
}
