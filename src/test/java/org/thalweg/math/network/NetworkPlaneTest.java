package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.network.PlaneDirections.Pair;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

class NetworkPlaneTest {
  private static final double CHANGE = 1e-5;
  private final Experiment moons = Presets.byId("moons").orElseThrow().experiment();
  private final NetworkError error = moons.trainingError(moons.split());
  private final Vector start = moons.start();

  @Test
  void itsDerivativesAgreeWithDifferences() {
    Pair pair = PlaneDirections.byChance(moons.architecture(), start, 3);
    NetworkPlane plane = new NetworkPlane(error, start, pair.first(), pair.second());
    Vector place = Vector.of(0.3, -0.2);
    Vector gradient = plane.gradient(place);
    Matrix hessian = plane.hessian(place);
    for (int i = 0; i < 2; i++) {
      Vector change = Vector.of(i == 0 ? CHANGE : 0, i == 1 ? CHANGE : 0);
      double slope =
          (plane.value(place.plus(change)) - plane.value(place.minus(change))) / (2 * CHANGE);
      assertEquals(slope, gradient.get(i), 1e-8);
      Vector bend = plane.gradient(place.plus(change)).minus(plane.gradient(place.minus(change)));
      assertEquals(bend.get(0) / (2 * CHANGE), hessian.get(i, 0), 1e-8);
      assertEquals(bend.get(1) / (2 * CHANGE), hessian.get(i, 1), 1e-8);
    }
  }

  @Test
  void aShadowIsThePlaceThatTheRestIsAcross() {
    Pair pair = PlaneDirections.byChance(moons.architecture(), start, 3);
    NetworkPlane plane = new NetworkPlane(error, start, pair.first(), pair.second());
    Vector there = moons.initialization().draw(moons.architecture(), 9);
    Vector rest = there.minus(plane.point(plane.shadow(there)));
    assertEquals(0, rest.dot(pair.first()), 1e-12);
    assertEquals(0, rest.dot(pair.second()), 1e-12);
    assertEquals(rest.norm(), plane.distance(there), 1e-12);
    Vector inside = plane.point(Vector.of(2, -1));
    assertEquals(0, plane.distance(inside), 1e-12);
    assertEquals(1, plane.shareOf(List.of(inside, start)), 1e-12);
  }

  /** The oracle is Hipparchus' singular value decomposition of the walk. */
  @Test
  void thePlaneOfTheWalkIsThatOfItsLargestSingularValues() {
    List<Vector> walk = walk();
    Vector origin = walk.getLast();
    double[][] rows =
        walk.stream().map(point -> point.minus(origin).toArray()).toArray(double[][]::new);
    var decomposition = new SingularValueDecomposition(new Array2DRowRealMatrix(rows));
    double[] singular = decomposition.getSingularValues();
    double all = 0;
    for (double value : singular) {
      all += value * value;
    }
    Pair pair = PlaneDirections.ofWalk(walk, origin);
    NetworkPlane plane = new NetworkPlane(error, origin, pair.first(), pair.second());
    double most = (singular[0] * singular[0] + singular[1] * singular[1]) / all;
    assertEquals(most, plane.shareOf(walk), 1e-6);
    assertTrue(most > 0.9 && most < 1, "share " + most);
  }

  @Test
  void theDirectionsOfCurvatureBendMost() {
    Pair pair =
        PlaneDirections.ofCurvature(along -> error.hessianTimes(start, along), start.length());
    Vector eigenvalues = error.hessian(start).symmetricEigenvalues();
    int n = eigenvalues.length();
    double first = error.hessianTimes(start, pair.first()).dot(pair.first());
    double second = error.hessianTimes(start, pair.second()).dot(pair.second());
    assertEquals(eigenvalues.get(n - 1), first, 1e-6);
    assertEquals(eigenvalues.get(n - 2), second, 1e-4);
    assertEquals(0, pair.first().dot(pair.second()), 1e-12);
  }

  @Test
  void aDirectionByChanceHasTheLengthOfEachUnitsWeightsAndLeavesBiases() {
    Vector direction = PlaneDirections.byChance(moons.architecture(), start, 5).first();
    Architecture form = moons.architecture();
    for (int layer = 0; layer < form.depth(); layer++) {
      for (int unit = 0; unit < form.layers().get(layer).units(); unit++) {
        double drawn = 0;
        double there = 0;
        for (int from = 0; from < form.inputsOf(layer); from++) {
          int index = form.index(new Parameter(layer, unit, from));
          drawn += direction.get(index) * direction.get(index);
          there += start.get(index) * start.get(index);
        }
        assertEquals(there, drawn, 1e-12);
        assertEquals(0, direction.get(form.index(Parameter.bias(layer, unit))));
      }
    }
  }

  private List<Vector> walk() {
    Descent descent =
        Descent.from(
            error, Presets.byId("moons").orElseThrow().optimizer(), Stopping.after(400), start);
    List<Vector> walk = new ArrayList<>();
    while (!descent.isOver()) {
      walk.add(descent.current().point());
      descent = descent.next();
    }
    return walk;
  }
}
