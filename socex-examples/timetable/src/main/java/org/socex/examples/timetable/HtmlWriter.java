package org.socex.examples.timetable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML elements. It escapes every text and every attribute value, so that nothing in a
 * document can become markup.
 */
final class HtmlWriter {
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "bdi", "br", "code", "small", "span", "strong", "time");
  private static final Set<String> VOID = Set.of("br", "meta");

  private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Starts an element.
   *
   * @param element the name of the element
   * @param attributes alternating names and values; an attribute with an empty value is left out
   * @return this
   */
  HtmlWriter open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
    if (VOID.contains(element)) {
      lineAfter(element);
    } else {
      open.push(element);
    }
    return this;
  }

  /** Ends the innermost open element. */
  HtmlWriter close() {
    String element = open.pop();
    html.append("</").append(element).append('>');
    lineAfter(element);
    return this;
  }

  /** Writes a text on one line. */
  HtmlWriter text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element that contains only a text. */
  HtmlWriter element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Writes paragraphs: a blank line separates two of them, any other line break is kept. */
  HtmlWriter paragraphs(String text) {
    boolean within = false;
    for (String line : SafeText.lines(text)) {
      if (line.isEmpty()) {
        if (within) {
          close();
        }
        within = false;
        continue;
      }
      if (within) {
        open("br");
      } else {
        open("p", "dir", "auto");
      }
      text(line);
      within = true;
    }
    return within ? close() : this;
  }

  /** Writes a trusted style sheet, without escaping it. */
  HtmlWriter style(String css) {
    html.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** {@return the page} */
  @Override
  public String toString() {
    return html.toString();
  }

  private void lineAfter(String element) {
    if (!INLINE.contains(element)) {
      html.append('\n');
    }
  }

  private void escape(String text) {
    String harmless = SafeText.line(text);
    for (int i = 0; i < harmless.length(); i++) {
      char c = harmless.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
