package org.socex.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a document, with a mark under the place of a finding. The texts are safe to print.
 *
 * @param line the number of the line, from 1
 * @param text the line, or a part of it around the place
 * @param markStart how many columns of the screen stand before the place
 * @param markLength how many columns the value at the place takes, at least 1
 * @param next the following line, if the place is only an opening bracket
 */
record Excerpt(int line, String text, int markStart, int markLength, Optional<String> next) {

  /** Returns this excerpt with the numbers of its lines counted on from others. */
  Excerpt after(int linesBefore) {
    return new Excerpt(line + linesBefore, text, markStart, markLength, next);
  }

  /** Returns the lines for the screen, with the numbers of the lines before them. */
  List<String> lines() {
    int digits = Math.max(4, String.valueOf(line + 1).length());
    String source = numbered(line, digits) + text;
    String mark = " ".repeat(digits) + " | " + " ".repeat(markStart) + "^".repeat(markLength);
    return next.map(below -> List.of(source, mark, numbered(line + 1, digits) + below))
        .orElse(List.of(source, mark));
  }

  private static String numbered(int line, int digits) {
    return String.format(Locale.ROOT, "%" + digits + "d | ", line);
  }
}
