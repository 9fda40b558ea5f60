package org.socex.examples.timetable;

import java.util.List;
import java.util.regex.Pattern;

/** Counts and finds parts of an output. */
final class TextMatches {
  private TextMatches() {}

  static int count(String piece, String text) {
    return (int) Pattern.compile(Pattern.quote(piece)).matcher(text).results().count();
  }

  /** {@return the first group of each match of an expression} */
  static List<String> groups(String regex, String text) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
