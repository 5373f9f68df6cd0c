package org.thalweg.classroom;

import static java.util.Map.entry;
import static org.thalweg.classroom.Role.HOUSE;
import static org.thalweg.classroom.Role.NEWCOMER;
import static org.thalweg.classroom.Role.STUDENT;
import static org.thalweg.classroom.Role.TEACHER;
import static org.thalweg.classroom.Role.WAITING;

import java.util.Map;
import java.util.Set;

/** The one table of who may give which command. A command without a row is given by nobody. */
final class Permissions {
  private static final Map<Class<? extends Command>, Set<Role>> TABLE =
      Map.ofEntries(
          entry(RoomCommand.Opened.class, Set.of(HOUSE)),
          entry(RoomCommand.LockSet.class, Set.of(TEACHER)),
          entry(RoomCommand.ApprovalSet.class, Set.of(TEACHER)),
          entry(RoomCommand.NamesShownSet.class, Set.of(TEACHER)),
          entry(RoomCommand.Ended.class, Set.of(TEACHER, HOUSE)),
          entry(SeatCommand.Joined.class, Set.of(NEWCOMER)),
          entry(SeatCommand.Approved.class, Set.of(TEACHER)),
          entry(SeatCommand.Renamed.class, Set.of(TEACHER)),
          entry(SeatCommand.Removed.class, Set.of(TEACHER)),
          entry(SeatCommand.TurnedAway.class, Set.of(TEACHER)),
          entry(SeatCommand.PresenceSet.class, Set.of(STUDENT, WAITING)),
          entry(SeatCommand.PlacesFreed.class, Set.of(TEACHER)),
          entry(RunCommand.Showed.class, Set.of(TEACHER)),
          entry(RunCommand.RunStarted.class, Set.of(TEACHER)),
          entry(RunCommand.PlayUntil.class, Set.of(TEACHER)),
          entry(RunCommand.PausedAt.class, Set.of(TEACHER)),
          entry(RunCommand.RateFrom.class, Set.of(TEACHER)),
          entry(RunCommand.ShownStep.class, Set.of(TEACHER)),
          entry(QuestionCommand.Asked.class, Set.of(TEACHER)),
          entry(QuestionCommand.StageMoved.class, Set.of(TEACHER)),
          entry(QuestionCommand.PutAway.class, Set.of(TEACHER)),
          entry(QuestionCommand.Answered.class, Set.of(STUDENT)),
          entry(ActivityCommand.ActivitySet.class, Set.of(TEACHER)),
          entry(ActivityCommand.Revealed.class, Set.of(TEACHER)),
          entry(ActivityCommand.RateSent.class, Set.of(STUDENT)),
          entry(ActivityCommand.ExampleHeld.class, Set.of(STUDENT)),
          entry(ActivityCommand.LineSet.class, Set.of(TEACHER)),
          entry(ActivityCommand.LineRateSet.class, Set.of(TEACHER)),
          entry(ActivityCommand.BatchDrawn.class, Set.of(TEACHER)),
          entry(ActivityCommand.CompassReading.class, Set.of(STUDENT)),
          entry(ActivityCommand.FreeExploration.class, Set.of(TEACHER)),
          entry(ActivityCommand.Explored.class, Set.of(STUDENT)),
          entry(ActivityCommand.CalledBack.class, Set.of(TEACHER)),
          entry(ActivityCommand.Projected.class, Set.of(TEACHER)),
          entry(ActivityCommand.LessonAt.class, Set.of(TEACHER)));

  private Permissions() {}

  /** The commands that have a row. */
  static Set<Class<? extends Command>> rows() {
    return TABLE.keySet();
  }

  /** Who may give a command of this kind. */
  static Set<Role> of(Class<? extends Command> kind) {
    return TABLE.getOrDefault(kind, Set.of());
  }

  /** Refuses a command that the actor may not give. */
  static void require(Actor actor, Command command) {
    RefusedException.unless(actor.role() != Role.REMOVED, Reason.REMOVED);
    boolean allowed = of(command.getClass()).contains(actor.role());
    RefusedException.unless(allowed || actor.role() != Role.WAITING, Reason.WAITING);
    RefusedException.unless(allowed, Reason.NOT_ALLOWED);
    if (actor.seat() > 0 && command instanceof Command.OwnSeat own) {
      RefusedException.unless(own.seat() == actor.seat(), Reason.NOT_YOUR_SEAT);
    }
  }
}
