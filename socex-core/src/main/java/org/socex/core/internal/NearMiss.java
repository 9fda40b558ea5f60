package org.socex.core.internal;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class NearMiss {
  /** More than this part of the letters may not differ. */
  private static final int PART = 3;

  private NearMiss() {}

  /**
   * Finds the known word that is nearest to a text.
   *
   * @param text any text; one more than twice as long as the longest known word has no near miss
   * @param known the known words
   * @return the first of the nearest, if no more than a third of the letters, or one, differ
   */
  public static Optional<String> of(String text, Collection<String> known) {
    String nearest = null;
    int least = Math.max(1, text.length() / PART) + 1;
    for (String word : known) {
      if (text.length() <= 2 * word.length()
          && Math.abs(text.length() - word.length()) < least
          && !text.equals(word)) {
        int distance = distance(text, word);
        if (distance < least) {
          least = distance;
          nearest = word;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Counts the letters to insert, delete or replace: Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
