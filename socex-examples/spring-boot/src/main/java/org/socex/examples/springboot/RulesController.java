package org.socex.examples.springboot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the title and the explanation of every rule. */
@RestController
class RulesController {

  @GetMapping(path = "/rules", produces = MediaType.APPLICATION_JSON_VALUE)
  List<RuleView> rules() {
    return Stream.of(StandardRule.values()).map(RuleView::of).toList();
  }

  /**
   * A rule in an answer.
   *
   * @param rule its code
   * @param title the sentence that states what is broken
   * @param explanation what it means, why it matters and how to put it right
   */
  record RuleView(String rule, String title, String explanation) {
    static RuleView of(Rule rule) {
      return new RuleView(rule.getCode(), rule.getTitle(), rule.getExplanation(Locale.ENGLISH));
    }
  }
}
