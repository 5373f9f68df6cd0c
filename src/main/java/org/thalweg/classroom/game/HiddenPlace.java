package org.thalweg.classroom.game;

import java.util.List;
import java.util.stream.LongStream;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/**
 * A place on a surface of the catalogue that a class explores by its compass without seeing it. The
 * slope there is neither so small that all readings are 0 nor so large that they can't be compared,
 * and it is not steepest where every needle points at first.
 *
 * @param surface which
 * @param point where on it, numbers with one decimal
 */
public record HiddenPlace(LossSurface surface, Vector point) {
  private static final List<String> SURFACES = List.of("himmelblau", "bowl", "three-hump-camel");
  private static final double FLATTEST = 1;
  private static final double STEEPEST = 60;

  /** The most that the slope to the east, where needles begin, may be of the steepest: 45° off. */
  private static final double ASIDE = Math.sqrt(0.5);

  private static final double MARGIN = 0.2;
  private static final double TENTHS = 10;

  /** The place that a seed stands for. */
  public static HiddenPlace of(long seed) {
    return LongStream.iterate(0, tries -> tries + 1)
        .mapToObj(tries -> drawn(SplitMix.stream(seed, tries)))
        .filter(HiddenPlace::isUsable)
        .findFirst()
        .orElseThrow();
  }

  private static HiddenPlace drawn(long counter) {
    int place = (int) (SplitMix.uniform(counter) * SURFACES.size());
    LossSurface surface = Surfaces.byId(SURFACES.get(place)).orElseThrow();
    double x = within(surface.domain().x(), SplitMix.uniform(counter + SplitMix.GAMMA));
    double y = within(surface.domain().y(), SplitMix.uniform(counter + SplitMix.PAIR));
    return new HiddenPlace(surface, Vector.of(x, y));
  }

  /** Not at the border, so that the map shows what is around. */
  private static double within(Interval interval, double share) {
    double place = interval.low() + interval.length() * (MARGIN + (1 - 2 * MARGIN) * share);
    return Math.rint(place * TENTHS) / TENTHS;
  }

  private boolean isUsable() {
    Vector gradient = surface.objective().gradient(point);
    double slope = gradient.norm();
    return slope >= FLATTEST && slope <= STEEPEST && gradient.get(0) <= ASIDE * slope;
  }
}
