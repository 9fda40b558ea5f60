package org.socex.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.socex.fixtures.RuleCase;

/** The three steps in which a rule is added, and how to tell which of them is still missing. */
final class RuleSteps {
  private final Map<String, String> texts;
  private final List<RuleCase> cases;
  private final Collection<Rule> reported;

  /**
   * Takes what there is.
   *
   * @param texts the English bundle
   * @param cases the cases of the fixtures
   * @param reported the rules that some finding on one of their cases names
   */
  RuleSteps(Map<String, String> texts, List<RuleCase> cases, Collection<Rule> reported) {
    this.texts = texts;
    this.cases = cases;
    this.reported = reported;
  }

  /** Returns what to do next before a rule is complete; nothing if it is. */
  List<String> missing(Rule rule) {
    List<String> missing = new ArrayList<>();
    String code = rule.getCode();
    if (!texts
        .keySet()
        .containsAll(List.of(code + ".title", code + ".message", code + ".explanation"))) {
      missing.add(
          "Step 1, the texts: put %1$s.title, %1$s.message and %1$s.explanation into rules.properties and rules_de.properties"
              .formatted(code));
    }
    if (rule.getGroup() == Rule.Group.SHAPE) {
      return missing;
    }
    if (cases.stream().noneMatch(each -> each.rule() == rule && each.isBroken())) {
      missing.add(
          "Step 3, the cases: put a broken("
              + rule
              + ", …) into org.socex.fixtures, see RuleCases");
    } else if (!reported.contains(rule)) {
      missing.add(
          "Step 2, the check: nothing reports "
              + rule.getCode()
              + "; put a constraint on a getter, or a line into the rule class of the type");
    }
    if (cases.stream().noneMatch(each -> each.rule() == rule && !each.isBroken())) {
      missing.add(
          "Step 3, the cases: put a sound("
              + rule
              + ", …), a near miss, into org.socex.fixtures, see RuleCases");
    }
    return missing;
  }
}
