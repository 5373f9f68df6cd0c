package org.thalweg.math.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody who mistyped may have meant. */
public final class Spelling {
  private Spelling() {}

  /**
   * The known word nearest to this one: one edit away for short words, two for words of five
   * letters and more.
   */
  public static Optional<String> closest(String word, Collection<String> known) {
    int tolerated = word.length() < 2 ? 0 : word.length() < 5 ? 1 : 2;
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= tolerated)
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(candidate -> candidate));
  }

  /**
   * The number of letters to insert, delete or replace, a swap of neighbours counting as one.
   *
   * <p>Source: Damerau (1964), in the restricted form called optimal string alignment.
   */
  static int distance(String from, String to) {
    int[][] distances = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : nearest(distances, from, to, i, j);
      }
    }
    return distances[from.length()][to.length()];
  }

  private static int nearest(int[][] distances, String from, String to, int i, int j) {
    int replaced = distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int nearest = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(nearest, distances[i - 2][j - 2] + 1) : nearest;
  }
}
