package org.thalweg.ui.classroom;

import java.util.Locale;
import java.util.Optional;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Role;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/**
 * What a student's page shows of a room, and nothing else: another answer in the class changes
 * nothing of it.
 *
 * @param seat its number; 0 for whoever has none
 * @param name of the seat
 * @param asked the question and its stage
 * @param answer the student's own in this stage
 * @param exploring whether everybody descends by themselves
 * @param ended whether the lesson is over
 */
record StudentState(
    RoomCode room,
    int seat,
    Role role,
    String name,
    Optional<Asked> asked,
    Optional<Answer> answer,
    boolean exploring,
    boolean ended) {

  /** A question in one of its stages. */
  record Asked(int round, Question question, Stage stage) {}

  /** What somebody with this key sees. */
  static StudentState of(RoomState state, Credential key) {
    Actor me = state.actor(key);
    Optional<Asked> asked =
        state
            .rounds()
            .current()
            .map(round -> new Asked(round.number(), round.question(), round.stage()));
    return new StudentState(
        state.room(),
        me.seat(),
        me.role(),
        me.seat() > 0 ? state.roster().name(me.seat()) : "",
        asked,
        state.rounds().current().flatMap(round -> round.in(round.stage()).at(me.seat())),
        state.activities().exploring(),
        state.ended());
  }

  boolean isIn() {
    return role == Role.STUDENT;
  }

  /** Their standing, in the keys of words. */
  String standing() {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
