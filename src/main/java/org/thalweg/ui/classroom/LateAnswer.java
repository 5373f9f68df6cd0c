package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;

/**
 * An answer that a page had not heard to be stored when its stage was over.
 *
 * @param which the number of the round and the name of the stage, as the page was told
 * @param answer as {@link AnswerText} writes it
 */
record LateAnswer(String which, String answer) {
  private static final List<Stage> ANSWERED = List.of(Stage.PREDICT, Stage.SAW, Stage.VOTE);

  /** That it came too late, and what it was about; an empty text where it is stored. */
  String in(RoomState state, int seat, Component words) {
    for (Round round : state.rounds().all()) {
      for (Stage stage : ANSWERED) {
        if (which.equals(round.number() + " " + stage)) {
          return beside(round.in(stage).at(seat), round, stage, words);
        }
      }
    }
    return words.getTranslation("ask.tooLate");
  }

  /** Beside an answer that is stored it came too late as a change, and that one counts. */
  private String beside(Optional<Answer> stored, Round round, Stage stage, Component words) {
    if (stored.isPresent() && stored.equals(AnswerText.read(answer))) {
      return "";
    }
    String late = words.getTranslation("ask.late." + Words.id(stage), round.question().title());
    return stored.isPresent() ? words.getTranslation("ask.late.before", late) : late;
  }
}
