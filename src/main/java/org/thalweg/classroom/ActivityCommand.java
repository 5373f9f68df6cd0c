package org.thalweg.classroom;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.game.DataSetGame;
import org.thalweg.classroom.question.Activity;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

/** Commands of what a class does together: as data set, as compass, and each by itself. */
public sealed interface ActivityCommand extends Command {
  /** Numbers beyond this teach nothing, and their squares must stay finite. */
  double LARGEST = 1e6;

  /** No coordinate of an example is larger, so that nobody's arrow hides all others. */
  double LARGEST_OF_EXAMPLE = 10;

  /**
   * Whether the class turns away from the question that it was asked before. A lesson that is
   * closed leaves the class at what it does.
   */
  default boolean turnsToSomethingElse() {
    return this instanceof ActivitySet set && set.activity().isPresent()
        || this instanceof FreeExploration
        || this instanceof LessonAt at && at.place().isPresent();
  }

  /**
   * The class does this together from now on, or nothing; what was revealed is covered again.
   *
   * @param start where the runs of the class begin, or the needles stand
   */
  record ActivitySet(CommandId id, Optional<Activity> activity, Optional<Scene> start)
      implements ActivityCommand {
    /** Whether it can't be done without a place where it begins. */
    boolean needsStart() {
      return activity
          .filter(what -> what == Activity.SWEEP || what == Activity.COMPASS)
          .isPresent();
    }
  }

  /** What everybody has sent is shown to all; nobody can send anything else. */
  record Revealed(CommandId id) implements ActivityCommand {}

  /** What a student sends for what the class does together; it comes too late for what follows. */
  sealed interface Sent extends ActivityCommand, Command.OwnSeat {

    /** The number of the activity, 1 for the first of a room. */
    int activity();

    /** What kind of activity that is. */
    default Activity kind() {
      return switch (this) {
        case RateSent rate -> Activity.SWEEP;
        case ExampleHeld held -> Activity.DATA_SET;
        case CompassReading read -> Activity.COMPASS;
      };
    }
  }

  /**
   * A student's own run from the start of the activity, with a learning rate of the student's
   * choice.
   */
  record RateSent(CommandId id, int activity, int seat, double rate) implements Sent {
    /** Checks the rate. */
    public RateSent {
      RunCommand.requireRate(rate);
    }
  }

  /** A student holds one example of the data set: two numbers. */
  record ExampleHeld(CommandId id, int activity, int seat, Measurement example) implements Sent {
    /** Checks the numbers. */
    public ExampleHeld {
      if (!canHold(example.x()) || !canHold(example.y())) {
        throw new IllegalArgumentException("Two numbers of at most " + LARGEST_OF_EXAMPLE);
      }
    }

    /** Whether this may be one of the two numbers. */
    public static boolean canHold(double number) {
      return Math.abs(number) <= LARGEST_OF_EXAMPLE;
    }
  }

  /** The teacher, or the descent, puts the line of the class here. */
  record LineSet(CommandId id, double slope, double start) implements ActivityCommand {
    /** Checks the numbers. */
    public LineSet {
      requireUsable(slope);
      requireUsable(start);
    }

    /** The line as a point of its valley: (slope, start). */
    public Vector line() {
      return Vector.of(slope, start);
    }
  }

  /** The next steps of the line use this learning rate. */
  record LineRateSet(CommandId id, double rate) implements ActivityCommand {
    /** Checks the rate. */
    public LineRateSet {
      RunCommand.requireRate(rate);
    }
  }

  /**
   * These were drawn at random: their examples alone count until others are drawn.
   *
   * @param seats of the mini-batch; none for all again
   */
  record BatchDrawn(CommandId id, SortedSet<Integer> seats) implements ActivityCommand {
    /** Copies the seats and checks how many there are. */
    public BatchDrawn {
      seats = Collections.unmodifiableSortedSet(new TreeSet<>(seats));
      if (seats.size() > DataSetGame.BATCH) {
        throw new IllegalArgumentException("At most " + DataSetGame.BATCH + " make a mini-batch");
      }
    }
  }

  /**
   * A student has turned the needle and reports what it says.
   *
   * @param degrees from east, counterclockwise
   */
  record CompassReading(CommandId id, int activity, int seat, double degrees, double slope)
      implements Sent {
    /** Checks the numbers. */
    public CompassReading {
      requireUsable(degrees);
      requireUsable(slope);
    }
  }

  /**
   * Everybody may descend by themselves.
   *
   * @param start what their screens begin with; empty for what the class looks at then
   */
  record FreeExploration(CommandId id, Optional<Scene> start) implements ActivityCommand {}

  /**
   * What a student's own screen shows now, while everybody descends by themselves. It takes the
   * place of what the same seat has told before, which a log forgets: see {@link RoomState#needs}.
   *
   * @param exploration its number, 1 for the first of a room
   * @param order the place among all that this seat tells in this exploration, rising from 1: one
   *     that comes after a later one is refused
   * @param current false where the screen has gone on since to what no log can hold
   */
  record Explored(CommandId id, int exploration, int seat, long order, Scene shown, boolean current)
      implements ActivityCommand, Command.Report {}

  /** Everybody looks at what the teacher shows again. */
  record CalledBack(CommandId id) implements ActivityCommand {}

  /** The run of one student is on the projector, or none is. */
  record Projected(CommandId id, Optional<Projection> run) implements ActivityCommand {}

  /**
   * The class is at this part of a prepared lesson, or in none; refused where it is there already,
   * since another page of the teacher was faster.
   */
  record LessonAt(CommandId id, Optional<LessonPlace> place) implements ActivityCommand {}

  private static void requireUsable(double number) {
    if (!(Math.abs(number) <= LARGEST)) {
      throw new IllegalArgumentException("A number of at most a million");
    }
  }
}
