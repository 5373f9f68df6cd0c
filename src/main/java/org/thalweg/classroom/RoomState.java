package org.thalweg.classroom;

import java.util.List;
import java.util.Optional;

/**
 * What is so in a room: a value that follows from its log alone, so that every node that has the
 * log has the same state. A command gives the following state, which shares with this one whatever
 * the command did not touch.
 *
 * @param room its code
 * @param teacher what is kept of the teacher's secret; empty until it is open
 * @param roster who is in
 * @param showing what the class looks at
 * @param rounds the questions
 * @param activities what the class does together
 * @param done the commands that were carried out, but for {@linkplain Command.Report reports}: of
 *     those a room remembers the latest only
 * @param ended whether the lesson is over
 */
public record RoomState(
    RoomCode room,
    Optional<Secret> teacher,
    Roster roster,
    Showing showing,
    Rounds rounds,
    Activities activities,
    CommandIds done,
    boolean ended) {

  /** A room before its first command. */
  static RoomState unopened(RoomCode room) {
    return new RoomState(
        room,
        Optional.empty(),
        Roster.empty(room, 1),
        Showing.NOTHING,
        Rounds.none(),
        Activities.none(),
        CommandIds.NONE,
        false);
  }

  /** The state that follows from a log; an entry that is refused or repeated changes nothing. */
  public static RoomState of(RoomCode room, List<LogEntry> log) {
    RoomState state = unopened(room);
    for (LogEntry entry : log) {
      if (state.apply(entry.actor(), entry.command()) instanceof Outcome.Done next) {
        state = next.state();
      }
    }
    return state;
  }

  /** Who somebody is in this room. */
  public Actor actor(Credential shown) {
    return switch (shown) {
      case Credential.Teacher holder ->
          teacher.filter(secret -> secret.matches(holder.secret())).isPresent()
              ? Actor.TEACHER
              : Actor.NEWCOMER;
      case Credential.Student student ->
          roster.holding(student.token()).map(Participant::actor).orElse(Actor.NEWCOMER);
      case Credential.None nothing -> Actor.NEWCOMER;
    };
  }

  /** Carries out a command, if it may be. */
  public Outcome apply(Actor actor, Command command) {
    try {
      Permissions.require(actor, command);
      if (isDone(command)) {
        return new Outcome.Repeated();
      }
      RefusedException.unless(!ended, Reason.NO_ROOM);
      boolean open = teacher.isPresent();
      RefusedException.unless(open || command instanceof RoomCommand.Opened, Reason.NOT_OPEN);
      RefusedException.unless(
          actor.seat() == 0 || actor.equals(present(actor.seat())), Reason.NO_SUCH_SEAT);
      return new Outcome.Done(after(command).having(doneWith(command)));
    } catch (RefusedException refused) {
      return new Outcome.Refused(refused.reason());
    }
  }

  /**
   * Whether this state, or one that follows on it, would be another one if its log had never held
   * this command. What a student has told of their own screen is not needed any more when the same
   * student has told something else, or is out, or nobody explores; that somebody is away is not
   * when they are back, nor the other way round. A store forgets it then: a log without it gives
   * the same state. What makes a report needless is always news to those who listen.
   */
  public boolean needs(Command carriedOut) {
    return !(carriedOut instanceof Command.Report report) || isSo(report);
  }

  private boolean isSo(Command.Report report) {
    return switch (report) {
      case ActivityCommand.Explored own -> latest(own).filter(own::equals).isPresent();
      case SeatCommand.PresenceSet told -> isAt(told.seat(), told.here());
    };
  }

  private boolean isDone(Command command) {
    return command instanceof Command.Report report ? isTold(report) : done.contains(command.id());
  }

  private boolean isTold(Command.Report report) {
    return switch (report) {
      case ActivityCommand.Explored own ->
          latest(own).filter(last -> last.id().equals(own.id())).isPresent();
      case SeatCommand.PresenceSet told -> isAt(told.seat(), told.here());
    };
  }

  private CommandIds doneWith(Command command) {
    return command instanceof Command.Report ? done : done.with(command.id());
  }

  /** Whether whoever has or had this seat was last told to be here, or away. */
  private boolean isAt(int seat, boolean here) {
    return roster
        .seats()
        .at(seat)
        .filter(each -> each.presence() == Participant.Presence.of(here))
        .isPresent();
  }

  private Optional<ActivityCommand.Explored> latest(ActivityCommand.Explored own) {
    return activities.exploration().seen().at(own.seat());
  }

  private Actor present(int seat) {
    return roster.seats().at(seat).map(Participant::actor).orElse(Actor.NEWCOMER);
  }

  private RoomState after(Command command) {
    return switch (command) {
      case RoomCommand about -> afterRoom(about);
      case SeatCommand about -> {
        Roster next = roster.apply(about);
        yield with(next).withoutThoseWhoLeft(roster);
      }
      case RunCommand.Showed showed -> {
        Showing next = showing.show(showed);
        yield with(next).with(activities.turning(showing.scene().screen(), next.scene().screen()));
      }
      case RunCommand.Led led -> with(showing.lead(led));
      case QuestionCommand.Asked asked -> with(rounds.apply(asked)).with(activities.turnedAway());
      case QuestionCommand about -> with(rounds.apply(about));
      case ActivityCommand about -> {
        RoomState next = with(activities.apply(about, roster));
        yield about.turnsToSomethingElse() ? next.with(rounds.leftBehind()) : next;
      }
    };
  }

  /** Without what those left who were in before and are no longer. */
  private RoomState withoutThoseWhoLeft(Roster before) {
    RoomState left = this;
    for (Participant each : before.present()) {
      int seat = each.seat().number();
      if (!roster.isIn(seat)) {
        left = left.with(left.activities.without(seat)).with(left.rounds.without(seat));
      }
    }
    return left;
  }

  private RoomState afterRoom(RoomCommand command) {
    return switch (command) {
      case RoomCommand.Opened opened -> {
        RefusedException.unless(teacher.isEmpty(), Reason.LATE);
        Roster empty = Roster.empty(room, opened.places());
        yield new RoomState(
            room, Optional.of(opened.teacher()), empty, showing, rounds, activities, done, false);
      }
      case RoomCommand.LockSet set -> with(roster.withLock(set.locked()));
      case RoomCommand.ApprovalSet set -> with(roster.withApproval(set.required()));
      case RoomCommand.NamesShownSet set -> with(roster.withNamesShown(set.shown()));
      case RoomCommand.Ended over ->
          new RoomState(
              room, teacher, roster, showing, rounds.leftBehind(), activities, done, true);
    };
  }

  private RoomState with(Roster other) {
    return new RoomState(room, teacher, other, showing, rounds, activities, done, ended);
  }

  private RoomState with(Showing other) {
    return new RoomState(room, teacher, roster, other, rounds, activities, done, ended);
  }

  private RoomState with(Rounds other) {
    return new RoomState(room, teacher, roster, showing, other, activities, done, ended);
  }

  private RoomState with(Activities other) {
    return new RoomState(room, teacher, roster, showing, rounds, other, done, ended);
  }

  private RoomState having(CommandIds ids) {
    return new RoomState(room, teacher, roster, showing, rounds, activities, ids, ended);
  }
}
