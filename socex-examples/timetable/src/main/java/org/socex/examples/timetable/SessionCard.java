package org.socex.examples.timetable;

import java.util.List;
import org.socex.core.Session;
import org.socex.core.rule.Finding;

/** Writes a session and its findings as an article. */
final class SessionCard {
  private final HtmlWriter html;

  SessionCard(HtmlWriter html) {
    this.html = html;
  }

  /** {@return the element id of a session} */
  static String id(int index) {
    return "session-" + index;
  }

  /** Writes a session outside the grid. */
  void write(SessionEntry entry) {
    write(entry, "listed", "", false);
  }

  /** Writes a session into its cell of the grid. */
  void write(SessionEntry entry, TimeGrid.Cell cell, boolean isWide) {
    write(entry, isWide ? "wide" : "", cell.area(), cell.clashes());
  }

  private void write(SessionEntry entry, String shape, String style, boolean clashes) {
    Session session = entry.session();
    String id = id(entry.index());
    html.open(
        "article",
        "class",
        String.join(
                " ",
                "session",
                Labels.of(session.getKind()),
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

  private void particulars(SessionEntry entry, boolean clashes) {
    html.open("p", "class", "particulars");
    if (!entry.times().isEmpty()) {
      html.element("span", entry.times(), "class", "when").text(" ");
    }
    html.element("span", Labels.kind(entry.session()), "class", "kind").text(" ");
    entry
        .place()
        .ifPresent(
            place -> html.element("span", place.name(), "class", "where", "dir", "auto").text(" "));
    entry
        .seats()
        .ifPresent(
            seats ->
                html.element("span", Labels.counted(seats, "place"), "class", "seats").text(" "));
    entry
        .marking()
        .ifPresent(marking -> html.element("strong", marking, "class", "marking").text(" "));
    if (clashes) {
      html.element("strong", "Room clash", "class", "clashing");
    }
    html.close();
  }

  private void people(SessionEntry entry) {
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
