package org.socex.examples.timetable;

import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Speaker;

/** Lists the speakers with their roles and biographies, in document order. */
final class PeopleList {
  private final HtmlWriter html;
  private final Programme programme;

  PeopleList(HtmlWriter html, Programme programme) {
    this.html = html;
    this.programme = programme;
  }

  /** {@return the element id of a speaker} */
  static String id(int index) {
    return "speaker-" + index;
  }

  /** Writes the section, if there are speakers. */
  void write() {
    Edition edition = programme.edition();
    if (edition.getSpeakers().isEmpty()) {
      return;
    }
    html.open("section", "class", "people-list", "id", "people", "aria-labelledby", "people-name");
    html.element("h2", "People", "id", "people-name").open("ul");
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      speaker(edition.getSpeakers().get(i), i);
    }
    html.close().close();
  }

  private void speaker(Speaker speaker, int index) {
    html.open("li", "id", id(index));
    html.element("bdi", Person.of(speaker).name(), "class", "name");
    String office =
        Labels.joined(
            Stream.of(speaker.getRole().orElse(""), speaker.getOrganisation().orElse("")));
    if (!office.isEmpty()) {
      html.text(" ").element("small", office, "dir", "auto");
    }
    speaker
        .getBiography()
        .ifPresent(life -> html.open("div", "class", "summary").paragraphs(life).close());
    FindingsByPlace findings = programme.findings();
    new FindingItems(html, findings)
        .list(findings.atSpeaker(index), findings.relatedToSpeaker(index));
    html.close();
  }
}
