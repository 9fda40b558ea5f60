package org.socex.examples.timetable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.socex.core.Speaker;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Severity;
import org.socex.core.validation.ValidationReport;

/** All findings of a page, each with a link to what it is about. */
final class FindingList {
  private final HtmlWriter html;
  private final Programme programme;
  private final Set<String> facts;

  FindingList(HtmlWriter html, Programme programme) {
    this.html = html;
    this.programme = programme;
    facts =
        EditionDetails.of(programme.edition()).stream()
            .map(EditionDetails.Detail::attribute)
            .collect(Collectors.toSet());
  }

  /** Writes severity, message and code of a finding. */
  static void say(HtmlWriter html, Finding finding) {
    severity(html, finding.getSeverity(), finding.isWaived());
    html.text(finding.getMessage()).text(" ").element("code", finding.getRule().getCode());
  }

  /** Writes the section; nothing if nothing was found. */
  void write() {
    ValidationReport report = programme.report();
    if (report.total() == 0) {
      return;
    }
    html.open("section", "class", "all-findings", "id", "findings", "aria-labelledby", "found");
    html.element("h2", "Findings", "id", "found");
    html.element("p", Labels.capitalised(Labels.counts(report)) + ".");
    html.open("ul", "class", "findings");
    FindingsByPlace findings = programme.findings();
    findings.atEdition().forEach(finding -> item(finding, place(finding)));
    programme.days().forEach(day -> sessions(day.timed()));
    programme.days().forEach(day -> sessions(day.timeless()));
    sessions(programme.dayless());
    for (int index : findings.speakers()) {
      findings.atSpeaker(index).forEach(finding -> item(finding, speaker(index)));
    }
    findings.aboutDelegates().forEach(this::breach);
    html.close();
    int unkept = report.total() - report.getFindings().size();
    if (unkept > 0) {
      html.element("p", "And " + Labels.counted(unkept, "more finding") + ".");
    }
    html.close();
  }

  private void sessions(List<SessionEntry> entries) {
    for (SessionEntry entry : entries) {
      Target place = new Target(entry.session().getTitle(), SessionCard.id(entry.index()));
      entry.findings().forEach(finding -> item(finding, place));
    }
  }

  private Target speaker(int index) {
    List<Speaker> speakers = programme.edition().getSpeakers();
    return index < speakers.size()
        ? new Target(Person.of(speakers.get(index)).name(), PeopleList.id(index))
        : new Target("Speakers", "top");
  }

  private Target place(Finding finding) {
    String pointer = finding.getPointer();
    String[] steps = pointer.split("/", 3);
    String attribute = steps.length > 1 ? steps[1] : "";
    return new Target(
        pointer.isEmpty() ? "the edition" : pointer,
        facts.contains(attribute) ? PageHeader.id(attribute) : "top");
  }

  private void item(Finding finding, Target place) {
    html.open("li", "class", finding.getSeverity().getCode());
    say(html, finding);
    html.text(" ");
    html.open("a", "href", "#" + place.id()).element("bdi", place.name()).close();
    finding
        .getLine()
        .ifPresent(line -> html.text(" ").element("small", "line " + line, "class", "line"));
    html.close();
  }

  private void breach(FindingsByPlace.Breach breach, int times) {
    html.open("li", "class", breach.severity().getCode());
    severity(html, breach.severity(), breach.waived());
    html.text(breach.rule().getMessage() + " ").element("code", breach.rule().getCode());
    html.text(times == 1 ? " once" : " " + times + " times").close();
  }

  private static void severity(HtmlWriter html, Severity severity, boolean waived) {
    String word = Labels.capitalised(severity.getCode()) + (waived ? ", waived" : "");
    html.element("strong", word, "class", "severity").text(" ");
  }

  private record Target(String name, String id) {}
}
