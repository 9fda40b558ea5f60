package org.socex.examples.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socex.core.Edition;
import org.socex.core.Venue;

/** Writes the top of the page: the edition's name, status, details and navigation. */
final class PageHeader {
  private final HtmlWriter html;
  private final Programme programme;
  private final Edition edition;

  PageHeader(HtmlWriter html, Programme programme) {
    this.html = html;
    this.programme = programme;
    edition = programme.edition();
  }

  /** {@return the element id of a detail} */
  static String id(String attribute) {
    return "detail-" + attribute.toLowerCase(Locale.ROOT);
  }

  /** {@return the URL; empty if it is neither http nor https} */
  static Optional<String> webUrl(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://")
        ? Optional.of(url)
        : Optional.empty();
  }

  void write() {
    html.open("header", "id", "top");
    EditionDetails.marking(edition)
        .ifPresent(marking -> html.element("p", marking, "class", "page-marking"));
    html.element("p", edition.getStrand().getDisplayName(), "class", "strand");
    html.element("h1", edition.getName(), "dir", "auto");
    EditionDetails.status(edition)
        .ifPresent(status -> html.element("p", status, "class", "status"));
    List<EditionDetails.Detail> details = EditionDetails.of(edition);
    html.open("dl", "class", "details");
    details.forEach(this::detail);
    html.close();
    navigation();
    html.close();
  }

  private void detail(EditionDetails.Detail detail) {
    html.open("div", "id", id(detail.attribute()))
        .element("dt", detail.label())
        .open("dd", "dir", "auto");
    Optional<String> page =
        detail.attribute().equals("venue")
            ? edition.getVenue().flatMap(Venue::getUrl).flatMap(PageHeader::webUrl)
            : Optional.empty();
    if (page.isPresent()) {
      html.element("a", detail.text(), "href", page.get(), "rel", "noopener noreferrer");
    } else {
      html.text(detail.text());
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
    if (!programme.findings().isEmpty()) {
      link("findings", Labels.capitalised(programme.findings().counts()));
    }
    html.close().close();
  }

  private void link(String id, String text) {
    html.open("li").element("a", text, "href", "#" + id).close();
  }
}
