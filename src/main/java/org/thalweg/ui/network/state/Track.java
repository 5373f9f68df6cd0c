package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.StepLog;
import org.thalweg.math.vector.Vector;

/**
 * Something that changes along a run, computed at evenly spaced steps, each once. The spacing
 * doubles when there are too many. Each call goes on for some steps only, so that a long run that
 * is opened does not make anybody wait. Thread-safe.
 *
 * @param <T> what is computed of the weights
 */
public final class Track<T> {
  private static final int MOST = 400;
  private static final int STEPS_AT_ONCE = 4_000;
  private static final int SAMPLES_AT_ONCE = 60;

  private final Function<Vector, T> value;
  private final List<Sample<T>> samples = new ArrayList<>();
  private @Nullable StepLog seen;
  private long spacing = 1;

  /**
   * What it was at a step.
   *
   * @param <T> what was computed
   */
  public record Sample<T>(long step, T value) {}

  /**
   * The samples so far.
   *
   * @param <T> what was computed
   * @param complete whether they reach the run's newest step
   */
  public record Samples<T>(List<Sample<T>> all, boolean complete) {

    /** Copies the samples. */
    public Samples {
      all = List.copyOf(all);
    }
  }

  /**
   * A track without samples.
   *
   * @param value of the weights; called in the order of the steps
   */
  Track(Function<Vector, T> value) {
    this.value = value;
  }

  /** Goes on along the run, and gives what there is; along another run it begins anew. */
  synchronized Samples<T> along(StepLog log) {
    if (log != seen) {
      seen = log;
      samples.clear();
      spacing = 1;
    }
    long from = samples.isEmpty() ? 0 : samples.getLast().step() + spacing;
    long most = Math.min(STEPS_AT_ONCE, SAMPLES_AT_ONCE * spacing);
    log.forEach(
        Math.min(from, log.size()),
        Math.min(log.size(), from + most),
        iterate -> {
          if ((iterate.index() - from) % spacing == 0) {
            samples.add(new Sample<>(iterate.index(), value.apply(iterate.point())));
          }
        });
    boolean complete = samples.getLast().step() + spacing >= log.size();
    Samples<T> sofar = new Samples<>(samples, complete);
    thinOut();
    return sofar;
  }

  private void thinOut() {
    if (samples.size() <= MOST) {
      return;
    }
    List<Sample<T>> even = new ArrayList<>();
    for (int i = 0; i < samples.size(); i += 2) {
      even.add(samples.get(i));
    }
    samples.clear();
    samples.addAll(even);
    spacing *= 2;
  }
}
