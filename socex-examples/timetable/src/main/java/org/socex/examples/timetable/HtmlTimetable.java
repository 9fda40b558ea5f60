package org.socex.examples.timetable;

import java.util.List;
import java.util.Optional;
import org.socex.core.Edition;
import org.socex.core.validation.ValidationReport;

/**
 * The timetable of an edition as one self-contained HTML page, without scripts, fonts or images.
 *
 * <p>Every day is a grid of rooms and times; on a narrow screen it is a list by time, and on paper
 * it has a page of its own. The page follows the reader's light or dark scheme. Each finding stands
 * at its session and in a list of all findings. The page shows no delegates, only how many places
 * are left and how often each rule about delegates is broken. It shows neither the online URL nor
 * the reasons for waivers.
 *
 * <p>Every text of the edition is escaped, and a policy in the page forbids scripts. Equal editions
 * and reports give equal pages.
 */
public final class HtmlTimetable {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final HtmlWriter html = new HtmlWriter();
  private final Programme programme;

  private HtmlTimetable(Programme programme) {
    this.programme = programme;
  }

  /**
   * Returns the page of an edition.
   *
   * @param edition the edition; sessions of every marking are shown, with their markings. For the
   *     public, pass {@link Edition#forPublication()} and a report on that
   * @param report the report on this edition; its pointers start at the edition
   * @return an HTML document, to be sent or stored as UTF-8
   */
  public static String of(Edition edition, ValidationReport report) {
    return page(edition, FindingsByPlace.of(edition, report));
  }

  /**
   * Returns the page of an edition, without findings.
   *
   * @param edition the edition; for the public, pass {@link Edition#forPublication()}
   * @return an HTML document, to be sent or stored as UTF-8
   */
  public static String of(Edition edition) {
    return page(edition, FindingsByPlace.none(edition));
  }

  private static String page(Edition edition, FindingsByPlace findings) {
    HtmlTimetable timetable = new HtmlTimetable(Programme.of(edition, findings));
    timetable.html.open("html", "lang", "en-GB");
    timetable.head();
    timetable.body();
    timetable.html.close();
    return timetable.html.toString();
  }

  private void head() {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", programme.edition().getName()).style(StyleSheet.CSS).close();
  }

  private void body() {
    html.open("body");
    html.element("a", "Skip to the programme", "class", "skip", "href", "#programme");
    new PageHeader(html, programme).write();
    html.open("main", "id", "programme");
    DaySection day = new DaySection(html, programme.findings());
    if (programme.days().isEmpty() && programme.dayless().isEmpty()) {
      html.element("p", "The programme is not known yet.", "class", "nothing");
    }
    programme.days().forEach(day::write);
    if (!programme.dayless().isEmpty()) {
      day.writeWithoutDay(programme.dayless());
    }
    welcome();
    new PeopleList(html, programme).write();
    new FindingList(html, programme.findings()).write();
    html.close();
    footer();
    html.close();
  }

  private void welcome() {
    programme
        .edition()
        .getWelcome()
        .ifPresent(
            welcome -> {
              html.open(
                  "section",
                  "class",
                  "welcome",
                  "id",
                  "welcome",
                  "aria-labelledby",
                  "welcome-name");
              html.element("h2", "Welcome", "id", "welcome-name").paragraphs(welcome).close();
            });
  }

  private void footer() {
    List<String> sources =
        programme.edition().getSources().stream()
            .map(PageHeader::webUrl)
            .flatMap(Optional::stream)
            .toList();
    Optional<String> marking = EditionDetails.marking(programme.edition());
    if (sources.isEmpty() && marking.isEmpty()) {
      return;
    }
    html.open("footer");
    if (!sources.isEmpty()) {
      html.element("p", "Sources", "class", "label").open("ul");
      for (String source : sources) {
        html.open("li").element("a", source, "href", source, "rel", "noopener noreferrer").close();
      }
      html.close();
    }
    marking.ifPresent(text -> html.element("p", text, "class", "page-marking"));
    html.close();
  }
}
