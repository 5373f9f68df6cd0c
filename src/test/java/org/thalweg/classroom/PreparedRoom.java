package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.Rooms.Opening;
import org.thalweg.classroom.question.Activity;

/**
 * An open room in any store, with people in it: seats 1 and 2 are in, seat 3 waits, seat 4 was sent
 * out; run 1 is played up to step 10, an activity is under way, round 1 is asked, and everybody
 * descends by themselves.
 */
final class PreparedRoom {
  private final Rooms rooms;
  private final RoomCode code;
  private final Credential teacher;

  /** Somebody, seen from this room. */
  enum Who {
    TEACHER,
    STUDENT,
    OTHER_STUDENT,
    OTHER_TEACHER,
    WAITING_STUDENT,
    REMOVED_STUDENT,
    NONE
  }

  /** Opens a room without anybody. */
  static PreparedRoom empty(Rooms rooms) {
    return new PreparedRoom(rooms, assertInstanceOf(Opening.Open.class, rooms.open("192.0.2.1")));
  }

  /** Opens a room and prepares it, with a sweep. */
  static PreparedRoom full(Rooms rooms) {
    return full(rooms, Activity.SWEEP);
  }

  /** Opens a room and prepares it. */
  static PreparedRoom full(Rooms rooms, Activity activity) {
    PreparedRoom room = empty(rooms);
    room.join("token 1");
    room.join("token 2");
    room.teach(new RoomCommand.ApprovalSet(SampleCommands.id(), true));
    room.join("token 3");
    room.join("token 4");
    room.teach(new SeatCommand.Removed(SampleCommands.id(), 4));
    room.teach(
        new RunCommand.Showed(
            SampleCommands.id(), 1, SampleCommands.SCENE, List.of(RunProgress.NONE)));
    room.teach(new RunCommand.RunStarted(SampleCommands.id(), 1, 1));
    room.teach(new RunCommand.PlayUntil(SampleCommands.id(), 1, 2, List.of(10L)));
    room.teach(
        new ActivityCommand.ActivitySet(
            SampleCommands.id(), Optional.of(activity), Optional.of(SampleCommands.SCENE)));
    room.teach(new ActivityCommand.FreeExploration(SampleCommands.id(), Optional.empty()));
    room.teach(
        new QuestionCommand.Asked(
            SampleCommands.id(), 1, SampleQuestions.asking(SampleQuestions.CHOICE)));
    return room;
  }

  private PreparedRoom(Rooms rooms, Opening.Open open) {
    this.rooms = rooms;
    this.code = open.room();
    this.teacher = new Credential.Teacher(open.secret());
  }

  RoomCode code() {
    return code;
  }

  RoomState state() {
    return rooms.state(code).orElseThrow();
  }

  /** What is left of its log. */
  List<LogEntry> log() {
    return rooms.read(code, 0);
  }

  /** How much place its log takes. */
  int size() {
    return log().stream().mapToInt(entry -> EntrySize.of(entry.command())).sum();
  }

  /** Somebody takes a seat. */
  Appended join(String token) {
    return append(
        new Credential.None(),
        new SeatCommand.Joined(SampleCommands.id(), Secret.of(token), Optional.empty()));
  }

  /** The teacher gives a command, which is stored. */
  void teach(Command command) {
    assertInstanceOf(Appended.Stored.class, append(teacher, command), command.toString());
  }

  Appended append(Credential who, Command command) {
    return rooms.append(code, who, command);
  }

  /** What somebody would show. */
  Credential shownBy(Who who) {
    return switch (who) {
      case TEACHER -> teacher;
      case STUDENT -> new Credential.Student("token 1");
      case OTHER_STUDENT -> new Credential.Student("token 2");
      case WAITING_STUDENT -> new Credential.Student("token 3");
      case REMOVED_STUDENT -> new Credential.Student("token 4");
      case OTHER_TEACHER -> PreparedRoom.empty(rooms).teacher;
      case NONE -> new Credential.None();
    };
  }
}
