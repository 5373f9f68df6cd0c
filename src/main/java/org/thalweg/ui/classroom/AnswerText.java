package org.thalweg.ui.classroom;

import java.util.Optional;
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
    int colon = text.indexOf(':');
    if (colon < 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(text.substring(0, colon), text.substring(colon + 1));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Answer> read(String kind, String value) {
    return switch (kind) {
      case "option" -> Optional.of(new Answer.Option(Integer.parseInt(value)));
      case "rate" -> Optional.of(new Answer.Rate(Double.parseDouble(value)));
      case "place" -> {
        int comma = value.indexOf(',');
        yield comma < 0
            ? Optional.empty()
            : Optional.of(
                new Answer.Place(
                    Double.parseDouble(value.substring(0, comma)),
                    Double.parseDouble(value.substring(comma + 1))));
      }
      case "doing" -> Behaviour.byId(value).map(Answer.Doing::new);
      default -> Optional.empty();
    };
  }
}
