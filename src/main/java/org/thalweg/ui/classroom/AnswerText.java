package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Answer;

/**
 * Answers on their way between a page and the server, such as {@code option:2}, {@code rate:0.5},
 * {@code place:1.5,2} and {@code doing:hop}.
 */
final class AnswerText {
  private static final int LONGEST = 80;

  private AnswerText() {}

  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Option option -> "option:" + option.index();
      case Answer.Rate rate -> "rate:" + rate.rate();
      case Answer.Place place -> "place:" + place.x() + "," + place.y();
      case Answer.Doing doing -> "doing:" + doing.behaviour().id();
    };
  }

  /** The answer that a page means; empty for any other text. */
  static Optional<Answer> read(String text) {
    int colon = Math.max(0, text.indexOf(':'));
    String kind = text.substring(0, colon);
    return switch (kind) {
      case "option" ->
          Optional.of(text.substring(colon + 1))
              .filter(digits -> digits.matches("\\d{1,3}"))
              .map(digits -> new Answer.Option(Integer.parseInt(digits)));
      case "rate" -> numbers(text, kind, 1).map(each -> new Answer.Rate(each.getFirst()));
      case "place" ->
          numbers(text, kind, 2).map(each -> new Answer.Place(each.getFirst(), each.getLast()));
      case "doing" -> Behaviour.byId(text.substring(colon + 1)).map(Answer.Doing::new);
      default -> Optional.empty();
    };
  }

  /** So many numbers behind the name of a kind, such as {@code example:1,2}; empty for others. */
  static Optional<List<Double>> numbers(String text, String kind, int count) {
    String start = kind + ":";
    if (!text.startsWith(start) || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      List<Double> numbers =
          Stream.of(text.substring(start.length()).split(",", -1)).map(Double::valueOf).toList();
      return Optional.of(numbers).filter(all -> all.size() == count);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
