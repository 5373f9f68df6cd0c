package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.NetworkPlane;
import org.thalweg.math.network.PlaneDirections;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.vector.Vector;

/**
 * Keeps the map of the valley until the weights have left it: then another is drawn around them.
 * Thread-safe.
 */
final class Valleys {
  private static final int RESOLUTION = 64;
  private static final double MARGIN = 1.3;
  private static final double LEAST = 1;
  private static final long CHANCE = 7;

  private @Nullable Drawn drawn;

  private record Drawn(
      Experiment experiment,
      PlaneChoice choice,
      WeightPair pair,
      NetworkPlane plane,
      Contours contours) {

    boolean isAbout(Settings settings) {
      return experiment.hasValleyOf(settings.experiment())
          && choice == settings.plane()
          && (choice != PlaneChoice.WEIGHTS || pair.equals(settings.pair()));
    }
  }

  /**
   * The valley around a step of the run; while the run goes on, the map stays as long as the walk
   * is on it.
   *
   * @param walk the weights up to it, thinned, its own last
   */
  synchronized Valley of(State state, List<Vector> walk, Descent descent) {
    Drawn map = drawn;
    if (map == null || !map.isAbout(state.chosen()) || isOld(map, descent, state)) {
      map = draw(state, walk, descent);
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
    boolean moves = !state.shown().isPlaying() || state.hand() != null;
    return outside || moves && !map.plane().origin().equals(origin(state, descent));
  }

  private static Interval inner(Interval side) {
    double border = side.length() / 12;
    return new Interval(side.low() + border, side.high() - border);
  }

  private static Drawn draw(State state, List<Vector> walk, Descent descent) {
    NetworkError error = state.bench().training();
    PlaneChoice choice = state.chosen().plane();
    WeightPair weights = state.chosen().pair();
    Vector origin = origin(state, descent);
    PlaneDirections.Pair pair =
        switch (choice) {
          case WEIGHTS ->
              PlaneDirections.ofParameters(error.dimension(), weights.first(), weights.second());
          case WALK ->
              walk.size() > 2
                  ? PlaneDirections.ofWalk(walk, origin)
                  : PlaneDirections.ofCurvature(error, origin);
          case CURVATURE -> PlaneDirections.ofCurvature(error, origin);
          case CHANCE -> PlaneDirections.byChance(error.architecture(), origin, CHANCE);
        };
    NetworkPlane plane = new NetworkPlane(error, origin, pair.first(), pair.second());
    double reach = LEAST;
    for (Vector point : concerned(state, walk)) {
      reach = Math.max(reach, MARGIN * plane.shadow(point).largest());
    }
    Interval side = new Interval(-reach, reach);
    Domain domain = new Domain(side, side);
    return new Drawn(
        state.chosen().experiment(),
        choice,
        weights,
        plane,
        Contours.of(plane, domain, RESOLUTION, RESOLUTION));
  }
}
