package org.thalweg.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a card waits for: comparisons of expressions over the facts of a screen, such as {@code step
 * >= 20 and abs(x) < 0.1 or diverged = 1}. "and" binds more tightly than "or".
 *
 * @param screen the screen whose facts it names
 * @param ways each a list of comparisons that hold together
 */
public record Condition(Screen screen, List<List<Comparison>> ways) {

  private static final Map<String, String> HABITS =
      Map.of(
          "==", "Here a comparison for equality is written with one sign: =.",
          "!=", "There is no sign for \"not equal\" here. Write what the learner should reach.",
          "≠", "There is no sign for \"not equal\" here. Write what the learner should reach.",
          "&&", "Join comparisons with the word: and.",
          "||", "Join comparisons with the word: or.");
  private static final Pattern CHAIN =
      Pattern.compile("([^<>=]+)([<>]=?|=)([^<>=]+)([<>]=?|=)([^<>=]+)");

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

  private static Comparison comparison(String typed, Screen screen, int line) {
    String text = typed.replace("≤", "<=").replace("≥", ">=");
    habit(text, line);
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

  /** Says what is meant by what people write who write programs or mathematics. */
  private static void habit(String text, int line) {
    for (var habit : HABITS.entrySet()) {
      if (text.contains(habit.getKey())) {
        throw new LessonException(line, habit.getValue());
      }
    }
    Matcher chain = CHAIN.matcher(text);
    if (chain.matches()) {
      throw new LessonException(
          line,
          "One comparison has one sign. Write \"%s %s\" and \"%s %s\" with \"and\" between them."
              .formatted(
                  chain.group(1).strip() + " " + chain.group(2),
                  chain.group(3).strip(),
                  chain.group(3).strip() + " " + chain.group(4),
                  chain.group(5).strip()));
    }
  }
}
