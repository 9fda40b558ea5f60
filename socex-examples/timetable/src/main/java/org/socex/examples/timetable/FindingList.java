package org.socex.examples.timetable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes all findings of a page by rule, errors first, with an explanation of each rule. */
final class FindingList {
  private final HtmlWriter html;
  private final FindingsByPlace findings;
  private final FindingItems items;
  private final Set<String> ids = new HashSet<>();

  FindingList(HtmlWriter html, FindingsByPlace findings) {
    this.html = html;
    this.findings = findings;
    items = new FindingItems(html, findings);
  }

  /** Writes the section, if there are findings. */
  void write() {
    if (findings.isEmpty()) {
      return;
    }
    html.open("section", "class", "all-findings", "id", "findings", "aria-labelledby", "found");
    html.element("h2", "Findings", "id", "found");
    html.element("p", Labels.capitalised(findings.counts()) + ".");
    findings.groups().forEach(this::group);
    if (findings.unkept() > 0) {
      html.element("p", "And " + Labels.counted(findings.unkept(), "more finding") + ".");
    }
    html.close();
  }

  private void group(FindingsByPlace.Group group) {
    String id = FindingItems.id(group.rule());
    html.open(
        "section", "id", ids.add(id) ? id : "", "class", "rule " + group.severity().getCode());
    html.open("h3");
    items.severity(group.severity(), group.isWaived());
    html.text(group.rule().getTitle(Locale.ENGLISH) + " ");
    html.element("code", group.rule().getCode()).close();
    String explanation = group.rule().getExplanation(Locale.ENGLISH);
    if (!explanation.isBlank()) {
      html.open("details").element("summary", "What this means and what to do");
      html.paragraphs(explanation).close();
    }
    html.open("ul", "class", "findings");
    group.shown().forEach(items::item);
    if (!group.hidden().isEmpty()) {
      html.element(
          "li",
          Labels.counted(group.hidden().size(), "finding")
              + " at delegates, who are not shown here.",
          "class",
          group.severity().getCode());
    }
    html.close().close();
  }
}
