package org.thalweg.classroom;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/**
 * A question as it is asked once, with all answers.
 *
 * @param number 1 for the first of a room
 * @param answers of the stages that take answers
 */
public record Round(
    int number, Question question, Stage stage, Map<Stage, BySeat<Answer>> answers) {

  /** Copies the map; the answers in it never change. */
  public Round {
    answers = Map.copyOf(answers);
  }

  static Round of(int number, Question question) {
    return new Round(number, question, Stage.PREDICT, Map.of());
  }

  Round moveTo(Stage later) {
    RefusedException.unless(later.compareTo(stage) > 0, Reason.LATE);
    return new Round(number, question, later, answers);
  }

  Round answer(Stage when, int seat, Answer answer) {
    RefusedException.unless(when == stage && when.takesAnswers(), Reason.OTHER_STAGE);
    RefusedException.unless(question.askedIn(when).takes(answer), Reason.NO_ANSWER);
    Map<Stage, BySeat<Answer>> more = new EnumMap<>(Stage.class);
    more.putAll(answers);
    more.put(when, in(when).with(seat, answer));
    return new Round(number, question, stage, more);
  }

  /** The same without the answers of a seat. */
  Round without(int seat) {
    Map<Stage, BySeat<Answer>> fewer = new EnumMap<>(Stage.class);
    answers.forEach((when, given) -> fewer.put(when, given.without(seat)));
    return new Round(number, question, stage, fewer);
  }

  /** The answers of a stage. */
  public BySeat<Answer> in(Stage when) {
    return answers.getOrDefault(when, BySeat.none());
  }

  /** Whether anybody has answered, in any stage. */
  public boolean isAnswered() {
    return answers.values().stream().anyMatch(given -> given.size() > 0);
  }

  /** The share of a stage's answers that are right, from 0 to 1; empty where nobody answered. */
  public OptionalDouble shareRight(Stage when) {
    BySeat<Answer> all = in(when);
    if (all.size() == 0) {
      return OptionalDouble.empty();
    }
    Ask asked = question.askedIn(when);
    long right = all.values().values().stream().filter(asked::isRight).count();
    return OptionalDouble.of((double) right / all.size());
  }

  /** What to do after the first vote; empty where nobody predicted. */
  public Optional<Hint> hint() {
    OptionalDouble share = shareRight(Stage.PREDICT);
    return share.isPresent() ? Optional.of(Hint.of(share.getAsDouble())) : Optional.empty();
  }

  /** The share who told something else than what there was to see; empty where nobody told. */
  public OptionalDouble shareSawWrongly() {
    OptionalDouble right = shareRight(Stage.SAW);
    return right.isPresent() ? OptionalDouble.of(1 - right.getAsDouble()) : right;
  }
}
