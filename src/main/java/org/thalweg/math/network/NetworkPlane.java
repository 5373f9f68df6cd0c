package org.thalweg.math.network;

import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * A plane through the space of all weights, and the error on it as a function of two numbers s and
 * t: {@code E(origin + s·u + t·v)}. What a map of it shows is true in the plane; a walk that leaves
 * the plane is only seen by its shadow.
 *
 * @param error over all weights and biases
 * @param origin where s = t = 0
 * @param first u, not 0
 * @param second v, not along u
 */
public record NetworkPlane(NetworkError error, Vector origin, Vector first, Vector second)
    implements Objective {

  @Override
  public int dimension() {
    return 2;
  }

  /** The weights and biases at a place of the plane. */
  public Vector point(Vector place) {
    return origin.plusScaled(place.get(0), first).plusScaled(place.get(1), second);
  }

  @Override
  public double value(Vector place) {
    return error.value(point(place));
  }

  @Override
  public Vector gradient(Vector place) {
    Vector gradient = error.gradient(point(place));
    return Vector.of(gradient.dot(first), gradient.dot(second));
  }

  @Override
  public Matrix hessian(Vector place) {
    Vector there = point(place);
    Vector alongFirst = error.hessianTimes(there, first);
    Vector alongSecond = error.hessianTimes(there, second);
    double mixed = alongFirst.dot(second);
    return Matrix.of(2, alongFirst.dot(first), mixed, mixed, alongSecond.dot(second));
  }

  /**
   * The place of the plane that is nearest to a point, by the normal equations of (u, v).
   *
   * @param point weights and biases
   * @return s and t
   */
  public Vector shadow(Vector point) {
    Vector away = point.minus(origin);
    double uu = first.dot(first);
    double uv = first.dot(second);
    double vv = second.dot(second);
    double u = away.dot(first);
    double v = away.dot(second);
    double determinant = uu * vv - uv * uv;
    return Vector.of((vv * u - uv * v) / determinant, (uu * v - uv * u) / determinant);
  }

  /** How far a point is from the plane. */
  public double distance(Vector point) {
    return point.minus(point(shadow(point))).norm();
  }

  /**
   * Which share of a walk lies in the plane: of the sum of its squared distances from the origin,
   * what is left when each point is replaced by its shadow. 1 for a walk that stays where it began.
   *
   * @param walk points of the walk
   */
  public double shareOf(Iterable<Vector> walk) {
    double whole = 0;
    double seen = 0;
    for (Vector point : walk) {
      double away = point.minus(origin).norm();
      double beside = distance(point);
      whole += away * away;
      seen += away * away - beside * beside;
    }
    return whole == 0 ? 1 : Math.clamp(seen / whole, 0, 1);
  }
}
