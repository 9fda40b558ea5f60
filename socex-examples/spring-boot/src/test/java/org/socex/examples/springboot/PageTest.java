package org.socex.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;

/** The page in a browser: every finding appears at its line while one types. */
@Tag("browser")
class PageTest {
  private static final String SMALL =
      "{\n\"id\": \"strategic-2032\",\n\"strand\": \"strategic\",\n\"year\": 2032,\n\"name\": 7\n}";
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @AutoClose private static Browser browser = Browser.open();

  @BeforeEach
  void visit() {
    browser.scheme("light");
    browser.resize(1280, 900);
    browser.go(RunningHost.uri("/"));
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
                "error field-type A value is not of the JSON type of its field: integer ≠ string",
                first()),
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
            assertEquals(
                "error here", text("return document.querySelector('#findings li').className")));
  }

  @Test
  void droppedDocumentIsChecked() throws InterruptedException, IOException {
    drop(Files.readString(Path.of("..", "broken", "strategic-2031.json")));

    browser.await("return document.querySelectorAll('#findings li').length > 10");
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

    browser.await("return document.querySelectorAll('#findings li').length > 3");
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
    browser.await("return document.querySelectorAll('#findings li').length > 10");

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
              const texts = 'h1, p, label, textarea, #numbers, #marks span, .severity, small, code';
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

  private static String first() {
    return text(
        "return [...document.querySelectorAll('#findings li:first-child button > :not(small)')]"
            + ".map((e) => e.textContent).join(' ')");
  }

  private static String text(String script) {
    return browser.run(script).asString();
  }
}
