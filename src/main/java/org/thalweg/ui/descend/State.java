package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.live.ShownRun;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;

/**
 * What is on the screen, with its live runs: the surface, the runs on it, and which step is shown.
 *
 * @param surface the loss surface
 * @param view the part of it that the map shows
 * @param runs the runs; the last one is the active one, with the hiker, and the others are pinned
 * @param cursor the index of the step shown, or {@link Model#NEWEST}
 * @param speed steps per second
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 */
record State(
    LossSurface surface,
    Domain view,
    List<ShownRun> runs,
    long cursor,
    double speed,
    boolean logarithmicLoss,
    boolean arrows) {

  State {
    runs = List.copyOf(runs);
  }

  ShownRun active() {
    return runs.getLast();
  }

  List<ShownRun> pinned() {
    return runs.subList(0, runs.size() - 1);
  }

  /** What the address of the page holds. */
  Settings settings() {
    return new Settings(
        surface,
        active().progress(),
        pinned().stream().map(ShownRun::progress).toList(),
        speed,
        logarithmicLoss,
        arrows);
  }

  State withActive(ShownRun shown) {
    List<ShownRun> others = new ArrayList<>(pinned());
    others.add(shown);
    return withRuns(others);
  }

  State withAdded(ShownRun shown) {
    List<ShownRun> all = new ArrayList<>(runs);
    all.add(shown);
    return withRuns(all);
  }

  State without(ShownRun shown) {
    return withRuns(runs.stream().filter(other -> !other.equals(shown)).toList());
  }

  private State withRuns(List<ShownRun> others) {
    return new State(surface, view, others, cursor, speed, logarithmicLoss, arrows);
  }

  State showing(long index) {
    return new State(surface, view, runs, index, speed, logarithmicLoss, arrows);
  }

  State withView(Domain other) {
    return new State(surface, other, runs, cursor, speed, logarithmicLoss, arrows);
  }

  State withSpeed(double other) {
    return new State(surface, view, runs, cursor, other, logarithmicLoss, arrows);
  }

  State withLook(boolean logarithmic, boolean withArrows) {
    return new State(surface, view, runs, cursor, speed, logarithmic, withArrows);
  }
}
