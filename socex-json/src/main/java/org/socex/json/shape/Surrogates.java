package org.socex.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

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

  private static boolean isUnpaired(CharSequence text, int i) {
    return i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private static String escaped(String text) {
    StringBuilder quoted = new StringBuilder();
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    StringBuilder json = new StringBuilder().append('"');
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (Character.isSurrogate(c) && isUnpaired(quoted, i)) {
        json.append(String.format("\\u%04X", (int) c));
      } else {
        json.append(c);
        if (Character.isHighSurrogate(c)) {
          i++;
          json.append(quoted.charAt(i));
        }
      }
    }
    return json.append('"').toString();
  }
}
