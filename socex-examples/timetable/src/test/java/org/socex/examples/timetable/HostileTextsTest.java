package org.socex.examples.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.socex.core.Edition;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.fixtures.HostileEdition;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;

/** An HTML parser finds every hostile text as text, and no element or attribute made from one. */
class HostileTextsTest {
  private static final Document PAGE = page(HostileEdition.edition());

  @Test
  void hostileTextsAddNoElementsOrAttributes() {
    assertEquals(elements(page(HostileEdition.harmless())), elements(PAGE));
  }

  @Test
  void everyHostileTextIsTheTitleOfItsSession() {
    assertEquals(
        HostileTexts.all().stream()
            .map(HostileText::text)
            .map(SafeText::line)
            .map(String::strip)
            .map(title -> title.isEmpty() ? "(no title)" : title)
            .toList(),
        PAGE.select("article h3").stream().map(Element::wholeText).map(String::strip).toList());
  }

  @Test
  void linksLeadToThePageOrTheWebOnly() {
    assertEquals(
        List.of(),
        PAGE.select("[href]").stream()
            .map(link -> link.attr("href"))
            .filter(address -> !address.matches("#[a-z0-9-]+|https?://.*"))
            .toList());
  }

  @Test
  void hostileTextsInFindingsStayText() {
    Edition edition = HostileEdition.edition();
    Document page = Jsoup.parse(HtmlTimetable.of(edition, SmallEdition.report(edition)));
    assertTrue(page.select("#findings a bdi").size() > HostileTexts.all().size());
    assertEquals(
        0, page.select("script, img, svg, math, iframe, object, form, input, base").size());
    assertEquals(0, page.select("[^on]").size());
    assertEquals(
        List.of(),
        page.select("#findings a").eachAttr("href").stream()
            .filter(link -> !link.matches("#[a-z0-9-]+"))
            .toList());
  }

  private static List<String> elements(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + StreamSupport.stream(element.attributes().spliterator(), false)
                        .map(Attribute::getKey)
                        .toList())
        .toList();
  }

  /** {@return the page without findings, since harmless texts break fewer rules} */
  private static Document page(Edition edition) {
    SocexValidator.Builder silent = SocexValidator.builder();
    Stream.of(StandardRule.values())
        .filter(rule -> rule.getGroup() != Rule.Group.SHAPE)
        .forEach(silent::off);
    return Jsoup.parse(HtmlTimetable.of(edition, silent.build().validate(edition)));
  }
}
