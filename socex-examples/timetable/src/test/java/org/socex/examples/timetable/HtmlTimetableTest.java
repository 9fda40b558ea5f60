package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socex.examples.timetable.SmallEdition.session;
import static org.socex.examples.timetable.SmallEdition.time;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.DateSpan;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Session;
import org.socex.core.SessionKind;
import org.socex.core.Waiver;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.Strategic2031;
import org.xml.sax.InputSource;

class HtmlTimetableTest {

  @Test
  void sessionIsAnArticleInItsGridCell() {
    assertTrue(
        page(SmallEdition.edition())
            .contains(
                """
                <article class="session workshop elective" id="session-4" \
                aria-labelledby="session-4-title" style="grid-area:2/3/3/4">\
                <div class="what"><p class="particulars">\
                <span class="when">11:00–12:00</span> \
                <span class="kind">Elective workshop</span> \
                <span class="where" dir="auto">Loft</span> \
                <span class="seats">12 places</span> </p>
                <h3 id="session-4-title" dir="auto">Reading ledgers</h3>
                </div>
                <ul class="people"><li><bdi class="name">Chief Constable Ada Moss QPM KPM</bdi> \
                <small dir="auto">Northmoor Police</small></li>
                </ul>
                </article>
                """));
  }

  @Test
  void clashingSessionsStandSideBySide() {
    String page = page(SmallEdition.edition());
    assertTrue(article(page, 1).contains("style=\"grid-area:4/2/6/3\""));
    assertTrue(article(page, 2).contains("style=\"grid-area:5/3/7/4\""));
  }

  @Test
  void bothSidesOfAClashAreMarkedAndLinkedToEachOther() {
    Document page = Jsoup.parse(page(SmallEdition.edition()));
    assertEquals(
        List.of("session-1", "session-2"),
        page.select("article.clash").stream().map(Element::id).toList());
    assertEquals(
        List.of("#session-2", "#rule-session-room-clash"),
        page.select("#session-1 .findings a").eachAttr("href"));
    assertEquals(
        List.of("#session-1", "#rule-session-room-clash"),
        page.select("#session-2 .findings a").eachAttr("href"));
    assertEquals(
        "Error See Fire drill: A session overlaps an earlier one in the same room."
            + " session-room-clash",
        page.select("#session-1 .findings li").text());
    assertEquals(
        "Error This session overlaps Follow the money (09:30 to 10:15) in the same room."
            + " session-room-clash",
        page.select("#session-2 .findings li").text());
  }

  @Test
  void sessionPastMidnightEndsBelowTheEvening() {
    Edition edition =
        SmallEdition.edition().toBuilder()
            .sessions(
                List.of(
                    session("dinner", SessionKind.SOCIAL, "Dinner")
                        .day(1)
                        .time(time(19, 0, 0, 30))
                        .build(),
                    session("music", SessionKind.SOCIAL, "Music")
                        .day(1)
                        .time(time(23, 0, 0, 0))
                        .build()))
            .build();
    assertTrue(article(page(edition), 0).contains("style=\"grid-area:2/2/5/3\""));
    assertTrue(article(page(edition), 1).contains("style=\"grid-area:3/3/4/4\""));
  }

  @Test
  void sessionWithoutParallelSessionsSpansAllColumns() {
    assertTrue(
        page(Strategic2031.edition())
            .contains("<article class=\"session welcome wide\" id=\"session-1\""));
  }

  @Test
  void findingsAreGroupedByRuleWithErrorsFirst() {
    Document page = Jsoup.parse(page(SmallEdition.edition()));
    assertEquals(
        List.of(
            "Error " + heading(StandardRule.SESSION_ROOM_CLASH),
            "Error " + heading(StandardRule.REF_DANGLING),
            "Error " + heading(StandardRule.ELECTIVE_UNKNOWN),
            "Warning " + heading(StandardRule.SESSION_UNSCHEDULED)),
        page.select("#findings h3").eachText());
    assertEquals(
        List.of(
            "Fire drill: This session overlaps Follow the money (09:30 to 10:15) in the same"
                + " room.",
            "Keynote: No speaker has the id nobody.",
            "1 finding at delegates, who are not shown here.",
            "Dinner: This session has no time.",
            "Keynote: This session has neither a day nor a time."),
        page.select("#findings li").eachText());
  }

  @Test
  void explanationOfARuleIsShownOnDemand() {
    Document page = Jsoup.parse(page(SmallEdition.edition()));
    assertEquals(
        StandardRule.REF_DANGLING.getExplanation(Locale.ENGLISH),
        page.select("#rule-ref-dangling details p").text());
    assertEquals(
        List.of("What this means and what to do"),
        page.select("#rule-ref-dangling summary").eachText());
    assertEquals(0, page.select("details[open]").size());
  }

  @Test
  void ruleOfAHostHasAnIdAndNoEmptyExplanation() {
    Rule rule = Rule.of("acme:theme", Severity.WARNING, "A theme is missing", "Add a theme.");
    SocexValidator validator =
        SocexValidator.builder()
            .add(rule, Edition.class, (edition, findings) -> findings.add(rule, "/theme"))
            .build();
    Edition edition = Strategic2031.edition();
    Document page = Jsoup.parse(HtmlTimetable.of(edition, validator.validate(edition)));
    assertEquals("Theme: Add a theme.", page.select("#rule-acme-theme li").text());
    assertEquals(0, page.select("#rule-acme-theme details").size());
  }

  @Test
  void waivedFindingsComeLastAndSaySo() {
    Edition edition =
        SmallEdition.edition().toBuilder()
            .dates(DateSpan.of(LocalDate.of(2032, 5, 11), LocalDate.of(2032, 5, 13)))
            .addWaiver(
                Waiver.builder().rule("edition-length").reason("Agreed with the mill.").build())
            .build();
    assertEquals(
        "Info, waived " + heading(StandardRule.EDITION_LENGTH),
        Jsoup.parse(page(edition)).select("#findings h3").last().text());
  }

  @Test
  void pageWithoutAReportShowsNoFindings() {
    Document page = Jsoup.parse(HtmlTimetable.of(SmallEdition.edition()));
    assertEquals(0, page.select("#findings, .findings, .clash, [href='#findings']").size());
  }

  @Test
  void everySessionAppearsOnce() {
    String page = page(Strategic2031.edition());
    assertEquals(40, TextMatches.count("<article ", page));
    for (Session session : Strategic2031.edition().getSessions()) {
      assertEquals(1, TextMatches.count(">" + session.getTitle() + "</h3>", page));
    }
  }

  @Test
  void sessionsWithoutTimeOrDayAreListed() {
    String page = page(SmallEdition.edition());
    assertTrue(
        page.contains("Time not known</p>\n<div class=\"list\"><article class=\"session social"));
    assertTrue(
        page.contains(
            "Day not known</h2>\n<div class=\"list\"><article class=\"session keynote listed\""));
  }

  @Test
  void markingOtherThanOpenStandsAtTheSessionAndOnThePage() {
    String page = page(SmallEdition.edition());
    assertTrue(article(page, 1).contains("<strong class=\"marking\">OFFICIAL-SENSITIVE</strong>"));
    assertEquals(2, TextMatches.count("<p class=\"page-marking\">OFFICIAL-SENSITIVE</p>", page));
    assertFalse(page(Strategic2031.edition().forPublication()).contains("<p class=\"page-marking"));
  }

  @Test
  void cancelledEditionShowsItsStatusUnderItsName() {
    Edition edition = SmallEdition.edition().toBuilder().status(EditionStatus.CANCELLED).build();
    assertTrue(page(edition).contains("</h1>\n<p class=\"status\">Cancelled.</p>"));
  }

  @Test
  void textsOfTheEditionAreEscaped() {
    String page = page(TestEditions.hostile());
    assertTrue(
        page.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x"
                + " onerror=&#39;alert(1)&#39;&gt;&amp;amp;\uFFFD\uFFFD[31m\uFFFD\uFFFD"));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("href=\"javascript:"));
    assertTrue(page.contains("href=\"https://example.org/&quot; onclick=&quot;alert(1)\""));
  }

  @ParameterizedTest
  @MethodSource("org.socex.examples.timetable.TestEditions#all")
  void pageLoadsNothing(Edition edition) {
    String page = page(edition);
    for (String reference : List.of("<script", "<link", "<img", " src=", "url(", "@import")) {
      String markup = page.replaceAll(">[^<]*", ">").replaceAll("\"[^\"]*\"", "\"\"");
      assertFalse(markup.contains(reference), reference);
      assertFalse(StyleSheet.CSS.contains(reference), reference);
    }
    assertTrue(page.contains("content=\"default-src &#39;none&#39;; "));
  }

  @ParameterizedTest
  @MethodSource("org.socex.examples.timetable.TestEditions#all")
  void elementsNestIdsAreUniqueAndLinksResolve(Edition edition) throws Exception {
    String page = page(edition);
    String xml =
        page.replace("<!DOCTYPE html>", "")
            .replaceAll("<(meta|br)([^>]*)>", "<$1$2/>")
            .replaceAll("(?s)<style>.*</style>", "");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
    List<String> ids = TextMatches.groups(" id=\"([^\"]*)\"", page);
    Set<String> distinct = new HashSet<>(ids);
    assertEquals(distinct.size(), ids.size());
    for (String target : TextMatches.groups(" href=\"#([^\"]*)\"", page)) {
      assertTrue(distinct.contains(target), target);
    }
    for (String label : TextMatches.groups(" aria-labelledby=\"([^\"]*)\"", page)) {
      assertTrue(distinct.contains(label), label);
    }
  }

  @ParameterizedTest
  @MethodSource("org.socex.examples.timetable.TestEditions#all")
  void pageHasOneMainElementAndHeadingsInOrder(Edition edition) {
    String page = page(edition);
    assertTrue(page.contains("<html lang=\"en-GB\">"));
    assertEquals(1, TextMatches.count("<h1", page));
    assertEquals(1, TextMatches.count("<main", page));
    int last = 0;
    for (String level : TextMatches.groups("<h([1-6])", page)) {
      assertTrue(Integer.parseInt(level) <= last + 1, "h" + last + " before h" + level);
      last = Integer.parseInt(level);
    }
  }

  @Test
  void readingOrderFollowsTime() {
    List<String> times =
        TextMatches.groups(
            "<span class=\"when\">(.....)", page(Strategic2031.edition()).split("id=\"day-2\"")[0]);
    assertEquals(times.stream().sorted().toList(), times);
  }

  @Test
  void equalEditionsGiveEqualPages() {
    assertEquals(page(Strategic2031.edition()), page(Strategic2031.edition()));
  }

  @Test
  void pageShowsNeitherDelegatesNorTheOnlineUrl() {
    Edition edition = Canaries.withBrokenDelegates();
    String page = page(edition);
    for (Delegate delegate : edition.getDelegates()) {
      Canaries.assertNone(delegate, page);
    }
    String small = page(SmallEdition.edition());
    SmallEdition.edition().getDelegates().forEach(it -> Canaries.assertNone(it, small));
    assertFalse(small.contains("secret.example.org"));
  }

  private static String heading(Rule rule) {
    return rule.getTitle() + " " + rule.getCode();
  }

  private static String article(String page, int index) {
    int start = page.indexOf("id=\"session-" + index + "\"");
    return page.substring(start, page.indexOf("</article>", start));
  }

  private static String page(Edition edition) {
    return HtmlTimetable.of(edition, SmallEdition.report(edition));
  }
}
