package org.thalweg.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thalweg.lesson.LessonPosition;

/**
 * What a learner answered first on each card, so that a guess can be laid beside what was seen: one
 * card later, or two, when the card between was for watching.
 */
final class Guesses {
  private static final int FARTHEST_BACK = 2;

  private final Map<LessonPosition, String> answers = new HashMap<>();

  /** Keeps an answer, unless there was one to this card before. */
  void keep(LessonPosition card, String answer) {
    answers.putIfAbsent(card, answer);
  }

  /** The answer given last before this card, if it is not too far back. */
  Optional<String> before(LessonPosition card) {
    for (int back = 1; back <= FARTHEST_BACK && card.card() > back; back++) {
      String answer = answers.get(new LessonPosition(card.lesson(), card.card() - back));
      if (answer != null) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}
