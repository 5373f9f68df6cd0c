package org.thalweg.classroom.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.vector.Vector;

/**
 * A student's own run, as far as it has come.
 *
 * @param steps how many were made
 * @param rate the learning rate of the next step
 * @param rateSince after which step it was changed to that; 0 where it was so from the start
 * @param loss at the newest step; empty where it has flown out
 * @param deed what it does in its next {@value #AHEAD} steps, if nothing is changed; empty before
 *     the first step
 * @param ending why it is over, if it is
 * @param path where it went, from the start on: where a run turns on the spot or is long, not every
 *     step
 */
public record ExploredRun(
    long steps,
    double rate,
    long rateSince,
    OptionalDouble loss,
    Optional<Deed> deed,
    Optional<Ending> ending,
    List<Vector> path) {
  /** A path has at most so many points, and the newest one. */
  static final int MOST = 200;

  /** So many of the next steps say what a run does now. */
  static final int AHEAD = 30;

  /** Nobody sees on a map that a place has moved by so much of its diagonal. */
  private static final double UNSEEN = 1.0 / 1_000;

  /** Copies the path. */
  public ExploredRun {
    path = List.copyOf(path);
  }

  /**
   * The run of a log.
   *
   * @param ground where it is looked at
   */
  public static ExploredRun of(StepLog log, Ground ground) {
    Descent head = log.head();
    long steps = head.current().index();
    SortedMap<Long, Double> changes = log.rateChanges();
    Optional<Deed> deed =
        steps == 0 && !head.isOver()
            ? Optional.empty()
            : Optional.of(BehaviourOfRuns.deed(head, ground.region(), AHEAD));
    return new ExploredRun(
        steps,
        head.optimizer().learningRate(),
        changes.isEmpty() ? 0 : changes.lastKey(),
        BehaviourOfRuns.hasFlown(head)
            ? OptionalDouble.empty()
            : OptionalDouble.of(head.current().value()),
        deed,
        head.ending(),
        path(log, UNSEEN * ground.region().diagonal()));
  }

  /** How it is drawn: like all others that do the same; empty before the first step. */
  public Optional<Behaviour> behaviour() {
    return deed.map(Deed::behaviour);
  }

  /** The first points of the path and its last one, so many at most. */
  public List<Vector> path(int most) {
    if (path.size() <= most) {
      return path;
    }
    List<Vector> fewer = new ArrayList<>(path.subList(0, most - 1));
    fewer.add(path.getLast());
    return fewer;
  }

  private static List<Vector> path(StepLog log, double unseen) {
    List<Vector> path = new ArrayList<>();
    log.forEach(
        0,
        log.size(),
        iterate -> {
          Vector point = iterate.point();
          boolean seen = path.isEmpty() || point.minus(path.getLast()).norm() > unseen;
          if (seen && path.size() < MOST) {
            path.add(point);
          }
        });
    Vector newest = log.head().current().point();
    if (!newest.equals(path.getLast())) {
      path.add(newest);
    }
    return path;
  }
}
