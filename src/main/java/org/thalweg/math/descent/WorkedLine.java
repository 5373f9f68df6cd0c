package org.thalweg.math.descent;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * One line of a calculation: the rule in letters and the same with numbers in their places.
 *
 * @param rule TeX for mathematics mode, such as {@code v \leftarrow \mu v + g}
 * @param working TeX with a mark {@code #0}, {@code #1} … for every number; the last one is the
 *     result
 * @param numbers for the marks, unrounded; at most ten
 */
public record WorkedLine(String rule, String working, List<Double> numbers) {

  /** Copies the numbers. */
  public WorkedLine {
    numbers = List.copyOf(numbers);
  }

  static WorkedLine of(String rule, String working, Double... numbers) {
    return new WorkedLine(rule, working, List.of(numbers));
  }

  /** What the line calculates. */
  public double result() {
    return numbers.getLast();
  }

  /**
   * The working with its numbers, as TeX.
   *
   * @param format writes a number as TeX; a negative one is put in parentheses where it needs them
   */
  public String workingTex(DoubleFunction<String> format) {
    StringBuilder tex = new StringBuilder();
    for (int i = 0; i < working.length(); i++) {
      char letter = working.charAt(i);
      if (letter == '#') {
        i++;
        int index = working.charAt(i) - '0';
        tex.append(number(index, tex.isEmpty(), format));
      } else {
        tex.append(letter);
      }
    }
    return tex.toString();
  }

  private String number(int index, boolean first, DoubleFunction<String> format) {
    double number = numbers.get(index);
    String text = format.apply(number);
    boolean bare = first || index == numbers.size() - 1 || number >= 0;
    return bare ? text : "(" + text + ")";
  }
}
