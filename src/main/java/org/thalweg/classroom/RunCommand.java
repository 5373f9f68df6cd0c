package org.thalweg.classroom;

import org.thalweg.lesson.Screen;
import org.thalweg.live.StepLog;
import org.thalweg.math.optimizer.HyperParameter;

/**
 * Commands about what the class looks at. A run is a pure function of its address and of these
 * commands, each of which names the step from which it holds, so that every node computes the same
 * bits and no node runs ahead of the one that leads.
 */
public sealed interface RunCommand extends Command {

  /** The number of the run, 1 for the first of a room. */
  int run();

  /** A command of the page that leads a run. */
  sealed interface Led extends RunCommand {

    /**
     * The place of the command among all that are given about this run, rising: one that comes
     * after a later one is refused, whatever the network did in between.
     */
    long order();
  }

  /**
   * The class sees this. With a new number a new run begins at its first step; with the present one
   * the same run is looked at in another way.
   *
   * @param query the part of the screen's address behind the question mark
   */
  record Showed(CommandId id, int run, Screen screen, String query) implements RunCommand {
    private static final int LONGEST = 8_000;

    /** Checks the length. */
    public Showed {
      if (run < 1 || query.length() > LONGEST) {
        throw new IllegalArgumentException("An address of at most 8000 characters; runs from 1");
      }
    }
  }

  /**
   * It is played.
   *
   * @param speed steps per second; infinite for as fast as it goes
   */
  record RunStarted(CommandId id, int run, long order, double speed) implements Led {
    /** Checks the speed. */
    public RunStarted {
      if (!(speed > 0)) {
        throw new IllegalArgumentException("A speed is over 0");
      }
    }
  }

  /** Every node may play up to this step, and no further. */
  record PlayUntil(CommandId id, int run, long order, long step) implements Led {
    /** Checks the step. */
    public PlayUntil {
      requireStep(step);
    }
  }

  /** It stands still, and this step is shown. */
  record PausedAt(CommandId id, int run, long order, long step) implements Led {
    /** Checks the step. */
    public PausedAt {
      requireStep(step);
    }
  }

  /** All steps after this one use another learning rate. */
  record RateFrom(CommandId id, int run, long order, double rate, long step) implements Led {
    /** Checks the step and the rate. */
    public RateFrom {
      requireStep(step);
      requireRate(rate);
    }
  }

  /** The class looks at this step, while the run stands still. */
  record ShownStep(CommandId id, int run, long order, long step) implements Led {
    /** Checks the step. */
    public ShownStep {
      requireStep(step);
    }
  }

  /** A student's own run from the same start, with a learning rate of the student's choice. */
  record Submitted(CommandId id, int run, int seat, double rate)
      implements RunCommand, Command.OwnSeat {
    /** Checks the rate. */
    public Submitted {
      requireRate(rate);
    }
  }

  private static void requireStep(long step) {
    if (step < 0 || step > StepLog.STEP_LIMIT) {
      throw new IllegalArgumentException("A run has steps 0 to " + StepLog.STEP_LIMIT);
    }
  }

  private static void requireRate(double rate) {
    if (!HyperParameter.Name.LEARNING_RATE.range().contains(rate)) {
      throw new IllegalArgumentException("No optimizer can have this learning rate");
    }
  }
}
