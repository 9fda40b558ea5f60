package org.socex.json.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A cache of short strings of one document, so that most equal strings are one object. */
final class SharedStrings {
  private static final int SIZE = 512;
  private static final int MAX_LENGTH = 64;

  private @Nullable String @Nullable [] strings;

  /** Returns the string at the parser. On a collision, the new string replaces the old one. */
  String get(JsonParser parser) {
    int length = parser.getStringLength();
    if (length == 0 || length > MAX_LENGTH) {
      return parser.getString();
    }
    char[] chars = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int hash = 31 * (31 * length + chars[start + length / 2]) + chars[start + length - 1];
    if (strings == null) {
      strings = new String[SIZE];
    }
    int place = (31 * hash + chars[start]) & (SIZE - 1);
    String known = strings[place];
    if (known == null || !matches(known, chars, start, length)) {
      known = parser.getString();
      strings[place] = known;
    }
    return known;
  }

  private static boolean matches(String known, char[] chars, int start, int length) {
    int i = 0;
    while (i < length && i < known.length() && known.charAt(i) == chars[start + i]) {
      i++;
    }
    return i == length && i == known.length();
  }
}
