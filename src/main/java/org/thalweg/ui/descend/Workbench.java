package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thalweg.live.Feed;
import org.thalweg.live.Run;
import org.thalweg.live.RunState;
import org.thalweg.live.Speed;
import org.thalweg.live.StepLog;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/**
 * What happens on one Descend screen: the surface, the runs on it, the step that is shown and the
 * buttons. It knows no component. Only the page's own session thread changes it; {@link #scene()}
 * may be read by any thread.
 */
final class Workbench {
  /** The step shown is the newest one there is. */
  static final long NEWEST = -1;

  private final Feed feed;
  private volatile Scene scene;

  /**
   * Opens some choices: all their runs are made, as far as they had come, and stand still.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when a run can't start where it should
   */
  Workbench(Feed feed, Choices choices) {
    this.feed = feed;
    this.scene = opened(choices, List.of());
  }

  /** What is on the screen now. */
  Scene scene() {
    return scene;
  }

  /** Replaces everything by other choices; when they can't be opened, all stays as it is. */
  void open(Choices choices) {
    scene = opened(choices, scene.lanes());
  }

  /** Shows another surface with its own start and learning rate; the runs on the old one go. */
  void choose(LossSurface surface) {
    Choices fresh = Address.on(surface);
    RunChoice now = scene.active().choice();
    Optimizer optimizer = fittingOptimizer(now.optimizer(), fresh.run().optimizer());
    RunChoice run =
        RunChoice.of(optimizer, surface.start())
            .withNoise(now.noise())
            .withStepLimit(now.stepLimit());
    Choices old = scene.choices();
    open(new Choices(surface, run, List.of(), old.speed(), old.logarithmicLoss(), old.arrows()));
  }

  /** Starts over at another point. */
  void startAt(Vector start) {
    restart(fresh().withStart(start));
  }

  /** Starts over with another optimizer. */
  void use(Optimizer optimizer) {
    restart(fresh().withOptimizer(optimizer));
  }

  /** Starts over with these settings. */
  void restart(RunChoice choice) {
    StepLog log = choice.log(scene.objective());
    Lane old = scene.active();
    feed.remove(old.run());
    scene = scene.withActive(new Lane(old.slot(), feed.start(log), choice)).showing(NEWEST);
  }

  /** Back to the start, with the learning rate that is set now. */
  void reset() {
    restart(fresh());
  }

  /**
   * Sets the learning rate. In the middle of a run it holds from the next step on; when an earlier
   * step is shown, the run goes on from that one; before the first step and after the end it is the
   * rate of a new run.
   */
  void setRate(double rate) {
    Lane lane = scene.active();
    lane.choice().optimizer().withLearningRate(rate);
    if (lane.last().index() == 0) {
      restart(lane.choice().afresh(rate));
    } else if (scene.cursor() != NEWEST) {
      fork(scene.cursor(), rate);
    } else if (lane.ending().isPresent()) {
      scene = scene.withNextRate(rate);
    } else {
      lane.run().setLearningRate(rate);
      scene = scene.withNextRate(rate);
    }
  }

  /** Plays on; from the start again when the run has ended. */
  void play() {
    if (scene.cursor() != NEWEST) {
      fork(scene.cursor(), scene.nextRate());
    } else if (scene.active().ending().isPresent()) {
      reset();
    }
    scene.active().run().play(speed());
  }

  void pause() {
    scene.active().run().pause();
  }

  boolean isPlaying() {
    return scene.active().run().status().state() == RunState.PLAYING;
  }

  /** One step forward: through the steps made already, then a new one. */
  void step() {
    pause();
    if (scene.cursor() == NEWEST) {
      scene.active().run().step();
    } else {
      scrub(scene.cursor() + 1);
    }
  }

  /** One step back through the steps made already. */
  void back() {
    pause();
    long shown = scene.cursor() == NEWEST ? scene.active().last().index() : scene.cursor();
    scrub(Math.max(0, shown - 1));
  }

  /** Shows the step with this index. */
  void scrub(long index) {
    pause();
    long last = scene.active().last().index();
    scene = scene.showing(index >= last ? NEWEST : Math.max(0, index));
  }

  void setSpeed(double stepsPerSecond) {
    scene = scene.withSpeed(stepsPerSecond);
    if (isPlaying()) {
      scene.active().run().play(speed());
    }
  }

  void look(boolean logarithmicLoss, boolean arrows) {
    scene = scene.withLook(logarithmicLoss, arrows);
  }

  /** The part of the surface that the map shows. */
  void look(Domain view) {
    scene = scene.withView(view);
  }

  /**
   * Keeps the run on the map and starts another one beside it, from the same point with the same
   * settings.
   *
   * @throws RefusedException when the map has its fill of runs
   */
  void pin() {
    if (scene.lanes().size() >= Lane.MOST) {
      throw new RefusedException("descend.runs.full");
    }
    pause();
    RunChoice choice = fresh();
    Lane next = new Lane(freeSlot(), feed.start(choice.log(scene.objective())), choice);
    scene = scene.withAdded(next).showing(NEWEST);
  }

  /** Takes a pinned run off the map. */
  void remove(Lane lane) {
    feed.remove(lane.run());
    scene = scene.without(lane);
  }

  /** The active run before its first step, with the learning rate that the control shows. */
  RunChoice fresh() {
    return scene.active().choice().afresh(scene.nextRate());
  }

  /** Goes on from an earlier step, leaving out those behind it. */
  private void fork(long index, double rate) {
    Lane old = scene.active();
    Run run = feed.rewind(old.run(), index);
    if (run.log().head().optimizer().learningRate() != rate) {
      run.setLearningRate(rate);
    }
    scene =
        scene
            .withActive(new Lane(old.slot(), run, old.choice()))
            .withNextRate(rate)
            .showing(NEWEST);
  }

  private Scene opened(Choices choices, List<Lane> before) {
    List<RunChoice> runs = new ArrayList<>(choices.pinned());
    runs.add(choices.run());
    FormulaObjective objective = choices.surface().objective();
    List<StepLog> logs = runs.stream().map(run -> run.log(objective)).toList();
    before.forEach(lane -> feed.remove(lane.run()));
    List<Lane> lanes =
        IntStream.range(0, runs.size())
            .mapToObj(slot -> new Lane(slot, feed.start(logs.get(slot)), runs.get(slot)))
            .toList();
    return new Scene(
        choices.surface(),
        objective,
        choices.surface().domain(),
        lanes,
        NEWEST,
        lanes.getLast().learningRate(),
        choices.speed(),
        choices.logarithmicLoss(),
        choices.arrows());
  }

  private int freeSlot() {
    return IntStream.range(0, Lane.MOST)
        .filter(slot -> scene.lanes().stream().noneMatch(lane -> lane.slot() == slot))
        .findFirst()
        .orElseThrow();
  }

  private Speed speed() {
    return new Speed(scene.speed());
  }

  /**
   * The optimizer in use, with the learning rate that suits the new surface when it is plain
   * gradient descent.
   */
  private static Optimizer fittingOptimizer(Optimizer inUse, Optimizer suggested) {
    return inUse.id().equals(suggested.id()) ? suggested : inUse;
  }
}
