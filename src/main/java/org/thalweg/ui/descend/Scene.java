package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.LossSurface;

/**
 * What is on the screen: the surface, the runs on it, and which step is shown.
 *
 * @param surface the loss surface
 * @param objective the same, differentiated and compiled
 * @param view the part of it that the map shows
 * @param lanes the runs; the last one is the active one, with the hiker, and the others are pinned
 * @param cursor the index of the step shown, or {@link Workbench#NEWEST}
 * @param nextRate the learning rate that the control shows: what the next step, or the next run,
 *     uses
 * @param speed steps per second
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 */
record Scene(
    LossSurface surface,
    FormulaObjective objective,
    Domain view,
    List<Lane> lanes,
    long cursor,
    double nextRate,
    double speed,
    boolean logarithmicLoss,
    boolean arrows) {

  Scene {
    lanes = List.copyOf(lanes);
  }

  Lane active() {
    return lanes.getLast();
  }

  List<Lane> pinned() {
    return lanes.subList(0, lanes.size() - 1);
  }

  /** What the address of the page holds. */
  Choices choices() {
    return new Choices(
        surface,
        active().replay(),
        pinned().stream().map(Lane::replay).toList(),
        speed,
        logarithmicLoss,
        arrows);
  }

  Scene withActive(Lane lane) {
    List<Lane> others = new ArrayList<>(pinned());
    others.add(lane);
    return withLanes(others).withNextRate(lane.learningRate());
  }

  Scene withAdded(Lane lane) {
    List<Lane> all = new ArrayList<>(lanes);
    all.add(lane);
    return withLanes(all);
  }

  Scene without(Lane lane) {
    return withLanes(lanes.stream().filter(other -> !other.equals(lane)).toList());
  }

  private Scene withLanes(List<Lane> others) {
    return new Scene(
        surface, objective, view, others, cursor, nextRate, speed, logarithmicLoss, arrows);
  }

  Scene showing(long index) {
    return new Scene(
        surface, objective, view, lanes, index, nextRate, speed, logarithmicLoss, arrows);
  }

  Scene withNextRate(double rate) {
    return new Scene(surface, objective, view, lanes, cursor, rate, speed, logarithmicLoss, arrows);
  }

  Scene withView(Domain other) {
    return new Scene(
        surface, objective, other, lanes, cursor, nextRate, speed, logarithmicLoss, arrows);
  }

  Scene withSpeed(double other) {
    return new Scene(
        surface, objective, view, lanes, cursor, nextRate, other, logarithmicLoss, arrows);
  }

  Scene withLook(boolean logarithmic, boolean withArrows) {
    return new Scene(
        surface, objective, view, lanes, cursor, nextRate, speed, logarithmic, withArrows);
  }
}
