package org.thalweg.lesson;

import java.util.List;
import java.util.Map;
import org.thalweg.math.expression.Expression;

/** What a card asks of the learner. */
public sealed interface Task {

  /** Nothing but to read. */
  record Read() implements Task {}

  /**
   * Something to do on the screen.
   *
   * @param condition holds when it is done
   * @param praise what is said then
   */
  record Act(Condition condition, String praise) implements Task {}

  /** One of two to five answers. When none of them is right, it is a prediction: all are good. */
  record Choose(List<Option> options) implements Task {
    /** Copies the options. */
    public Choose {
      options = List.copyOf(options);
    }

    /** Whether there is no right answer yet: the learner says what they expect. */
    public boolean isPrediction() {
      return options.stream().noneMatch(Option::right);
    }
  }

  /**
   * An answer to choose.
   *
   * @param why what is said when it is chosen
   */
  record Option(String text, boolean right, String why) {}

  /**
   * A number to find.
   *
   * @param expected the right number; it may depend on the facts of the screen
   * @param tolerance how far from it an answer may be, 0 or more
   * @param right what is said to a right answer
   * @param wrong what is said to any other
   */
  record Answer(Screen screen, Expression expected, double tolerance, String right, String wrong)
      implements Task {

    /** Whether a number is right while the screen has these facts. */
    public boolean accepts(double number, Map<String, Double> now) {
      double value = expected.evaluate(Facts.complete(now, screen));
      return Math.abs(number - value) <= tolerance * (1 + 1e-9);
    }
  }
}
