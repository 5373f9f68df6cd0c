package org.thalweg.classroom.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.LookAhead;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Region;
import org.thalweg.math.vector.Vector;

/**
 * Tells what a run does by the steps that it makes: by those that are seen, and by {@link
 * LookAhead#STEPS} more, which say where it goes and whether it goes on so. {@link Behaviour} says
 * what has which name. No curvature is asked: it says what a step may do at a point, not what the
 * run does.
 */
final class BehaviourOfRuns {
  /** Whoever has come down all but this share of the way is as good as there. */
  private static final double CLOSE = 0.05;

  /** With this share of its way uphill a run goes to and fro. */
  private static final double TO_AND_FRO = 0.1;

  /** With a way so many times as long as it gets away it does so as well. */
  private static final double ROUND_AND_ROUND = 4;

  /** So many parts of a way are compared; an odd number, so that one is in the middle. */
  private static final int PARTS = 9;

  /** What grows by the same factor each time grows by more each time; rounding may take this. */
  private static final double AS_MUCH = 0.99;

  private final Descent start;
  private final Region region;
  private final int seen;
  private final List<Iterate> way = new ArrayList<>();
  private Descent end;

  private BehaviourOfRuns(Descent start, Region region, int steps) {
    this.start = start.withStepLimit(Long.MAX_VALUE);
    this.region = region;
    end = this.start;
    way.add(end.current());
    for (int step = 0; step < steps + LookAhead.STEPS && !end.isOver(); step++) {
      end = end.next();
      if (end.current().index() > way.getLast().index()) {
        way.add(end.current());
      }
    }
    seen = Math.min(steps, way.size() - 1);
  }

  /**
   * What a run does. Its step limit is left aside.
   *
   * @param start where it is
   * @param region where it is looked at
   * @param steps how many of its next steps are seen
   */
  static Behaviour of(Descent start, Region region, int steps) {
    return deed(start, region, steps).behaviour();
  }

  /** The same, which also tells whether it leaves where the function has a value. */
  static Deed deed(Descent start, Region region, int steps) {
    BehaviourOfRuns run = new BehaviourOfRuns(start, region, steps);
    return new Deed(run.behaviour(), run.has(Ending.LEFT_DOMAIN));
  }

  /** Whether a run has ended beyond all bounds, where a loss says nothing. */
  static boolean hasFlown(Descent run) {
    return run.ending()
        .filter(why -> why == Ending.DIVERGED || why == Ending.BOTTOMLESS)
        .isPresent();
  }

  private Behaviour behaviour() {
    boolean swings = goesToAndFro();
    if (swings && hops()) {
      return Behaviour.HOP;
    }
    if (hasFlown(end) || has(Ending.LEFT_DOMAIN) || stepsGrow()) {
      return Behaviour.FLY_OUT;
    }
    if (swings) {
      return Behaviour.ZIG_ZAG;
    }
    if (isAsGoodAsThere()) {
      return Behaviour.SETTLE;
    }
    return hasLeftTheRegion() ? Behaviour.FLY_OUT : Behaviour.CRAWL;
  }

  private boolean has(Ending ending) {
    return end.ending().filter(ending::equals).isPresent();
  }

  private boolean hops() {
    return !end.isOver()
        && Outlook.of(start, region).filter(Outlook.Hops.class::isInstance).isPresent();
  }

  private boolean goesToAndFro() {
    double all = IntStream.range(0, seen).mapToDouble(this::length).sum();
    double uphill = IntStream.range(0, seen).mapToDouble(this::uphill).sum();
    return all > 0 && (uphill >= TO_AND_FRO * all || all >= ROUND_AND_ROUND * farthest());
  }

  /** How far it gets from where it began. */
  private double farthest() {
    Vector first = way.getFirst().point();
    return way.subList(0, seen + 1).stream()
        .mapToDouble(iterate -> iterate.point().minus(first).norm())
        .max()
        .orElseThrow();
  }

  private Vector step(int index) {
    return way.get(index + 1).point().minus(way.get(index).point());
  }

  private double length(int index) {
    return step(index).norm();
  }

  /**
   * How much of a step leads uphill, by the slopes along it where it begins and where it ends, as
   * if the slope changed evenly between: exact where the second derivatives are constant. None at a
   * corner, where there is no slope.
   */
  private double uphill(int index) {
    Vector step = step(index);
    double before = way.get(index).gradient().dot(step);
    double after = way.get(index + 1).gradient().dot(step);
    double up = Math.max(0, before) + Math.max(0, after);
    double all = Math.abs(before) + Math.abs(after);
    return all > 0 ? step.norm() * up / all : 0;
  }

  /**
   * Whether it is higher in the end than at the start, and its steps grew from part to part of the
   * second half of its way, and by no less in the end than before: those of a run that is about to
   * hop grow by less and less.
   */
  private boolean stepsGrow() {
    if (end.isOver() || !(way.getLast().value() > way.getFirst().value())) {
      return false;
    }
    double[] longest = IntStream.range(0, PARTS).mapToDouble(this::longest).toArray();
    double middle = longest[PARTS / 2];
    return IntStream.range(1, PARTS).allMatch(part -> longest[part] > longest[part - 1])
        && longest[PARTS - 1] - middle >= AS_MUCH * (middle - longest[0]);
  }

  /** The longest step of a part of the second half. */
  private double longest(int part) {
    int steps = way.size() - 1;
    int length = steps / 2 / PARTS;
    int first = steps - (PARTS - part) * length;
    return IntStream.range(first, first + length).mapToDouble(this::length).max().orElseThrow();
  }

  private boolean isAsGoodAsThere() {
    if (has(Ending.STEP_SMALL) && end.current().slope() > CLOSE * end.first().slope()) {
      return false;
    }
    if (seen == way.size() - 1) {
      return end.isOver();
    }
    double lowest = way.getLast().value();
    double left = way.get(seen).value() - lowest;
    return left < CLOSE * (way.getFirst().value() - lowest)
        && squaredDistance(seen) < CLOSE * squaredDistance(0);
  }

  /** The square of the distance to where it is in the end. */
  private double squaredDistance(int index) {
    Vector left = way.getLast().point().minus(way.get(index).point());
    return left.dot(left);
  }

  private boolean hasLeftTheRegion() {
    return region.contains(way.getFirst().point())
        && way.subList(seen, way.size()).stream()
            .noneMatch(iterate -> region.contains(iterate.point()));
  }
}
