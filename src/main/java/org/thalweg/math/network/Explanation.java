package org.thalweg.math.network;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The formula that made a number, in letters and with its numbers.
 *
 * @param number which number
 * @param value the number itself
 * @param rule the formula in letters, as TeX; empty for what is given and not computed
 * @param terms the formula with numbers: TeX between the numbers, one piece more than numbers
 * @param parts the numbers in their places
 */
public record Explanation(
    NetworkNumber number, double value, String rule, List<String> terms, List<Part> parts) {

  /** Copies the lists. */
  public Explanation {
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
    if (!parts.isEmpty() && terms.size() != parts.size() + 1) {
      throw new IllegalArgumentException("There is TeX before, between and after the numbers.");
    }
  }

  /**
   * A number in a formula.
   *
   * @param number where it comes from
   * @param value the number
   */
  public record Part(NetworkNumber number, double value) {}

  /** Whether it was computed, and not given. */
  public boolean isComputed() {
    return !rule.isEmpty();
  }

  /**
   * The formula with its numbers, as TeX; empty when there are none.
   *
   * @param format writes a number as TeX
   */
  public String working(DoubleFunction<String> format) {
    StringBuilder tex = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      double part = parts.get(i).value();
      String text = format.apply(part);
      boolean bare = part >= 0 || tex.isEmpty() && terms.get(i).isEmpty();
      tex.append(terms.get(i)).append(bare ? text : "(" + text + ")");
    }
    return parts.isEmpty() ? "" : tex.append(terms.getLast()).toString();
  }
}
