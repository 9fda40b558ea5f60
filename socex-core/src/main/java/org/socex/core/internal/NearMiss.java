package org.socex.core.internal;

import java.util.Collection;
import java.util.Optional;

/** A search for the known word that the author of a text probably meant. */
public final class NearMiss {
  private NearMiss() {}

  /**
   * Finds the known word that is most similar to a text, if at most a third of the letters differ.
   *
   * @param text any text
   * @param known the known words
   * @return the first of the most similar words, or empty if none is similar enough
   */
  public static Optional<String> of(String text, Collection<String> known) {
    return of(text, known, text.length() / 3);
  }

  /**
   * Finds the known word that is most similar to a text.
   *
   * @param text any text; a word is skipped if the text is more than twice as long
   * @param known the known words
   * @param most how many letters may differ; 0 counts as 1
   * @return the first of the most similar words, or empty if none is similar enough
   */
  public static Optional<String> of(String text, Collection<String> known, int most) {
    String nearest = null;
    int least = Math.max(1, most) + 1;
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

  /** Returns how many letters must be inserted, deleted, replaced or swapped with a neighbour. */
  private static int distance(String a, String b) {
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : distance(a, b, i, j, distances);
      }
    }
    return distances[a.length()][b.length()];
  }

  private static int distance(String a, String b, int i, int j, int[][] shorter) {
    int replaced = shorter[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int moved = 1 + Math.min(shorter[i - 1][j], shorter[i][j - 1]);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    int least = Math.min(replaced, moved);
    return swapped ? Math.min(least, 1 + shorter[i - 2][j - 2]) : least;
  }
}
