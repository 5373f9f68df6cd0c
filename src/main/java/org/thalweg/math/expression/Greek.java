package org.thalweg.math.expression;

import java.util.List;
import java.util.Optional;

/**
 * The Greek letters that may be variables; π is a number, and those that look Latin are not here.
 */
final class Greek {
  private static final String LETTERS = "αβγδεζηθικλμνξρστυφχψωΓΔΘΛΞΣΦΨΩ";
  private static final List<String> NAMES =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
          "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
          "omega", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Sigma", "Phi", "Psi", "Omega");

  /** Shorter names are products of letters rather than a Greek one. */
  private static final int SHORTEST_NAME = 3;

  private Greek() {}

  static boolean isLetter(int character) {
    return LETTERS.indexOf(character) >= 0;
  }

  /** The letter with this name, as TeX calls it. */
  static Optional<String> named(String name) {
    int index = NAMES.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(LETTERS.substring(index, index + 1));
  }

  /** The letter that a typed word means, where the word is no product of letters. */
  static Optional<String> meantBy(String word) {
    return word.length() < SHORTEST_NAME ? Optional.empty() : named(word);
  }

  /** The TeX command of a letter. */
  static String tex(char letter) {
    return "\\" + NAMES.get(LETTERS.indexOf(letter));
  }
}
