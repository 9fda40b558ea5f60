package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;

/** The page in a browser: every finding appears at its line while one types. */
@Tag("browser")
class PageTest {
  private static final String SMALL =
      "{\n\"id\": \"strategic-2032\",\n\"strand\": \"strategic\",\n\"year\": 2032,\n\"name\": 7\n}";
  private static final String CLASH =
      """
      {
        "id": "strategic-2032",
        "strand": "strategic",
        "year": 2032,
        "name": "Strategic SOCEX 2032",
        "dates": { "start": "2032-05-11", "end": "2032-05-12" },
        "venue": { "id": "mill", "name": "The Mill", "address": { "town": "Larkminster" },
          "rooms": [{ "id": "hall", "name": "Hall" }] },
        "capacity": 80,
        "sessions": [
          { "id": "tea", "title": "Tea", "kind": "break", "day": 2,
            "time": { "start": "09:00", "end": "09:30" } },
          { "id": "money", "title": "Follow the money", "kind": "break", "day": 1,
            "time": { "start": "09:30", "end": "10:15" }, "room": "hall" },
          { "id": "drill", "title": "Fire drill", "kind": "break", "day": 1, "room": "hall",
            "time": { "start": "10:00", "end": "10:30" } }
        ]
      }
      """;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @AutoClose private static Browser browser = Browser.open();

  @BeforeEach
  void visit() throws InterruptedException {
    browser.scheme("light");
    browser.resize(1280, 900);
    browser.go(RunningHost.uri("/"));
    browser.await(
        "return location.pathname === '/' && document.readyState === 'complete'"
            + " && typeof rules === 'object' && rules.size > 0");
  }

  @AfterEach
  void consoleIsEmpty() {
    assertEquals(List.of(), browser.console());
  }

  @Test
  void findingAppearsAtItsLineWhileTyping() throws InterruptedException {
    browser.type("#source", SMALL);

    awaitStatus("The document is invalid: 1 error, 0 warnings, 0 infos.");
    assertAll(
        () ->
            assertEquals(
                "error " + StandardRule.FIELD_TYPE.getTitle() + " field-type",
                text("return document.querySelector('#findings h3').textContent")),
        () ->
            assertEquals(
                message(SMALL),
                text("return document.querySelector('#findings li span').textContent")),
        () -> assertEquals("5", text("return document.querySelector('#marks span').dataset.line")),
        () -> assertEquals("✕", text("return document.querySelector('#marks').textContent")),
        () ->
            assertEquals(
                "1\n2\n3\n4\n5\n6", text("return document.querySelector('#numbers').textContent")));
  }

  @Test
  void markStandsBesideItsLine() throws InterruptedException {
    browser.type("#source", SMALL);
    awaitStatus("The document is invalid: 1 error, 0 warnings, 0 infos.");

    JsonNode tops =
        browser.run(
            """
            const range = document.createRange();
            const text = document.querySelector('#numbers').firstChild;
            range.setStart(text, 8);
            range.setEnd(text, 9);
            return [range.toString(), range.getBoundingClientRect().top,
              document.querySelector('#marks span').getBoundingClientRect().top];
            """);
    assertEquals("5", tops.path(0).asString());
    assertEquals(tops.path(1).asDouble(), tops.path(2).asDouble(), 3);
  }

  @Test
  void findingLeadsToItsPlace() throws InterruptedException {
    browser.type("#source", SMALL);
    awaitStatus("The document is invalid: 1 error, 0 warnings, 0 infos.");

    browser.run("document.querySelector('#findings button').click()");

    assertAll(
        () -> assertEquals("source", text("return document.activeElement.id")),
        () ->
            assertEquals(
                String.valueOf(SMALL.indexOf('7')),
                text("return String(document.querySelector('#source').selectionStart)")),
        () ->
            assertEquals("here", text("return document.querySelector('#findings li').className")));
  }

  @Test
  void findingsAreGroupedByRuleWithErrorsFirst() throws InterruptedException, IOException {
    drop(Files.readString(Path.of("..", "broken", "strategic-2031.json")));
    awaitFindings(10);

    List<String> severities =
        texts("return [...document.querySelectorAll('#findings section')].map((e) => e.className)");
    assertEquals(
        severities.stream().sorted(Comparator.comparing(Severity::of)).toList(), severities);
    List<String> headings =
        texts("return [...document.querySelectorAll('#findings h3')].map((e) => e.textContent)");
    List<String> codes =
        texts(
            "return [...document.querySelectorAll('#findings h3 code')].map((e) => e.textContent)");
    for (int i = 0; i < headings.size(); i++) {
      String title = StandardRule.of(codes.get(i)).getTitle();
      assertEquals(severities.get(i) + " " + title + " " + codes.get(i), headings.get(i));
    }
  }

  @Test
  void explanationOpensOnDemandAndStaysOpenWhileTyping() throws InterruptedException {
    drop(SMALL);
    awaitFindings(1);
    assertEquals(0, count("#findings details[open]"));

    browser.run("document.querySelector('#findings summary').click()");
    browser.run("window.before = document.querySelector('#findings details')");
    browser.type("#source", " ");

    browser.await("return document.querySelector('#findings details') !== window.before");
    assertEquals(
        StandardRule.FIELD_TYPE.getExplanation(Locale.ENGLISH),
        text("return document.querySelector('#findings details[open] p').textContent"));
  }

  @Test
  void clashNamesTheOtherSessionAndLinksBothSides() throws InterruptedException, IOException {
    drop(CLASH);
    awaitFindings(1);
    browser.screenshot(SCREENSHOTS.resolve("clash.png"));

    assertEquals(
        "This session overlaps “Follow the money” (09:30 to 10:15) in the same room.",
        text(finding("session-room-clash") + ".querySelector('span').textContent"));
    assertEquals(
        "↔ line 13, column 5 · Follow the money",
        text(finding("session-room-clash") + ".querySelector('.related').textContent"));
    assertEquals(
        List.of("13 ↔", "15 ✕"),
        texts(
            "return [...document.querySelectorAll('#marks span')]"
                + ".map((e) => e.dataset.line + ' ' + e.textContent).sort()"));

    browser.run(finding("session-room-clash") + ".querySelector('.related').click()");

    assertEquals(
        CLASH.indexOf("{ \"id\": \"money\""),
        browser.run("return document.querySelector('#source').selectionStart").asInt());
    assertEquals("here", text(finding("session-room-clash") + ".className"));
  }

  @Test
  void droppedDocumentIsChecked() throws InterruptedException, IOException {
    drop(Files.readString(Path.of("..", "broken", "strategic-2031.json")));

    awaitFindings(10);
    browser.screenshot(SCREENSHOTS.resolve("light.png"));
    browser.scheme("dark");
    browser.screenshot(SCREENSHOTS.resolve("dark.png"));
    browser.resize(500, 900);
    browser.screenshot(SCREENSHOTS.resolve("narrow.png"));
    assertTrue(
        browser.run("return document.documentElement.scrollWidth <= innerWidth").asBoolean(),
        "nothing is wider than a phone");
  }

  @Test
  void validDocumentHasNoFindings() throws InterruptedException {
    drop(new String(SocexJson.standard().writePretty(Strategic2031.edition()), UTF_8));

    awaitStatus("The document is valid: 0 errors, 0 warnings, 0 infos.");
  }

  @Test
  void profileChangesTheSeverities() throws InterruptedException {
    drop(SMALL.replace("7", "\"Strategic SOCEX 2032\""));
    awaitStatus("The document is invalid: 2 errors, 1 warning, 0 infos.");

    browser.run(
        """
        const profile = document.querySelector('#profile');
        profile.value = 'draft';
        profile.dispatchEvent(new Event('change'));
        """);

    awaitStatus("The document is valid: 0 errors, 2 warnings, 1 info.");
  }

  @Test
  void textsOfTheDocumentAreNotMarkup() throws InterruptedException {
    drop("{\"<img src=x onerror=document.title=1>\": 1}");

    awaitFindings(3);
    assertAll(
        () ->
            assertEquals(0, browser.run("return document.querySelectorAll('img').length").asInt()),
        () -> assertEquals("Check a SOCEX document", text("return document.title")));
  }

  @Test
  void everyFieldHasALabel() {
    JsonNode nameless =
        browser.run(
            """
            return [...document.querySelectorAll('input, select, textarea')]
              .filter((field) => !field.labels.length).map((field) => field.id);
            """);
    assertTrue(nameless.isEmpty(), nameless::toString);
  }

  @Test
  void everyTextHasEnoughContrast() throws InterruptedException, IOException {
    drop(Files.readString(Path.of("..", "broken", "strategic-2031.json")));
    awaitFindings(10);

    for (String scheme : List.of("light", "dark")) {
      browser.scheme(scheme);
      JsonNode faint =
          browser.run(
              """
              const light = (colour) => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map((c) => c / 255)
                  .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = (e) => {
                const colour = getComputedStyle(e).backgroundColor;
                return colour === 'rgba(0, 0, 0, 0)' ? ground(e.parentElement) : colour;
              };
              const texts = 'h1, h3, p, label, textarea, summary, #numbers, #marks span, .severity, small, code';
              return [...document.querySelectorAll(texts)].map((e) => {
                const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                return [e.tagName + '.' + e.className, contrast];
              }).filter(([, contrast]) => contrast < 4.5);
              """);
      assertTrue(faint.isEmpty(), () -> scheme + " " + faint);
    }
  }

  @Test
  void pageFollowsTheColourSchemeOfTheReader() {
    String light = text("return getComputedStyle(document.body).backgroundColor");
    browser.scheme("dark");

    assertNotEquals(light, text("return getComputedStyle(document.body).backgroundColor"));
  }

  private static void drop(String document) {
    browser.run(
        """
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([arguments[0]], 'document.json'));
        document.querySelector('#source').dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        """,
        document);
  }

  private static void awaitStatus(String status) throws InterruptedException {
    browser.await("return document.querySelector('#status').textContent === arguments[0]", status);
  }

  private static void awaitFindings(int least) throws InterruptedException {
    browser.await("return document.querySelectorAll('#findings li').length >= arguments[0]", least);
  }

  /** {@return the message of the first finding in a document} */
  private static String message(String document) {
    return RunningHost.json(RunningHost.post("/validate", document))
        .at("/findings/0/message")
        .asString();
  }

  /** {@return the start of a script that returns something of the first finding of a rule} */
  private static String finding(String rule) {
    return "return [...document.querySelectorAll('#findings section')]"
        + ".find((e) => e.querySelector('h3 code').textContent === '"
        + rule
        + "').querySelector('li')";
  }

  private static int count(String selector) {
    return browser.run("return document.querySelectorAll(arguments[0]).length", selector).asInt();
  }

  private static List<String> texts(String script) {
    return browser.run(script).valueStream().map(JsonNode::asString).toList();
  }

  private static String text(String script) {
    return browser.run(script).asString();
  }
}
