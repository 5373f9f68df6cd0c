package org.thalweg.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.math.objective.LineFit.Measurement;

/**
 * One command of every kind, each of which a prepared room carries out when the right person gives
 * it: seat 1 is in, seat 2 is in, seat 3 waits, run 1 is played, round 1 is asked, what it is sent
 * for is under way, and everybody descends by themselves.
 */
final class SampleCommands {
  /** The token of a newcomer who is not in. */
  static final String NEW_TOKEN = "a token that nobody has";

  static final Scene SCENE = new Scene(Screen.DESCEND, "surface=bowl");

  private SampleCommands() {}

  /** All of them. */
  static List<Command> all() {
    return Stream.of(aboutTheRoom(), aboutSeats(), aboutRuns(), aboutTheClass())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Command> aboutTheRoom() {
    return List.of(
        new RoomCommand.Opened(id(), Secret.of("another secret"), 250),
        new RoomCommand.LockSet(id(), true),
        new RoomCommand.ApprovalSet(id(), false),
        new RoomCommand.NamesShownSet(id(), true),
        new RoomCommand.Ended(id()));
  }

  private static List<Command> aboutSeats() {
    return List.of(
        new SeatCommand.Joined(id(), Secret.of(NEW_TOKEN), Optional.empty()),
        new SeatCommand.Approved(id(), 3),
        new SeatCommand.Renamed(id(), 1, Optional.of(new Nickname("Ada"))),
        new SeatCommand.Removed(id(), 2),
        new SeatCommand.TurnedAway(id(), 3),
        new SeatCommand.PresenceSet(id(), 1, false),
        new SeatCommand.PlacesFreed(id(), new TreeSet<>(Set.of(1, 2))));
  }

  private static List<Command> aboutRuns() {
    return List.of(
        new RunCommand.Showed(id(), 2, SCENE, List.of(RunProgress.NONE)),
        new RunCommand.RunStarted(id(), 1, 9),
        new RunCommand.PlayUntil(id(), 1, 9, List.of(12L)),
        new RunCommand.PausedAt(id(), 1, 9, List.of(10L)),
        new RunCommand.RateFrom(id(), 1, 9, 0, 0.2, 10),
        new RunCommand.ShownStep(id(), 1, 9, 3));
  }

  private static List<Command> aboutTheClass() {
    return List.of(
        new QuestionCommand.Asked(id(), 2, SampleQuestions.asking(SampleQuestions.CHOICE)),
        new QuestionCommand.StageMoved(id(), 1, Stage.WATCH),
        new QuestionCommand.PutAway(id(), 1),
        new QuestionCommand.Answered(id(), 1, Stage.PREDICT, 1, new Answer.Option(1)),
        new ActivityCommand.ActivitySet(id(), Optional.of(Activity.SWEEP), Optional.of(SCENE)),
        new ActivityCommand.Revealed(id()),
        new ActivityCommand.RateSent(id(), 1, 1, 0.3),
        new ActivityCommand.ExampleHeld(id(), 1, 1, new Measurement(1, 3)),
        new ActivityCommand.LineSet(id(), 2, 1),
        new ActivityCommand.LineRateSet(id(), 0.02),
        new ActivityCommand.BatchDrawn(id(), new TreeSet<>(Set.of(1, 2))),
        new ActivityCommand.CompassReading(id(), 1, 1, 90, 7),
        new ActivityCommand.FreeExploration(id(), Optional.of(SCENE)),
        new ActivityCommand.Explored(id(), 1, 1, 1, SCENE, true),
        new ActivityCommand.CalledBack(id()),
        new ActivityCommand.Projected(
            id(), Optional.of(new Projection(2, Screen.DESCEND, Optional.empty(), true))),
        new ActivityCommand.LessonAt(id(), Optional.of(new LessonPlace("rates", 1))));
  }

  /** All kinds of commands that there are, as the compiler knows them. */
  static List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    collect(Command.class, kinds);
    return kinds;
  }

  private static void collect(Class<?> type, List<Class<?>> kinds) {
    if (type.isSealed()) {
      Arrays.stream(Objects.requireNonNull(type.getPermittedSubclasses()))
          .forEach(each -> collect(each, kinds));
    } else {
      kinds.add(type);
    }
  }

  static CommandId id() {
    return CommandId.random();
  }
}
