package org.socex.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Edition;
import org.socex.core.validation.SocexValidator;
import org.socex.examples.timetable.HtmlTimetable;
import org.socex.fixtures.HostileEdition;
import org.socex.fixtures.HostileText;
import org.socex.fixtures.HostileTexts;
import tools.jackson.databind.JsonNode;

/** In a browser, no text of a timetable becomes a script or an element. */
@Tag("browser")
class InjectionTest {
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

  /**
   * The texts that could be markup; long ones are left out, since a browser needs time for them.
   */
  private static final List<HostileText> TEXTS =
      HostileTexts.all().stream()
          .filter(hostile -> hostile.text().matches("(?s).{0,200}"))
          .filter(hostile -> hostile.text().matches("(?s).*[<>&\"'`:{].*"))
          .toList();

  @AutoClose private static Browser browser = Browser.open();

  @TempDir private static Path folder;

  /** Without its policy, the page relies on escaping alone. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hostileTextsRunNoScript(boolean policy) throws IOException, InterruptedException {
    Edition edition = HostileEdition.of(TEXTS);
    String page = HtmlTimetable.of(edition, SocexValidator.standard().validate(edition));
    assertTrue(POLICY.matcher(page).find());
    Path file = folder.resolve("policy-" + policy + ".html");
    Files.writeString(file, policy ? page : POLICY.matcher(page).replaceFirst(""));
    browser.go(file.toUri());
    browser.await("return document.readyState === 'complete'");
    browser.run(
        """
        document.querySelectorAll('*').forEach((e) => {
          e.focus();
          e.dispatchEvent(new Event('mouseover'));
        });
        """);
    assertAll(
        () -> assertEquals(TEXTS.size(), count("article h3")),
        () -> assertEquals(edition.getName(), browser.run("return document.title").asString()),
        () ->
            assertEquals(
                0, count("script, img, svg, math, iframe, object, form, input, base, template")),
        () ->
            assertEquals(
                List.of(),
                texts(
                    """
                    return [...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames())
                      .filter((name) => name.startsWith('on'));
                    """)),
        () ->
            assertEquals(
                List.of(),
                texts(
                    """
                    return [...document.links].map((link) => link.protocol)
                      .filter((protocol) => !/^(https?|file):$/.test(protocol));
                    """)),
        () -> assertEquals(List.of(), browser.console()));
  }

  /** Shows that the test above would notice a script. */
  @Test
  void unescapedScriptRuns() throws IOException, InterruptedException {
    Path file = folder.resolve("open.html");
    Files.writeString(file, "<title>open</title><img src=x onerror=\"document.title='taken'\">");
    browser.go(file.toUri());
    browser.await("return document.title === 'taken'");
    browser.console();
  }

  private static List<String> texts(String script) {
    return browser.run(script).valueStream().map(JsonNode::asString).toList();
  }

  private static int count(String selector) {
    return browser.run("return document.querySelectorAll(arguments[0]).length", selector).asInt();
  }
}
