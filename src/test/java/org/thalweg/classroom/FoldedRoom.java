package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;

/** A room's state to which a test applies one command after the other, without any store. */
final class FoldedRoom {
  static final RoomCode CODE = new RoomCode("K7M4PX");
  private static final Secret SECRET = Secret.of("the teacher's secret");

  private RoomState state = RoomState.unopened(CODE);
  private long order;

  /** An open room. */
  FoldedRoom() {
    does(Actor.HOUSE, new RoomCommand.Opened(id(), SECRET, 250));
  }

  RoomState state() {
    return state;
  }

  static CommandId id() {
    return CommandId.random();
  }

  /** The command is carried out. */
  FoldedRoom does(Actor actor, Command command) {
    Outcome outcome = state.apply(actor, command);
    state = assertInstanceOf(Outcome.Done.class, outcome, command::toString).state();
    return this;
  }

  FoldedRoom teach(Command command) {
    return does(Actor.TEACHER, command);
  }

  /** The command is refused for this reason. */
  void refuses(Reason reason, Actor actor, Command command) {
    assertEquals(new Outcome.Refused(reason), state.apply(actor, command), command.toString());
  }

  FoldedRoom join(String token) {
    return does(Actor.NEWCOMER, joined(token));
  }

  static Command joined(String token) {
    return new SeatCommand.Joined(id(), Secret.of(token), Optional.empty());
  }

  /** So many students come in, and open their pages. */
  FoldedRoom withStudents(int count) {
    for (int seat = 1; seat <= count; seat++) {
      join("token " + seat);
      does(
          state.actor(new Credential.Student("token " + seat)),
          new SeatCommand.PresenceSet(id(), seat, true));
    }
    return this;
  }

  FoldedRoom ask(int round, Question question) {
    return teach(new QuestionCommand.Asked(id(), round, question));
  }

  FoldedRoom moveTo(Stage stage) {
    int round = state.rounds().all().size();
    return teach(new QuestionCommand.StageMoved(id(), round, stage));
  }

  FoldedRoom answers(Stage stage, int seat, Answer answer) {
    return does(Actor.student(seat), answered(stage, seat, answer));
  }

  Command answered(Stage stage, int seat, Answer answer) {
    return new QuestionCommand.Answered(id(), state.rounds().all().size(), stage, seat, answer);
  }

  FoldedRoom show(int run, String query) {
    Scene scene = new Scene(Screen.DESCEND, query);
    return teach(new RunCommand.Showed(id(), run, scene, List.of(RunProgress.NONE)));
  }

  /** The class begins something together, from the same start each time. */
  FoldedRoom begin(Activity activity) {
    Scene start = new Scene(Screen.DESCEND, "surface=bowl");
    return teach(new ActivityCommand.ActivitySet(id(), Optional.of(activity), Optional.of(start)));
  }

  /** A place for the next command about a run. */
  long next() {
    return ++order;
  }
}
