package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.NetworkPlane;
import org.thalweg.math.network.PlaneDirections;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.StepStage;

/**
 * Keeps the map of the valley until the weights have left it: then another is drawn around them. A
 * map that nobody waits for any more is not drawn to its end. Thread-safe.
 */
final class Valleys {
  private static final int RESOLUTION = 64;
  private static final double MARGIN = 1.3;
  private static final double LEAST = 1;
  private static final long CHANCE = 7;

  private final Draughtsman draughtsman;
  private @Nullable Drawn drawn;

  /** Draws the contours of a plane. */
  interface Draughtsman {
    /** The contours over a domain, with the same number of columns and rows. */
    Contours draw(Objective plane, Domain domain, int resolution);
  }

  /** Says whether the map for a state, at its step shown, is not wanted any more. */
  interface Overtaken {
    boolean isOver(State state, Descent descent);
  }

  Valleys() {
    this((plane, domain, resolution) -> Contours.of(plane, domain, resolution, resolution));
  }

  Valleys(Draughtsman draughtsman) {
    this.draughtsman = draughtsman;
  }

  private record Drawn(Settings settings, NetworkPlane plane, Contours contours) {}

  /**
   * The valley around a step of the run; while the run goes on, the map stays as long as the walk
   * is on it.
   *
   * @param walk the weights up to it, thinned, its own last
   * @param over asked while a map is drawn: whether another one is wanted by now
   * @throws CancellationException when another one is wanted; the map there was is kept
   */
  synchronized Valley of(State state, List<Vector> walk, Descent descent, Overtaken over) {
    Drawn map = drawn;
    if (map == null || !isSame(map.settings(), state.chosen()) || isOld(map, descent, state)) {
      map = draw(state, walk, descent, () -> over.isOver(state, descent));
      drawn = map;
    }
    NetworkPlane plane = map.plane();
    Vector here = plane.shadow(descent.current().point());
    return new Valley(
        plane,
        map.contours(),
        walk.stream().map(plane::shadow).toList(),
        handOf(state).stream().map(plane::shadow).toList(),
        here,
        plane.shareOf(walk),
        plane.distance(descent.current().point()),
        plane.value(here));
  }

  /** Where somebody has turned the weights to by hand. */
  private static List<Vector> handOf(State state) {
    Hand hand = state.hand();
    return hand == null ? List.of() : hand.trail();
  }

  private static List<Vector> concerned(State state, List<Vector> walk) {
    List<Vector> all = new ArrayList<>(walk);
    all.addAll(handOf(state));
    return all;
  }

  /** Around the weights shown, or around where a hand began: then the map lies still. */
  private static Vector origin(State state, Descent descent) {
    Hand hand = state.hand();
    return hand != null && state.chosen().plane() == PlaneChoice.WEIGHTS
        ? hand.start()
        : descent.current().point();
  }

  private static boolean isOld(Drawn map, Descent descent, State state) {
    Vector here = map.plane().shadow(descent.current().point());
    Domain domain = map.contours().domain();
    boolean outside =
        !inner(domain.x()).contains(here.get(0)) || !inner(domain.y()).contains(here.get(1));
    boolean byHand = state.hand() != null && state.chosen().plane() == PlaneChoice.WEIGHTS;
    boolean moves = byHand || !state.shown().isPlaying();
    return outside || moves && !map.plane().origin().equals(origin(state, descent));
  }

  private static Interval inner(Interval side) {
    double border = side.length() / 12;
    return new Interval(side.low() + border, side.high() - border);
  }

  private Drawn draw(State state, List<Vector> walk, Descent descent, BooleanSupplier superseded) {
    NetworkError error = state.bench().training();
    Vector origin = origin(state, descent);
    PlaneDirections.Pair pair = directions(state, walk, origin, superseded);
    NetworkPlane plane = new NetworkPlane(error, origin, pair.first(), pair.second());
    double reach = LEAST;
    for (Vector point : concerned(state, walk)) {
      reach = Math.max(reach, MARGIN * plane.shadow(point).largest());
    }
    Interval side = new Interval(-reach, reach);
    Domain domain = new Domain(side, side);
    return new Drawn(
        state.chosen(), plane, draughtsman.draw(new Wanted(plane, superseded), domain, RESOLUTION));
  }

  private static PlaneDirections.Pair directions(
      State state, List<Vector> walk, Vector origin, BooleanSupplier superseded) {
    NetworkError error = state.bench().training();
    WeightPair weights = state.chosen().pair();
    UnaryOperator<Vector> bend =
        along -> {
          requireWanted(superseded);
          return error.hessianTimes(origin, along);
        };
    return switch (state.chosen().plane()) {
      case WEIGHTS ->
          PlaneDirections.ofParameters(error.dimension(), weights.first(), weights.second());
      case WALK ->
          walk.size() > 2
              ? PlaneDirections.ofWalk(walk, origin)
              : PlaneDirections.ofCurvature(bend, origin.length());
      case CURVATURE -> PlaneDirections.ofCurvature(bend, origin.length());
      case CHANCE -> PlaneDirections.byChance(error.architecture(), origin, CHANCE);
    };
  }

  /** The plane, as long as its map is wanted. */
  private record Wanted(NetworkPlane plane, BooleanSupplier superseded) implements Objective {

    @Override
    public int dimension() {
      return plane.dimension();
    }

    @Override
    public double value(Vector place) {
      requireWanted(superseded);
      return plane.value(place);
    }

    @Override
    public Vector gradient(Vector place) {
      return plane.gradient(place);
    }

    @Override
    public Matrix hessian(Vector place) {
      return plane.hessian(place);
    }
  }

  private static void requireWanted(BooleanSupplier superseded) {
    if (superseded.getAsBoolean()) {
      throw new CancellationException("Another map is wanted by now.");
    }
  }

  /**
   * Whether a later state needs another map than the one that is drawn for an earlier. While its
   * run plays, the weights move on all the time, and the map is good until they have left it.
   */
  static boolean isSuperseded(State earlier, Descent descent, State later) {
    if (!isSame(earlier.chosen(), later.chosen())) {
      return true;
    }
    Hand hand = later.hand();
    if (hand != null && later.chosen().plane() == PlaneChoice.WEIGHTS) {
      return !hand.start().equals(origin(earlier, descent));
    }
    long last = later.shown().last().index();
    long index = later.cursor() == StepStage.NEWEST ? last : Math.min(later.cursor(), last);
    return !later.shown().isPlaying()
        && (later.shown().run() != earlier.shown().run() || index != descent.current().index());
  }

  /** Whether two settings have the same ground, cut in the same way. */
  private static boolean isSame(Settings one, Settings other) {
    return one.experiment().hasValleyOf(other.experiment())
        && one.plane() == other.plane()
        && (one.plane() != PlaneChoice.WEIGHTS || one.pair().equals(other.pair()));
  }
}
