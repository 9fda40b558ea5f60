package org.socex.examples.timetable;

import java.util.List;
import java.util.regex.Pattern;

/** Counts and finds pieces of an output. */
final class Occurrences {
  private Occurrences() {}

  static int of(String piece, String text) {
    return (int) Pattern.compile(Pattern.quote(piece)).matcher(text).results().count();
  }

  /** Returns what the first group of an expression catches, match by match. */
  static List<String> caught(String regex, String text) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
