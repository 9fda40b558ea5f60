package org.socex.examples.formats;

import java.text.Normalizer;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes texts of a schedule fit the model: NFC, no control characters, not too long. */
final class FrabTexts {
  private final FrabNotes notes;

  FrabTexts(FrabNotes notes) {
    this.notes = notes;
  }

  /** Returns a member as one line; empty if it is not a text or blank. */
  Optional<String> line(JsonNode parent, String member, int max, String pointer) {
    return text(parent.path(member), max, false, pointer + "/" + member);
  }

  /** Returns a member as one or more lines; empty if it is not a text or blank. */
  Optional<String> lines(JsonNode parent, String member, int max, String pointer) {
    return text(parent.path(member), max, true, pointer + "/" + member);
  }

  /** Returns a text as one line; empty if it is blank. */
  Optional<String> line(String text, int max, String pointer) {
    return clean(text, max, false, pointer);
  }

  /** Returns a text as one or more lines; empty if it is blank. */
  Optional<String> lines(String text, int max, String pointer) {
    return clean(text, max, true, pointer);
  }

  private Optional<String> text(JsonNode node, int max, boolean multiline, String pointer) {
    return node.stringValueOpt().flatMap(text -> clean(text, max, multiline, pointer));
  }

  private Optional<String> clean(String source, int max, boolean multiline, String pointer) {
    String kept = withoutControls(source.replace("\r\n", "\n"), multiline).strip();
    String cut = cut(kept, max);
    // Cut first: normalising a long text can take seconds.
    String text = cut(Normalizer.normalize(cut, Normalizer.Form.NFC), max).strip();
    if (kept.length() > cut.length()) {
      notes.add("text-cut", pointer, "The text is cut to " + max + " characters.");
    }
    return isBlank(text) ? Optional.empty() : Optional.of(text);
  }

  private static String cut(String text, int max) {
    return text.codePointCount(0, text.length()) > max
        ? text.substring(0, text.offsetByCodePoints(0, max))
        : text;
  }

  private static String withoutControls(String text, boolean multiline) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isForbidden(c) || c == '\n' || c == '\t' || c == '\r')
        .map(c -> c == '\t' || (c == '\n' && !multiline) ? ' ' : c == '\r' ? '\n' : c)
        .map(c -> c == '\n' && !multiline ? ' ' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** {@return whether the rule text-characters forbids a character} */
  private static boolean isForbidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || (c >= 0x200B && c <= 0x200D)
                    || c == 0x2060
                    || c == 0xFEFF);
  }
}
