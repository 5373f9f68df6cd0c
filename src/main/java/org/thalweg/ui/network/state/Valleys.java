package org.thalweg.ui.network.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
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
      NetworkError error, PlaneChoice choice, long index, NetworkPlane plane, Contours contours) {

    boolean isAbout(NetworkError other, PlaneChoice wanted) {
      return error.equals(other) && choice == wanted;
    }
  }

  /**
   * The valley around a step of the run; while the run goes on, the map stays as long as the walk
   * is on it.
   *
   * @param walk the weights up to it, thinned, its own last
   */
  synchronized Valley of(State state, List<Vector> walk, Descent descent) {
    NetworkError error = state.bench().training();
    PlaneChoice choice = state.chosen().plane();
    boolean playing = state.shown().isPlaying();
    Drawn map = drawn;
    if (map == null || !map.isAbout(error, choice) || isOld(map, descent, playing)) {
      map = draw(error, choice, walk, descent);
      drawn = map;
    }
    NetworkPlane plane = map.plane();
    Vector here = plane.shadow(descent.current().point());
    return new Valley(
        plane,
        map.contours(),
        walk.stream().map(plane::shadow).toList(),
        here,
        plane.shareOf(walk),
        plane.distance(descent.current().point()),
        plane.value(here));
  }

  private static boolean isOld(Drawn map, Descent descent, boolean playing) {
    Vector here = map.plane().shadow(descent.current().point());
    Domain domain = map.contours().domain();
    boolean outside =
        !inner(domain.x()).contains(here.get(0)) || !inner(domain.y()).contains(here.get(1));
    return outside || !playing && map.index() != descent.current().index();
  }

  private static Interval inner(Interval side) {
    double border = side.length() / 12;
    return new Interval(side.low() + border, side.high() - border);
  }

  private static Drawn draw(
      NetworkError error, PlaneChoice choice, List<Vector> walk, Descent descent) {
    Vector origin = descent.current().point();
    PlaneDirections.Pair pair =
        switch (choice) {
          case WALK ->
              walk.size() > 2
                  ? PlaneDirections.ofWalk(walk, origin)
                  : PlaneDirections.ofCurvature(error, origin);
          case CURVATURE -> PlaneDirections.ofCurvature(error, origin);
          case CHANCE -> PlaneDirections.byChance(error.architecture(), origin, CHANCE);
        };
    NetworkPlane plane = new NetworkPlane(error, origin, pair.first(), pair.second());
    double reach = LEAST;
    for (Vector point : walk) {
      reach = Math.max(reach, MARGIN * plane.shadow(point).largest());
    }
    Interval side = new Interval(-reach, reach);
    Domain domain = new Domain(side, side);
    return new Drawn(
        error,
        choice,
        descent.current().index(),
        plane,
        Contours.of(plane, domain, RESOLUTION, RESOLUTION));
  }
}
