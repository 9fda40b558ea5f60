package org.socex.examples.timetable;

import java.util.List;
import org.socex.core.Session;
import org.socex.core.rule.Finding;

/** A session as an article of the page, with its findings. */
final class SessionCard {
  private final Markup html;

  SessionCard(Markup html) {
    this.html = html;
  }

  /** Returns the address of a session within the page. */
  static String id(int index) {
    return "session-" + index;
  }

  /** Writes a session that has no place in a grid. */
  void write(Entry entry) {
    write(entry, "listed", "", false);
  }

  /** Writes a session at its place in a grid. */
  void write(Entry entry, TimeGrid.Cell cell, boolean isWide) {
    write(entry, isWide ? "wide" : "", cell.area(), cell.clashes());
  }

  private void write(Entry entry, String shape, String style, boolean clashes) {
    Session session = entry.session();
    String id = id(entry.index());
    html.open(
        "article",
        "class",
        String.join(
                " ",
                "session",
                Words.of(session.getKind()),
                session.isElective() ? "elective" : "",
                shape,
                clashes ? "clash" : "")
            .replaceAll(" +", " ")
            .strip(),
        "id",
        id,
        "aria-labelledby",
        id + "-title",
        "style",
        style);
    html.open("div", "class", "what");
    particulars(entry, clashes);
    html.element(
        "h3",
        session.getTitle().isBlank() ? "(no title)" : session.getTitle(),
        "id",
        id + "-title",
        "dir",
        "auto");
    session
        .getSummary()
        .ifPresent(summary -> html.open("div", "class", "summary").paragraphs(summary).close());
    html.close();
    people(entry);
    findings(entry.findings());
    html.close();
  }

  private void particulars(Entry entry, boolean clashes) {
    html.open("p", "class", "particulars");
    if (!entry.times().isEmpty()) {
      html.element("span", entry.times(), "class", "when").text(" ");
    }
    html.element("span", Words.kind(entry.session()), "class", "kind").text(" ");
    entry
        .place()
        .ifPresent(
            place -> html.element("span", place.name(), "class", "where", "dir", "auto").text(" "));
    entry
        .seats()
        .ifPresent(
            seats ->
                html.element("span", Words.counted(seats, "place"), "class", "seats").text(" "));
    entry
        .marking()
        .ifPresent(marking -> html.element("strong", marking, "class", "marking").text(" "));
    if (clashes) {
      html.element("strong", "Room clash", "class", "clashing");
    }
    html.close();
  }

  private void people(Entry entry) {
    if (entry.speakers().isEmpty() && entry.chair().isEmpty()) {
      return;
    }
    html.open("ul", "class", "people");
    entry.speakers().forEach(speaker -> person("", speaker));
    entry.chair().ifPresent(chair -> person("Chair: ", chair));
    html.close();
  }

  private void person(String part, Person person) {
    html.open("li").text(part).element("bdi", person.name(), "class", "name");
    if (!person.affiliation().isBlank()) {
      html.text(" ").element("small", person.affiliation(), "dir", "auto");
    }
    html.close();
  }

  private void findings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    html.open("ul", "class", "findings", "aria-label", "Findings");
    for (Finding finding : findings) {
      html.open("li", "class", finding.getSeverity().getCode());
      FindingList.say(html, finding);
      html.close();
    }
    html.close();
  }
}
