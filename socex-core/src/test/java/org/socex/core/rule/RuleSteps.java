package org.socex.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socex.fixtures.RuleCase;

/** The three steps in which a rule is added. Knows which of them is missing and what to do next. */
final class RuleSteps {
  /** Rules of these groups are checked by a method of a rule class in {@code org.socex.core}. */
  private static final Set<Rule.Group> WITH_METHODS =
      EnumSet.complementOf(EnumSet.of(Rule.Group.SHAPE, Rule.Group.VALUES, Rule.Group.HOST));

  private final Map<String, String> texts;
  private final Collection<RuleMethod> methods;
  private final List<RuleCase> cases;
  private final Collection<Rule> reported;

  /**
   * Takes what there is.
   *
   * @param texts the English bundle
   * @param methods the methods of the rule classes that name a rule
   * @param cases the cases of the fixtures
   * @param reported the rules that some finding on one of their cases names
   */
  RuleSteps(
      Map<String, String> texts,
      Collection<RuleMethod> methods,
      List<RuleCase> cases,
      Collection<Rule> reported) {
    this.texts = texts;
    this.methods = methods;
    this.cases = cases;
    this.reported = reported;
  }

  /** Returns what to do next before a rule is complete; nothing if it is. */
  List<String> missing(StandardRule rule) {
    List<String> missing = new ArrayList<>();
    String code = rule.getCode();
    if (!texts
        .keySet()
        .containsAll(List.of(code + ".title", code + ".message", code + ".explanation"))) {
      missing.add(
          ("Step 1, the texts: put %1$s.title, %1$s.message and %1$s.explanation into"
                  + " rules.properties and rules_de.properties")
              .formatted(code));
    }
    if (rule.getGroup() == Rule.Group.SHAPE) {
      return missing;
    }
    if (WITH_METHODS.contains(rule.getGroup())) {
      missingMethod(rule, missing);
    }
    if (cases.stream().noneMatch(each -> each.rule() == rule && each.isBroken())) {
      missing.add(
          "Step 3, the cases: put a broken("
              + rule
              + ", …) into org.socex.fixtures, see RuleCases");
    } else if (!reported.contains(rule)) {
      missing.add(
          "Step 2, the check: nothing reports "
              + code
              + "; put a constraint on a getter, or call "
              + RuleMethod.nameOf(rule)
              + "(…) in the check method of its rule class");
    }
    if (cases.stream().noneMatch(each -> each.rule() == rule && !each.isBroken())) {
      missing.add(
          "Step 3, the cases: put a sound("
              + rule
              + ", …), a near miss, into org.socex.fixtures, see RuleCases");
    }
    return missing;
  }

  private void missingMethod(StandardRule rule, List<String> missing) {
    String name = RuleMethod.nameOf(rule);
    List<String> owners =
        methods.stream()
            .filter(method -> method.name().equals(name))
            .map(RuleMethod::owner)
            .distinct()
            .sorted()
            .toList();
    if (owners.isEmpty()) {
      missing.add(
          "Step 2, the check: write a method "
              + name
              + "(…) that adds StandardRule."
              + rule
              + " into the rule class of its type, such as EditionRules");
    } else if (owners.size() > 1) {
      missing.add("Step 2, the check: keep " + name + "(…) in one class, not in " + owners);
    }
  }

  /** Returns the methods of rule classes that report a rule that they are not named after. */
  List<String> misnamed() {
    return methods.stream()
        .filter(method -> !method.name().equals(RuleMethod.nameOf(method.rule())))
        .map(
            method ->
                method.owner()
                    + "."
                    + method.name()
                    + " reports "
                    + method.rule().getCode()
                    + ": move that into "
                    + RuleMethod.nameOf(method.rule())
                    + "(…), so that each rule is checked in the method that is named after it")
        .sorted()
        .toList();
  }
}
