package org.thalweg.classroom;

import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/** Commands about questions. Every time a question is asked is a round, 1 for the first. */
public sealed interface QuestionCommand extends Command {

  /** The number of the round. */
  int round();

  /** The class is asked; the question itself stands in the log, so that a log needs no files. */
  record Asked(CommandId id, int round, Question question) implements QuestionCommand {}

  /** A later stage begins; stages may be left out, and none comes back. */
  record StageMoved(CommandId id, int round, Stage stage) implements QuestionCommand {}

  /** The question is seen no more, on any page; its answers stay in the log. */
  record PutAway(CommandId id, int round) implements QuestionCommand {}

  /**
   * A student answers. Within its stage an answer may be changed.
   *
   * @param stage the stage in which it was given: one that comes late counts for no other
   */
  record Answered(CommandId id, int round, Stage stage, int seat, Answer answer)
      implements QuestionCommand, Command.OwnSeat {}
}
