package org.thalweg.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a card waits for: comparisons of expressions over the facts of a screen, such as {@code step
 * >= 20 and abs(x) < 0.1 or diverged = 1}. "and" binds more tightly than "or".
 *
 * @param screen the screen whose facts it names
 * @param ways each a list of comparisons that hold together
 */
public record Condition(Screen screen, List<List<Comparison>> ways) {

  /** Copies the comparisons. */
  public Condition {
    ways = ways.stream().map(List::copyOf).toList();
  }

  /** Reads the condition in a line of a lesson's file. */
  static Condition read(String text, Screen screen, int line) {
    return new Condition(
        screen,
        Arrays.stream(text.split("\\bor\\b", -1))
            .map(way ->
                Arrays.stream(way.split("\\band\\b", -1))
                    .map(comparison -> comparison(comparison, screen, line))
                    .toList())
            .toList());
  }

  /** Whether it holds for these facts; a comparison with a fact that is missing does not. */
  public boolean holds(Map<String, Double> now) {
    Map<String, Double> facts = Facts.complete(now, screen);
    return ways.stream()
        .anyMatch(way -> way.stream().allMatch(comparison -> comparison.holds(facts)));
  }

  private static Comparison comparison(String text, Screen screen, int line) {
    for (Comparison.Sign sign : Comparison.Sign.values()) {
      int at = text.indexOf(sign.text());
      if (at >= 0) {
        return new Comparison(
            Facts.read(text.substring(0, at), screen, line),
            sign,
            Facts.read(text.substring(at + sign.text().length()), screen, line));
      }
    }
    throw new LessonException(
        line,
        "\"%s\" compares nothing. Write two values with <, <=, =, >= or > between them."
            .formatted(text.strip()));
  }
}
