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
  private final Markup html;
  private final Programme programme;
  private final Set<String> facts;

  FindingList(Markup html, Programme programme) {
    this.html = html;
    this.programme = programme;
    facts =
        Facts.of(programme.edition()).stream()
            .map(Facts.Fact::attribute)
            .collect(Collectors.toSet());
  }

  /** Writes severity, message and code of a finding. */
  static void say(Markup html, Finding finding) {
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
    html.element("p", Words.capitalised(Words.counts(report)) + ".");
    html.open("ul", "class", "findings");
    PlacedFindings findings = programme.findings();
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
      html.element("p", "And " + Words.counted(unkept, "more finding") + ".");
    }
    html.close();
  }

  private void sessions(List<Entry> entries) {
    for (Entry entry : entries) {
      Place place = new Place(entry.session().getTitle(), SessionCard.id(entry.index()));
      entry.findings().forEach(finding -> item(finding, place));
    }
  }

  private Place speaker(int index) {
    List<Speaker> speakers = programme.edition().getSpeakers();
    return index < speakers.size()
        ? new Place(Person.of(speakers.get(index)).name(), PeopleList.id(index))
        : new Place("Speakers", "top");
  }

  private Place place(Finding finding) {
    String pointer = finding.getPointer();
    String[] steps = pointer.split("/", 3);
    String attribute = steps.length > 1 ? steps[1] : "";
    return new Place(
        pointer.isEmpty() ? "the edition" : pointer,
        facts.contains(attribute) ? PageHeader.id(attribute) : "top");
  }

  private void item(Finding finding, Place place) {
    html.open("li", "class", finding.getSeverity().getCode());
    say(html, finding);
    html.text(" ");
    html.open("a", "href", "#" + place.id()).element("bdi", place.name()).close();
    finding
        .getLine()
        .ifPresent(line -> html.text(" ").element("small", "line " + line, "class", "line"));
    html.close();
  }

  private void breach(PlacedFindings.Breach breach, int times) {
    html.open("li", "class", breach.severity().getCode());
    severity(html, breach.severity(), breach.waived());
    html.text(breach.rule().getMessage() + " ").element("code", breach.rule().getCode());
    html.text(times == 1 ? " once" : " " + times + " times").close();
  }

  private static void severity(Markup html, Severity severity, boolean waived) {
    String word = Words.capitalised(severity.getCode()) + (waived ? ", waived" : "");
    html.element("strong", word, "class", "severity").text(" ");
  }

  private record Place(String name, String id) {}
}
