package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.InstantSource;
import java.util.Optional;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/** A room in a real store, with a teacher and students who hold the tokens 1, 2, 3 … */
final class TestClass {
  private final Rooms rooms;
  private final RoomCode code;
  private final Credential teacher;

  TestClass(int students) {
    this(students, RoomLimits.defaults().perSeat());
  }

  /** One in which a seat has little place. */
  TestClass(int students, int perSeat) {
    rooms = new InMemoryRooms(limits(perSeat), InstantSource.system(), Runnable::run);
    var open = assertInstanceOf(Rooms.Opening.Open.class, rooms.open("192.0.2.1"));
    code = open.room();
    teacher = new Credential.Teacher(open.secret());
    for (int seat = 1; seat <= students; seat++) {
      Secret token = Secret.of("token " + seat);
      stored(
          new Credential.None(),
          new SeatCommand.Joined(CommandId.random(), token, Optional.empty()));
      stored(
          new Credential.Student("token " + seat),
          new SeatCommand.PresenceSet(CommandId.random(), seat, true));
    }
  }

  private static RoomLimits limits(int perSeat) {
    RoomLimits usual = RoomLimits.defaults();
    return new RoomLimits(
        usual.places(),
        usual.rooms(),
        usual.idle(),
        usual.kept(),
        usual.roomSize(),
        usual.nodeSize(),
        perSeat,
        usual.listeners(),
        usual.missesPerMinute(),
        usual.missesOfAll(),
        usual.joinsAtOnce(),
        usual.joinsPerMinute(),
        usual.roomsAtOnce(),
        usual.roomsPerMinute());
  }

  Rooms rooms() {
    return rooms;
  }

  Teaching teaching() {
    return new Teaching(rooms, code, teacher);
  }

  Credential student(int seat) {
    return new Credential.Student("token " + seat);
  }

  RoomState state() {
    return rooms.state(code).orElseThrow();
  }

  Round round() {
    return state().rounds().current().orElseThrow();
  }

  StudentState seenBy(int seat) {
    return StudentState.of(state(), student(seat));
  }

  TestClass ask(Question question) {
    int round = state().rounds().all().size() + 1;
    return stored(teacher, new QuestionCommand.Asked(CommandId.random(), round, question));
  }

  TestClass moveTo(Stage stage) {
    int round = round().number();
    return stored(teacher, new QuestionCommand.StageMoved(CommandId.random(), round, stage));
  }

  TestClass answer(int seat, Answer answer) {
    Round now = round();
    return stored(
        student(seat),
        new QuestionCommand.Answered(CommandId.random(), now.number(), now.stage(), seat, answer));
  }

  private TestClass stored(Credential who, Command command) {
    assertInstanceOf(
        Rooms.Appended.Stored.class, rooms.append(code, who, command), command::toString);
    return this;
  }
}
