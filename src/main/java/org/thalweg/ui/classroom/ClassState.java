package org.thalweg.ui.classroom;

import java.util.Optional;
import java.util.OptionalInt;
import org.thalweg.classroom.Activities;
import org.thalweg.classroom.BySeat;
import org.thalweg.classroom.LessonPlace;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Answer;

/**
 * What a teacher's page shows of a room.
 *
 * @param roster who is in
 * @param round the question that is asked, or still stands there, with all answers
 * @param place where the class is in a prepared lesson
 * @param activities what the class does together
 */
record ClassState(
    Roster roster,
    Optional<Round> round,
    Optional<LessonPlace> place,
    Activities activities,
    boolean exploring,
    boolean ended) {

  /** What those who are in have answered in the present stage. */
  BySeat<Answer> answers() {
    return round.map(asked -> asked.in(asked.stage())).orElseGet(BySeat::none);
  }

  /** The number of what the class does together, where its results wait to be revealed. */
  OptionalInt unrevealed() {
    return activities.waitsForReveal() ? OptionalInt.of(activities.number()) : OptionalInt.empty();
  }

  static ClassState of(RoomState state) {
    return new ClassState(
        state.roster(),
        state.rounds().current(),
        state.activities().place(),
        state.activities(),
        state.activities().exploration().underWay(),
        state.ended());
  }
}
