package org.socex.examples.cli;

import org.socex.core.rule.StandardRule;

/** The formats in which {@code explain} writes the page of a rule. */
enum PageFormat {
  /** For people at a terminal. */
  TEXT {
    @Override
    String page(StandardRule rule, int width) {
      return RulePage.text(rule, width);
    }
  },
  /** For a page on the web. */
  MARKDOWN {
    @Override
    String page(StandardRule rule, int width) {
      return RulePage.markdown(rule);
    }
  };

  abstract String page(StandardRule rule, int width);
}
