package org.thalweg.classroom;

import java.util.Optional;
import java.util.OptionalInt;
import org.thalweg.classroom.question.Activity;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

/** Commands of what a class does together: as data set, as compass, and each by itself. */
public sealed interface ActivityCommand extends Command {
  /** Numbers beyond this teach nothing, and their squares must stay finite. */
  double LARGEST = 1e6;

  /** Whether the class turns away from the question that it was asked before. */
  default boolean turnsToSomethingElse() {
    return this instanceof ActivitySet set && set.activity().isPresent()
        || this instanceof FreeExploration
        || this instanceof LessonAt;
  }

  /** The class does this together from now on, or nothing; what was revealed is covered again. */
  record ActivitySet(CommandId id, Optional<Activity> activity) implements ActivityCommand {}

  /** What everybody has sent is shown to all; nobody can send anything else. */
  record Revealed(CommandId id) implements ActivityCommand {}

  /** A student holds one example of the data set: two numbers. */
  record ExampleHeld(CommandId id, int seat, Measurement example)
      implements ActivityCommand, Command.OwnSeat {
    /** Checks the numbers. */
    public ExampleHeld {
      requireUsable(example.x());
      requireUsable(example.y());
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

  /**
   * A student has turned the needle and reports what it says.
   *
   * @param degrees from east, counterclockwise
   */
  record CompassReading(CommandId id, int seat, double degrees, double slope)
      implements ActivityCommand, Command.OwnSeat {
    /** Checks the numbers. */
    public CompassReading {
      requireUsable(degrees);
      requireUsable(slope);
    }
  }

  /** Everybody may descend by themselves. */
  record FreeExploration(CommandId id) implements ActivityCommand {}

  /** Everybody looks at what the teacher shows again. */
  record CalledBack(CommandId id) implements ActivityCommand {}

  /** The run of one student is on the projector, or none is. */
  record Projected(CommandId id, OptionalInt seat) implements ActivityCommand {}

  /** The class is at this part of a prepared lesson, or in none. */
  record LessonAt(CommandId id, Optional<LessonPlace> place) implements ActivityCommand {}

  private static void requireUsable(double number) {
    if (!(Math.abs(number) <= LARGEST)) {
      throw new IllegalArgumentException("A number of at most a million");
    }
  }
}
