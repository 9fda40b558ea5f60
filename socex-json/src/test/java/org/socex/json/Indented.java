package org.socex.json;

/** The pretty form of compact JSON without empty lists or objects, made character by character. */
final class Indented {
  private Indented() {}

  static String of(String compact) {
    StringBuilder pretty = new StringBuilder();
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (inString) {
        pretty.append(c);
        if (c == '\\') {
          i++;
          pretty.append(compact.charAt(i));
        }
        inString = c != '"';
      } else if (c == '{' || c == '[') {
        depth++;
        newLine(pretty.append(c), depth);
      } else if (c == '}' || c == ']') {
        depth--;
        newLine(pretty, depth).append(c);
      } else if (c == ',') {
        newLine(pretty.append(c), depth);
      } else {
        pretty.append(c == ':' ? ": " : String.valueOf(c));
        inString = c == '"';
      }
    }
    return pretty.append('\n').toString();
  }

  private static StringBuilder newLine(StringBuilder pretty, int depth) {
    return pretty.append('\n').append("  ".repeat(depth));
  }
}
