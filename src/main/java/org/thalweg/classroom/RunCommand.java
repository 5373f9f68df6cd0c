package org.thalweg.classroom;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter;

/**
 * Commands about what the class looks at. A run is a pure function of its settings and of these
 * commands, each of which names the step from which it holds, so that every node computes the same
 * bits and no node runs ahead of the one that leads.
 */
public sealed interface RunCommand extends Command {

  /** The number of what is shown, 1 for the first of a room. */
  int showing();

  /** A command of the page that leads what is shown. */
  sealed interface Led extends RunCommand {

    /**
     * The place of the command among all that are given about what is shown, rising: one that comes
     * after a later one is refused, whatever the network did in between.
     */
    long order();
  }

  /**
   * The class sees this from now on, standing still.
   *
   * @param scene what is shown, with its runs at their starts
   * @param runs how far each of them has come, in the order of the address
   */
  record Showed(CommandId id, int showing, Scene scene, List<RunProgress> runs)
      implements RunCommand {
    private static final int MOST = 10;

    /** Checks the number of runs, and copies them. */
    public Showed {
      if (showing < 1 || runs.size() > MOST) {
        throw new IllegalArgumentException("A number from 1 on, and at most " + MOST + " runs");
      }
      runs = List.copyOf(runs);
    }
  }

  /** The runs are played, as fast as the address says. */
  record RunStarted(CommandId id, int showing, long order) implements Led {}

  /**
   * Every node may play each run up to its step, and no further.
   *
   * @param steps in the order of the address
   */
  record PlayUntil(CommandId id, int showing, long order, List<Long> steps) implements Led {
    /** Checks the steps, and copies them. */
    public PlayUntil {
      steps.forEach(RunProgress::requireStep);
      steps = List.copyOf(steps);
    }
  }

  /**
   * The runs stand still, each at its step, and that is seen.
   *
   * @param steps in the order of the address
   */
  record PausedAt(CommandId id, int showing, long order, List<Long> steps) implements Led {
    /** Checks the steps, and copies them. */
    public PausedAt {
      steps.forEach(RunProgress::requireStep);
      steps = List.copyOf(steps);
    }
  }

  /**
   * All steps of a run after this one use another learning rate.
   *
   * @param run the place of the run in the address, from 0
   */
  record RateFrom(CommandId id, int showing, long order, int run, double rate, long step)
      implements Led {
    /** Checks the step and the rate. */
    public RateFrom {
      RunProgress.requireStep(step);
      requireRate(rate);
    }
  }

  /** The class looks at this step, until the runs go on. */
  record ShownStep(CommandId id, int showing, long order, long step) implements Led {
    /** Checks the step. */
    public ShownStep {
      RunProgress.requireStep(step);
    }
  }

  /** Refuses a learning rate that no optimizer can have. */
  static void requireRate(double rate) {
    if (!HyperParameter.Name.LEARNING_RATE.range().contains(rate)) {
      throw new IllegalArgumentException("No optimizer can have this learning rate");
    }
  }
}
