package org.thalweg.ui.classroom;

import java.util.Arrays;
import java.util.List;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;

/**
 * What the axes of a class's sweep show: the learning rates, but not one that is far from most, and
 * the losses that those have in the end who did not fly out, but not one that is far above the
 * start. A run that is beyond an axis has its dot at the edge, so that nobody presses the dots of
 * all others on one line.
 */
record SweepFrame(double lowRate, double highRate, double low, double high) {
  /** A rate so many times the median, or so many times less, is far from most: three decades. */
  private static final double FAR = 1e3;

  /** So many times as far above the start as the best is below it, a loss is far above it. */
  private static final double HIGH = 4;

  private static final double AIR = 1.3;
  private static final double HEADROOM = 0.08;

  /**
   * The frame of some runs.
   *
   * @param before the loss that all began with, which is always in it
   */
  static SweepFrame of(List<ClassSweep.Point> runs, double before) {
    double[] rates = runs.stream().mapToDouble(ClassSweep.Point::rate).sorted().toArray();
    double median = rates.length == 0 ? 1 : rates[rates.length / 2];
    double[] near =
        Arrays.stream(rates).filter(rate -> rate >= median / FAR && rate <= median * FAR).toArray();
    double slowest = near.length == 0 ? median : near[0];
    double fastest = near.length == 0 ? median : near[near.length - 1];
    List<Double> losses =
        runs.stream()
            .filter(run -> run.behaviour() != Behaviour.FLY_OUT && run.loss().isPresent())
            .map(run -> run.loss().getAsDouble())
            .toList();
    double least = Math.min(before, losses.stream().min(Double::compare).orElse(before));
    double highest = Math.max(before, losses.stream().max(Double::compare).orElse(before));
    double most = least < before ? Math.min(highest, before + HIGH * (before - least)) : highest;
    double room = most > least ? HEADROOM * (most - least) : 1;
    return new SweepFrame(slowest / AIR, fastest * AIR, least - room, most + 2 * room);
  }

  /** Whether the rate of a run is beyond what is shown. */
  boolean isBeyond(ClassSweep.Point run) {
    return run.rate() < lowRate || run.rate() > highRate;
  }

  /** Where a run stands: a little inside the edge for a rate that is beyond it. */
  double across(ClassSweep.Point run) {
    double inside = Math.sqrt(AIR);
    return isBeyond(run) ? Math.clamp(run.rate(), lowRate * inside, highRate / inside) : run.rate();
  }

  /**
   * How high it stands after so many steps: at the edge for a loss that is beyond it, as on the way
   * out of a saddle, and at the upper one for a run that has flown out.
   */
  double height(ClassSweep.Point run, int steps) {
    double inside = (high - low) * HEADROOM / 2;
    return Math.clamp(run.lossAfter(steps).orElse(edge()), low + inside, edge());
  }

  /** Whether its loss after so many steps is above what is shown. */
  boolean isAbove(ClassSweep.Point run, int steps) {
    return run.lossAfter(steps).orElse(Double.POSITIVE_INFINITY) > edge();
  }

  private double edge() {
    return high - (high - low) * HEADROOM / 2;
  }

  /** How far a place is from the dot of a run after so many steps, in shares of the picture. */
  double distance(ClassSweep.Point run, int steps, double rate, double loss) {
    double aside = Math.log(rate / across(run)) / Math.log(highRate / lowRate);
    return Math.hypot(aside, (loss - height(run, steps)) / (high - low));
  }
}
