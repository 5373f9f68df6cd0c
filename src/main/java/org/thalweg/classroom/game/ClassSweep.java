package org.thalweg.classroom.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.vector.Vector;

/**
 * The class's own sweep: the loss after k steps against the learning rate, each point the true run
 * of one student. It shows what the exercises call a Goldilocks choice: too small creeps, too large
 * flies out, and there is room between.
 *
 * @param points in the order of the seats
 */
public record ClassSweep(List<Point> points) {
  /** Copies the points. */
  public ClassSweep {
    points = List.copyOf(points);
  }

  /**
   * One student's run.
   *
   * @param seat whose
   * @param rate the learning rate
   * @param loss after k steps, or at the end of a run that ended before; empty for one that flew
   *     out
   * @param deed what the run does in the k steps and, where that tells it, after them
   * @param path where it went, from the start on: a point for each step that was made, k at most
   * @param losses at each of these points
   */
  public record Point(
      int seat,
      double rate,
      OptionalDouble loss,
      Deed deed,
      List<Vector> path,
      List<Double> losses) {
    /** Copies the path and its losses, of which there are as many. */
    public Point {
      path = List.copyOf(path);
      losses = List.copyOf(losses);
      if (losses.size() != path.size()) {
        throw new IllegalArgumentException("A loss for each point: " + losses.size());
      }
    }

    /** How the run is drawn: like all others that do the same. */
    public Behaviour behaviour() {
      return deed.behaviour();
    }

    /** How many steps were made: fewer than k where the run has ended before. */
    public int steps() {
      return path.size() - 1;
    }

    /** The loss after so many steps, k at most; that of the end where the run has ended before. */
    public OptionalDouble lossAfter(int steps) {
      return steps < steps() ? OptionalDouble.of(losses.get(steps)) : loss;
    }

    private Point at(int other) {
      return new Point(other, rate, loss, deed, path, losses);
    }
  }

  /**
   * Makes every run, and the runs of those who chose the same rate once.
   *
   * @param start the descent that all begin with, before its first step
   * @param ground where it is looked at
   * @param rates each student's learning rate, by seat; one that the optimizer can have
   * @param steps how many steps before the loss is taken, k
   */
  public static ClassSweep of(
      Descent start, Ground ground, SortedMap<Integer, Double> rates, int steps) {
    Map<Double, Point> runs = new HashMap<>();
    return new ClassSweep(
        rates.entrySet().stream()
            .map(each ->
                runs.computeIfAbsent(
                        each.getValue(),
                        rate -> point(each.getKey(), start.withLearningRate(rate), ground, steps))
                    .at(each.getKey()))
            .toList());
  }

  /** The run of a seat. */
  public Optional<Point> of(int seat) {
    return points.stream().filter(point -> point.seat() == seat).findFirst();
  }

  /** How many runs do what. */
  public SortedMap<Deed, Integer> counts() {
    SortedMap<Deed, Integer> counts = new TreeMap<>();
    points.forEach(point -> counts.merge(point.deed(), 1, Integer::sum));
    return counts;
  }

  private static Point point(int seat, Descent start, Ground ground, int steps) {
    Descent there = start;
    List<Vector> path = new ArrayList<>();
    List<Double> losses = new ArrayList<>();
    path.add(there.current().point());
    losses.add(there.current().value());
    for (int step = 0; step < steps && !there.isOver(); step++) {
      long before = there.current().index();
      there = there.next();
      if (there.current().index() > before) {
        path.add(there.current().point());
        losses.add(there.current().value());
      }
    }
    OptionalDouble loss =
        BehaviourOfRuns.hasFlown(there)
            ? OptionalDouble.empty()
            : OptionalDouble.of(there.current().value());
    double rate = start.optimizer().learningRate();
    Deed deed = BehaviourOfRuns.deed(start, ground.region(), steps);
    return new Point(seat, rate, loss, deed, path, losses);
  }
}
