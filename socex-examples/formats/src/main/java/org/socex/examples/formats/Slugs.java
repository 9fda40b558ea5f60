package org.socex.examples.formats;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mints ids: slugs of at most 64 characters, each given once. */
final class Slugs {
  private static final int MAX_LENGTH = 64;

  /** Normalising takes long on long texts, of which no more than this could matter. */
  private static final int MAX_SOURCE = 200;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /**
   * Returns a text as a slug: lower-case ASCII letters and digits, in groups joined by hyphens;
   * empty if the text has no such character.
   */
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

  /** Returns the slug of a text or, where that is taken or empty, one like it. */
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
