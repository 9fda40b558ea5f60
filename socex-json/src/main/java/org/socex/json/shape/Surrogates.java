package org.socex.json.shape;

import tools.jackson.core.JsonGenerator;

/** Writes texts with unpaired surrogates, which UTF-8 cannot hold and JSON can only escape. */
final class Surrogates {
  private Surrogates() {}

  /** Writes a text as a JSON string; nothing is lost. */
  static void write(String text, JsonGenerator out) {
    if (isPaired(text)) {
      out.writeString(text);
    } else {
      out.writeRawValue(escaped(text));
    }
  }

  private static boolean isPaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (isUnpaired(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isUnpaired(String text, int i) {
    return i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder().append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || (Character.isSurrogate(c) && isUnpaired(text, i))) {
        json.append(String.format("\\u%04X", (int) c));
      } else {
        json.append(c);
        if (Character.isHighSurrogate(c)) {
          i++;
          json.append(text.charAt(i));
        }
      }
    }
    return json.append('"').toString();
  }
}
