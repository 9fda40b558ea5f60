package org.socex.examples.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Wraps a text between words; a word that is longer than a line is broken. */
final class LineWrapper {
  private final int columns;
  private final String indent;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean fresh = true;

  private LineWrapper(int columns, String indent) {
    this.columns = columns;
    this.indent = indent;
  }

  /** {@return the lines of a text; empty if it has no words} */
  static List<String> lines(String text, int columns) {
    return lines(text, columns, "");
  }

  /** {@return the lines of a text, indented from the second line on} */
  static List<String> lines(String text, int columns, String indent) {
    LineWrapper wrapper = new LineWrapper(columns, indent);
    StringTokenizer words = new StringTokenizer(SafeText.line(text), " ");
    while (words.hasMoreTokens()) {
      wrapper.word(words.nextToken());
    }
    wrapper.end();
    return wrapper.lines;
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
      // A narrow character followed by an emoji selector is taken as two columns wide.
      int width = DisplayWidth.of(point);
      int next = i + Character.charCount(point);
      int following =
          next < word.length() && word.codePointAt(next) == 0xFE0F ? Math.max(2, width) : width;
      if (used + following > columns) {
        end();
        used = indent.length();
      }
      line.appendCodePoint(point);
      used += point == 0xFE0F ? 0 : following;
      i = next;
    }
  }

  private void end() {
    if (line.length() > (lines.isEmpty() ? 0 : indent.length())) {
      lines.add(line.toString());
    }
    line.setLength(0);
    line.append(indent);
    fresh = true;
  }
}
