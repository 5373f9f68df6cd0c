package org.thalweg.ui.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.thalweg.classroom.LessonPlace;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.PreparedLesson;
import org.thalweg.classroom.question.PreparedLessons;
import org.thalweg.classroom.question.Stage;

/**
 * What a class is at and what comes next: the stages of the question that is asked, then the
 * results of what it does together and the parts of the prepared lesson.
 *
 * @param round the question that is asked, or was asked last and is not put away
 * @param lesson the prepared lesson, if there is one
 * @param unrevealed the number of what the class does together, where its results wait
 */
record Agenda(Optional<Round> round, Optional<InLesson> lesson, OptionalInt unrevealed) {

  /** A place in a prepared lesson. */
  record InLesson(PreparedLesson lesson, int part) {

    /** Where a room's log says that it is; empty where the lesson is no longer there. */
    static Optional<InLesson> at(LessonPlace place, PreparedLessons lessons, Locale locale) {
      return lessons
          .find(place.lesson(), locale)
          .filter(lesson -> place.part() < lesson.parts().size())
          .map(lesson -> new InLesson(lesson, place.part()));
    }

    PreparedLesson.Part now() {
      return lesson.parts().get(part);
    }

    LessonPlace place() {
      return new LessonPlace(lesson.id(), part);
    }

    private Next next() {
      int following = part + 1;
      return following < lesson.parts().size()
          ? new Next.ToPart(new InLesson(lesson, following))
          : new Next.Over();
    }
  }

  /** What one button does. */
  sealed interface Next {

    /** The question goes on. */
    record ToStage(int round, Stage stage) implements Next {}

    /** What everybody has sent is shown, before the lesson goes on. */
    record ToResults(int activity) implements Next {}

    /** The lesson goes on. */
    record ToPart(InLesson there) implements Next {}

    /** The lesson has no more parts. */
    record Over() implements Next {}

    /** Nothing is planned. */
    record Nothing() implements Next {}
  }

  /** Whether all of the question has been shown, and it still stands there. */
  boolean isRevealed() {
    return round.filter(asked -> asked.stage() == Stage.REVEAL).isPresent();
  }

  /** What comes next. */
  Next next() {
    return round
        .filter(asked -> !isRevealed())
        .<Next>map(
            asked -> new Next.ToStage(asked.number(), Stage.values()[asked.stage().ordinal() + 1]))
        .or(() -> lesson.map(this::onward))
        .orElseGet(Next.Nothing::new);
  }

  private Next onward(InLesson at) {
    return unrevealed.isPresent() ? new Next.ToResults(unrevealed.getAsInt()) : at.next();
  }
}
