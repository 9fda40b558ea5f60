package org.socex.examples.timetable;

import java.util.List;
import java.util.Locale;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;

/** Writes findings as items of a list, with links to the sessions that they name. */
final class FindingItems {
  private final HtmlWriter html;
  private final EditionPlaces places;

  FindingItems(HtmlWriter html, FindingsByPlace findings) {
    this.html = html;
    places = findings.places();
  }

  /** {@return the element id of what the page says about a rule} */
  static String id(Rule rule) {
    return "rule-" + rule.getCode().replace(':', '-');
  }

  /**
   * Writes the list of a session or a speaker, if there are findings.
   *
   * @param findings the findings at it
   * @param related the findings elsewhere whose counterpart it is
   */
  void list(List<Finding> findings, List<Finding> related) {
    if (findings.isEmpty() && related.isEmpty()) {
      return;
    }
    html.open("ul", "class", "findings", "aria-label", "Findings");
    for (Finding finding : findings) {
      start(finding);
      message(finding);
      end(finding);
    }
    for (Finding finding : related) {
      start(finding);
      html.text("See ");
      link(places.target(finding.getPointer()));
      html.text(": " + finding.getRule().getTitle(Locale.ENGLISH) + ".");
      end(finding);
    }
    html.close();
  }

  /** Writes an item under the heading of its rule: the place and the message. */
  void item(Finding finding) {
    html.open("li", "class", finding.getSeverity().getCode());
    link(places.target(finding.getPointer()));
    html.text(": ");
    message(finding);
    finding
        .getPlace()
        .getLine()
        .ifPresent(line -> html.text(" ").element("small", "line " + line, "class", "line"));
    html.close();
  }

  /** Writes a severity, such as {@code Error} or {@code Info, waived}. */
  void severity(Severity severity, boolean waived) {
    String word = Labels.capitalised(severity.getCode()) + (waived ? ", waived" : "");
    html.element("strong", word, "class", "severity").text(" ");
  }

  private void start(Finding finding) {
    html.open("li", "class", finding.getSeverity().getCode());
    severity(finding.getSeverity(), finding.isWaived());
  }

  private void end(Finding finding) {
    html.text(" ").open("a", "class", "rule-link", "href", "#" + id(finding.getRule()));
    html.element("code", finding.getRule().getCode()).close().close();
  }

  private void message(Finding finding) {
    FindingMessage message = FindingMessage.of(finding, places);
    message.subject().ifPresent(subject -> html.element("bdi", subject).text(": "));
    html.text(message.before());
    message.session().ifPresent(this::link);
    html.text(message.after());
    message
        .related()
        .ifPresent(
            target -> {
              html.text(" See ");
              link(target);
              html.text(".");
            });
  }

  private void link(EditionPlaces.Target target) {
    html.open("a", "href", "#" + target.id()).element("bdi", target.name()).close();
  }
}
