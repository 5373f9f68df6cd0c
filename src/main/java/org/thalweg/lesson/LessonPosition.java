package org.thalweg.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a learner is: a card of a lesson, as it stands in a page's address ({@code
 * lesson=L3&card=2}).
 *
 * @param lesson the lesson's id
 * @param card the card's number, 1 for the first
 */
public record LessonPosition(String lesson, int card) {
  private static final String LESSON = "lesson";
  private static final String CARD = "card";

  /** The names of the parameters that hold a place. */
  public static final Set<String> NAMES = Set.of(LESSON, CARD);

  /** The parameters of an address that hold a place. */
  public static final List<String> PARAMETERS = List.of(LESSON, CARD);

  /** Takes the first card when the number is below 1. */
  public LessonPosition {
    card = Math.max(1, card);
  }

  /** The place in these parameters; the first card when the card is missing or no number. */
  public static Optional<LessonPosition> read(Map<String, List<String>> parameters) {
    return first(parameters, LESSON)
        .map(lesson -> new LessonPosition(lesson, number(first(parameters, CARD).orElse(""))));
  }

  /** The parameters of this place. */
  public Map<String, List<String>> parameters() {
    return Map.of(LESSON, List.of(lesson), CARD, List.of(Integer.toString(card)));
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 1;
  }
}
