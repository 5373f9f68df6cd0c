package org.thalweg.ui.classroom;

import java.util.Optional;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/**
 * A question as one student sees it.
 *
 * @param round its number
 * @param predicted the own first answer
 * @param saw what the student told to have seen
 * @param voted the own second answer
 * @param revealed all answers, once they are shown
 */
record StudentQuestion(
    int round,
    Question question,
    Stage stage,
    Optional<Answer> predicted,
    Optional<Answer> saw,
    Optional<Answer> voted,
    Optional<Round> revealed) {

  /** What the student at a seat sees of the question that is asked, or was asked last. */
  static Optional<StudentQuestion> of(RoomState state, int seat) {
    return state
        .rounds()
        .current()
        .map(round ->
            new StudentQuestion(
                round.number(),
                round.question(),
                round.stage(),
                round.in(Stage.PREDICT).at(seat),
                round.in(Stage.SAW).at(seat),
                round.in(Stage.VOTE).at(seat),
                Optional.of(round).filter(each -> each.stage() == Stage.REVEAL)));
  }

  /** The own answer in the present stage. */
  Optional<Answer> answer() {
    return switch (stage) {
      case PREDICT -> predicted;
      case SAW -> saw;
      case VOTE -> voted;
      case WATCH, TALK, REVEAL -> Optional.empty();
    };
  }
}
