package org.socex.examples.timetable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements of HTML. Every text and every value of an attribute is escaped on the way, so
 * that nothing from a document can become markup.
 */
final class Markup {
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "b", "bdi", "br", "code", "small", "span", "strong", "time");
  private static final Set<String> VOID = Set.of("br", "meta");

  private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Starts an element.
   *
   * @param element its name
   * @param attributes names and values in turn; an attribute with an empty value is left out
   * @return this
   */
  Markup open(String element, String... attributes) {
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

  /** Ends the element that was started last. */
  Markup close() {
    String element = open.pop();
    html.append("</").append(element).append('>');
    lineAfter(element);
    return this;
  }

  /** Writes a text on one line. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element that holds nothing but a text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Writes lines as paragraphs: an empty line parts them, another line starts on a new line. */
  Markup paragraphs(String text) {
    boolean within = false;
    for (String line : Harmless.lines(text)) {
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

  /** Writes a style sheet of our own, as it is. */
  Markup style(String css) {
    html.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** Returns the page. */
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
    String harmless = Harmless.line(text);
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
