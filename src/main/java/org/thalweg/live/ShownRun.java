package org.thalweg.live;

import java.util.List;
import java.util.Optional;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.objective.Region;

/**
 * One run on a screen, with its place among the run colours, and what its buttons do. A button that
 * needs a new run puts it in the place of this one, all or nothing.
 *
 * @param slot 0 to 5: which colour and marker the run has
 * @param run the run itself
 * @param settings what the run was started with
 * @param nextRate the learning rate that the control shows: what the next step, or the next run,
 *     uses
 */
public record ShownRun(int slot, Run run, RunSettings settings, double nextRate) {

  /** The most runs on one screen. */
  public static final int MOST = 6;

  private static final int RECENT = 16;
  private static final long FURTHER = 10;

  /** A run that stands still after the steps that its settings say. */
  public static ShownRun of(int slot, Run run, RunSettings settings) {
    return new ShownRun(slot, run, settings, run.log().head().optimizer().learningRate());
  }

  /** The run as it is now. */
  public RunSnapshot snapshot() {
    return new RunSnapshot(slot, run.status(), progress(), nextRate);
  }

  /** What determines this run, as far as it has come. */
  public RunSettings progress() {
    return run.log().progress(settings);
  }

  /** The run before its first step, with the learning rate that the control shows. */
  public RunSettings fresh() {
    return settings.afresh(nextRate);
  }

  /**
   * What the next run will do from its start, with the learning rate that the control shows; not
   * for a thread that must answer at once.
   */
  public Optional<Outlook> outlookAgain(Region region) {
    return Foresight.quick(fresh().log(run.log().head().objective()).head(), region);
  }

  /** The last iterates before this index, oldest first: what a diagnosis looks back on. */
  public List<Iterate> recent(long index) {
    return run.log().range(Math.max(0, index - RECENT), index);
  }

  public Iterate last() {
    return run.log().head().current();
  }

  public Optional<Ending> ending() {
    return run.log().ending();
  }

  /** Whether it has ended and does not go on by a higher step limit. */
  public boolean isOverForGood() {
    return ending().isPresent() && !snapshot().canGoOn();
  }

  public boolean isPlaying() {
    return run.status().state() == RunState.PLAYING;
  }

  /** Plays so many steps, unless it has made one since it was opened. */
  public void begin(Speed speed, long steps) {
    if (last().index() == settings.steps()) {
      run.play(speed, steps);
    }
  }

  /** Goes on at this speed, if it plays. */
  public void setSpeed(Speed speed) {
    if (isPlaying()) {
      run.play(speed);
    }
  }

  /** The learning rate that its last or next step uses. */
  public double learningRate() {
    return run.log().head().optimizer().learningRate();
  }

  /** A new run with other settings in the place of this one. */
  public ShownRun restarted(Feed feed, RunSettings others) {
    Objective objective = run.log().head().objective();
    Run fresh = feed.replace(List.of(run), List.of(others.log(objective))).getFirst();
    return of(slot, fresh, others);
  }

  /** Back to the start, with the learning rate that the control shows. */
  public ShownRun reset(Feed feed) {
    return restarted(feed, fresh());
  }

  /** Goes on from an earlier step with this learning rate, leaving out the steps behind it. */
  public ShownRun forked(Feed feed, long index, double rate) {
    settings.optimizer().withLearningRate(rate);
    Run again = feed.rewind(run, index);
    if (again.log().head().optimizer().learningRate() != rate) {
      again.setLearningRate(rate);
    }
    return new ShownRun(slot, again, settings, rate);
  }

  /**
   * Plays on. When the step limit has ended it, with ten times that limit; when it has ended
   * otherwise, from the start again.
   */
  public ShownRun played(Feed feed, Speed speed) {
    boolean further = snapshot().canGoOn();
    ShownRun shown = further ? withLimitRaised(feed) : ending().isPresent() ? reset(feed) : this;
    shown.run.play(speed);
    return shown;
  }

  private ShownRun withLimitRaised(Feed feed) {
    Stopping now = settings.stopping();
    long limit = Math.min(RunSettings.MAXIMUM_STEP_LIMIT, FURTHER * now.stepLimit());
    StepLog longer = run.log().fork(last().index(), limit);
    Run again = feed.replace(List.of(run), List.of(longer)).getFirst();
    return new ShownRun(slot, again, settings.withStopping(now.withLimit(limit)), nextRate);
  }

  /**
   * Sets the learning rate. In the middle it holds from the next step on; before the first step it
   * is the rate to start with, and after the end that of the next run.
   *
   * @throws IllegalArgumentException when the optimizer can't have this rate
   */
  public ShownRun withRate(Feed feed, double rate) {
    RunSettings changed = settings.afresh(rate);
    boolean ended = ending().isPresent();
    if (last().index() == 0 && ended) {
      return restarted(feed, changed);
    }
    if (!ended) {
      run.setLearningRate(rate);
    }
    return new ShownRun(slot, run, last().index() == 0 ? changed : settings, rate);
  }
}
