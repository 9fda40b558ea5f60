package org.socex.examples.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socex.core.Edition;
import org.socex.core.Venue;

/** The top of a page: what the edition is, whether it takes place, and where to go from here. */
final class PageHeader {
  private final Markup html;
  private final Programme programme;
  private final Edition edition;

  PageHeader(Markup html, Programme programme) {
    this.html = html;
    this.programme = programme;
    edition = programme.edition();
  }

  /** Returns the address of a fact within the page. */
  static String id(String attribute) {
    return "fact-" + attribute.toLowerCase(Locale.ROOT);
  }

  /** Returns an address of the web, or nothing if it is another kind of address. */
  static Optional<String> web(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://")
        ? Optional.of(url)
        : Optional.empty();
  }

  void write() {
    html.open("header", "id", "top");
    Facts.marking(edition)
        .ifPresent(marking -> html.element("p", marking, "class", "page-marking"));
    html.element("p", edition.getStrand().getDisplayName(), "class", "strand");
    html.element("h1", edition.getName(), "dir", "auto");
    Facts.status(edition).ifPresent(status -> html.element("p", status, "class", "status"));
    List<Facts.Fact> facts = Facts.of(edition);
    html.open("dl", "class", "facts");
    facts.forEach(this::fact);
    html.close();
    navigation();
    html.close();
  }

  private void fact(Facts.Fact fact) {
    html.open("div", "id", id(fact.attribute()))
        .element("dt", fact.label())
        .open("dd", "dir", "auto");
    Optional<String> page =
        fact.attribute().equals("venue")
            ? edition.getVenue().flatMap(Venue::getUrl).flatMap(PageHeader::web)
            : Optional.empty();
    if (page.isPresent()) {
      html.element("a", fact.text(), "href", page.get(), "rel", "noopener noreferrer");
    } else {
      html.text(fact.text());
    }
    html.close().close();
  }

  private void navigation() {
    html.open("nav", "aria-label", "On this page").open("ul");
    for (Programme.Day day : programme.days()) {
      link(DaySection.id(day), "Day " + day.number());
    }
    if (!programme.dayless().isEmpty()) {
      link("dayless", "Day not known");
    }
    if (edition.getWelcome().isPresent()) {
      link("welcome", "Welcome");
    }
    if (!edition.getSpeakers().isEmpty()) {
      link("people", "People");
    }
    if (programme.report().total() > 0) {
      link("findings", Words.capitalised(Words.counts(programme.report())));
    }
    html.close().close();
  }

  private void link(String id, String text) {
    html.open("li").element("a", text, "href", "#" + id).close();
  }
}
