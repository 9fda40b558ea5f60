package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks a text into lines between its words, and inside of words that are too long for a line. */
final class Wrapping {
  private final int columns;
  private final String hanging;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean fresh = true;

  private Wrapping(int columns, String hanging) {
    this.columns = columns;
    this.hanging = hanging;
  }

  /** Returns the lines of a text; none if it has no words. */
  static List<String> lines(String text, int columns) {
    return lines(text, columns, "");
  }

  /** Returns the lines of a text, the second and all later ones indented. */
  static List<String> lines(String text, int columns, String hanging) {
    Wrapping wrapping = new Wrapping(columns, hanging);
    StringTokenizer words = new StringTokenizer(Harmless.line(text), " ");
    while (words.hasMoreTokens()) {
      wrapping.word(words.nextToken());
    }
    wrapping.end();
    return wrapping.lines;
  }

  private void word(String word) {
    int gap = fresh ? 0 : 1;
    if (DisplayWidth.of(line.toString()) + gap + DisplayWidth.of(word) <= columns) {
      line.append(" ".repeat(gap)).append(word);
      fresh = false;
      return;
    }
    if (!fresh) {
      end();
    }
    if (DisplayWidth.of(line.toString()) + DisplayWidth.of(word) <= columns) {
      line.append(word);
    } else {
      cut(word);
    }
    fresh = false;
  }

  private void cut(String word) {
    int used = DisplayWidth.of(line.toString());
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      // one more than needed for an emoji that is written as a narrow character and a selector
      int width = DisplayWidth.of(point);
      int next = i + Character.charCount(point);
      int following =
          next < word.length() && word.codePointAt(next) == 0xFE0F ? Math.max(2, width) : width;
      if (used + following > columns) {
        end();
        used = hanging.length();
      }
      line.appendCodePoint(point);
      used += point == 0xFE0F ? 0 : following;
      i = next;
    }
  }

  private void end() {
    if (line.length() > (lines.isEmpty() ? 0 : hanging.length())) {
      lines.add(line.toString());
    }
    line.setLength(0);
    line.append(hanging);
    fresh = true;
  }
}
