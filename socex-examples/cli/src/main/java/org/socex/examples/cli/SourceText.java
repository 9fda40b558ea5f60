package org.socex.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.WCWidth;

/**
 * The text of a JSON document, of which lines are shown on a terminal. Personal data is replaced by
 * an ellipsis, and each character that could upset a terminal by U+FFFD. Immutable.
 */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String ELLIPSIS = "\u2026";
  private static final String REPLACEMENT = "\uFFFD";

  private final String text;
  private final List<PersonalData.Range> hidden;

  /** The index at which each line starts, as Jackson counts lines. */
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  private SourceText(String text) {
    this.text = text;
    hidden = PersonalData.in(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !inside)) {
        starts.add(i + 1);
      }
    }
  }

  static SourceText of(String document) {
    boolean marked = !document.isEmpty() && document.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(marked ? document.substring(1) : document);
  }

  /**
   * Returns the line of a place, cut around the place if it is longer than the width.
   *
   * @param line the line, from 1
   * @param column the column, from 1, in UTF-16 code units
   * @param width how many characters to show
   * @return empty if there is no such place, or if it is hidden
   */
  Optional<Excerpt> excerpt(int line, int column, int width) {
    if (line > starts.size()) {
      return Optional.empty();
    }
    int place = Math.min(starts.get(line - 1) + column - 1, endOfLine(line));
    if (isHidden(place)) {
      return Optional.empty();
    }
    int from = windowStart(line, place, width);
    int to = windowEnd(line, from, width);
    int endOfMark = Math.min(to, visibleEnd(place, endOfWord(text, place)));
    String before = cutAtStart(from > starts.get(line - 1), shown(from, place));
    String marked = shown(place, endOfMark);
    String after = cutAtEnd(shown(endOfMark, to), to < endOfLine(line));
    return Optional.of(
        new Excerpt(
            line,
            (before + marked + after).stripTrailing(),
            columns(before),
            Math.max(1, columns(marked)),
            next(line, place, width)));
  }

  /** A third of the width is before the place, or more if little is after it. */
  private int windowStart(int line, int place, int width) {
    int start = Math.min(place - width / 3, endOfLine(line) - width);
    return wholeCharacter(Math.max(starts.get(line - 1), start));
  }

  private int windowEnd(int line, int from, int width) {
    return wholeCharacter(Math.min(endOfLine(line), from + width));
  }

  /** Moves an index between the two halves of a character to the second half's end. */
  private int wholeCharacter(int index) {
    return index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
        ? index + 1
        : index;
  }

  /** An opening bracket says little by itself; the line after it often holds an id. */
  private Optional<String> next(int line, int place, int width) {
    if (line == starts.size()
        || place == endOfLine(line)
        || "{[".indexOf(text.charAt(place)) < 0
        || !isBlank(place + 1, endOfLine(line))) {
      return Optional.empty();
    }
    int from = starts.get(line);
    int to = windowEnd(line + 1, from, width);
    String below = cutAtEnd(shown(from, to), to < endOfLine(line + 1));
    return below.isBlank() || below.contains(ELLIPSIS)
        ? Optional.empty()
        : Optional.of(below.stripTrailing());
  }

  /** Copies nothing, since a line may be as long as a document. */
  private boolean isBlank(int from, int to) {
    int index = from;
    while (index < to && Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    return index == to;
  }

  /** Returns the index after the line's last character, without its line break. */
  private int endOfLine(int line) {
    if (line == starts.size()) {
      return text.length();
    }
    int end = starts.get(line) - 1;
    return end > starts.get(line - 1) && text.charAt(end - 1) == '\r' && text.charAt(end) == '\n'
        ? end - 1
        : end;
  }

  /** Returns the index after the text in quotes, the number, the word or the sign at an index. */
  static int endOfWord(String text, int index) {
    if (index >= text.length()) {
      return text.length();
    }
    boolean quoted = text.charAt(index) == '"';
    int end = index + 1;
    if (!quoted && !isPartOfWord(text.charAt(index))) {
      return end;
    }
    while (end < text.length() && (quoted ? isQuoted(text, end) : isPartOfWord(text.charAt(end)))) {
      end += quoted && text.charAt(end) == '\\' && end + 1 < text.length() ? 2 : 1;
    }
    return quoted && end < text.length() && text.charAt(end) == '"' ? end + 1 : end;
  }

  private static boolean isQuoted(String text, int index) {
    return "\"\r\n".indexOf(text.charAt(index)) < 0;
  }

  private static boolean isPartOfWord(char c) {
    return !Character.isWhitespace(c) && ",:{}[]\"".indexOf(c) < 0;
  }

  private static String cutAtStart(boolean cut, String text) {
    return cut && !text.startsWith(ELLIPSIS) ? ELLIPSIS + text : text;
  }

  private static String cutAtEnd(String text, boolean cut) {
    return cut && !text.endsWith(ELLIPSIS) ? text + ELLIPSIS : text;
  }

  private int visibleEnd(int from, int to) {
    return hidden.stream()
        .mapToInt(PersonalData.Range::start)
        .filter(start -> from < start)
        .reduce(to, Math::min);
  }

  private boolean isHidden(int index) {
    return hidden.stream().anyMatch(range -> range.contains(index));
  }

  /** Returns a part of the text as it may be shown. */
  private String shown(int from, int to) {
    StringBuilder shown = new StringBuilder();
    int index = from;
    while (index < to) {
      int at = index;
      Optional<PersonalData.Range> range =
          hidden.stream().filter(each -> each.contains(at)).findFirst();
      if (range.isPresent()) {
        shown.append(ELLIPSIS);
        index = range.get().end();
      } else {
        int character = text.codePointAt(index);
        shown.append(safe(character));
        index += Character.charCount(character);
      }
    }
    return shown.toString();
  }

  private static String safe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\t' ? " " : REPLACEMENT;
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> Character.toString(character);
    };
  }

  /** Returns how many columns of a terminal a text takes. */
  private static int columns(String shown) {
    return shown.codePoints().map(WCWidth::wcwidth).filter(width -> width > 0).sum();
  }
}
