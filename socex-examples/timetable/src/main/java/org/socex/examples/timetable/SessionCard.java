package org.socex.examples.timetable;

import org.socex.core.Session;

/** Writes a session and its findings as an article. */
final class SessionCard {
  private final HtmlWriter html;
  private final FindingItems findings;

  SessionCard(HtmlWriter html, FindingsByPlace findings) {
    this.html = html;
    this.findings = new FindingItems(html, findings);
  }

  /** {@return the element id of a session} */
  static String id(int index) {
    return "session-" + index;
  }

  /** Writes a session outside the grid. */
  void write(SessionEntry entry) {
    write(entry, "listed", "");
  }

  /** Writes a session into its cell of the grid. */
  void write(SessionEntry entry, TimeGrid.Cell cell, boolean isWide) {
    write(entry, isWide ? "wide" : "", cell.area());
  }

  private void write(SessionEntry entry, String shape, String style) {
    Session session = entry.session();
    String id = id(entry.index());
    html.open(
        "article",
        "class",
        String.join(
                " ",
                "session",
                session.getKind().getCode(),
                session.isElective() ? "elective" : "",
                shape,
                entry.isPaired() ? "clash" : "")
            .replaceAll(" +", " ")
            .strip(),
        "id",
        id,
        "aria-labelledby",
        id + "-title",
        "style",
        style);
    html.open("div", "class", "what");
    particulars(entry);
    html.element("h3", Labels.title(session), "id", id + "-title", "dir", "auto");
    session
        .getSummary()
        .ifPresent(summary -> html.open("div", "class", "summary").paragraphs(summary).close());
    html.close();
    people(entry);
    findings.list(entry.findings(), entry.related());
    html.close();
  }

  private void particulars(SessionEntry entry) {
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
}
