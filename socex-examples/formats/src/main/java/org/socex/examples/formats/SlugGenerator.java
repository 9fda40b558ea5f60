package org.socex.examples.formats;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes unique ids: slugs of at most 64 characters. */
final class SlugGenerator {
  private static final int MAX_LENGTH = 64;

  /** How much of a text is read. Normalising a long text can take seconds. */
  private static final int MAX_SOURCE = 200;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /** {@return the slug of a text; empty if the text has no ASCII letter or digit} */
  static Optional<String> of(String text) {
    String source = text.length() > MAX_SOURCE ? text.substring(0, MAX_SOURCE) : text;
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (char c : Normalizer.normalize(source, Normalizer.Form.NFKD).toCharArray()) {
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(lower);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        gap = true;
      }
    }
    return slug.isEmpty() ? Optional.empty() : Optional.of(cut(slug.toString(), MAX_LENGTH));
  }

  /**
   * Returns a new id.
   *
   * @param text what to make it from
   * @param otherwise the id to use if the text has no slug
   * @return the slug, with a number added if it is taken
   */
  String mint(String text, String otherwise) {
    String slug = of(text).orElse(otherwise);
    if (taken.add(slug)) {
      return slug;
    }
    String numbered;
    do {
      String number = "-" + counters.merge(slug, 2, (count, two) -> count + 1);
      numbered = cut(slug, MAX_LENGTH - number.length()) + number;
    } while (!taken.add(numbered));
    return numbered;
  }

  private static String cut(String slug, int length) {
    String text = slug.length() > length ? slug.substring(0, length) : slug;
    return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
  }
}
