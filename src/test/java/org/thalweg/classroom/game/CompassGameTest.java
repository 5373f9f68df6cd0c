package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

class CompassGameTest {
  private static final FormulaObjective HIMMELBLAU =
      Surfaces.byId("himmelblau").orElseThrow().objective();

  @Test
  void findsTheGradientOfAHiddenSurfaceFromItsSlopes() {
    Vector point = Vector.of(1, 1);
    List<Reading> readings =
        DoubleStream.of(3, 40, 77, 130, 200, 260, 333)
            .mapToObj(degrees -> new Reading(degrees, slope(point, degrees)))
            .toList();
    DirectionalDerivative fitted = CompassGame.fit(readings).orElseThrow();
    assertEquals(-46, fitted.gradient().get(0), 1e-5);
    assertEquals(-38, fitted.gradient().get(1), 1e-5);
    assertEquals(59.67, fitted.steepest(), 0.005);
  }

  /** Two students suffice where they read right. */
  @Test
  void needsTwoDirectionsThatAreNotOnOneLine() {
    List<Reading> two = List.of(new Reading(0, 8), new Reading(90, 7));
    assertEquals(Vector.of(8, 7), CompassGame.fit(two).orElseThrow().gradient());
    assertEquals(Optional.empty(), CompassGame.fit(two.subList(0, 1)));
    assertEquals(Optional.empty(), CompassGame.fit(List.of()));
    List<Reading> oneLine = List.of(new Reading(30, 1), new Reading(210, -1), new Reading(30.1, 1));
    assertEquals(Optional.empty(), CompassGame.fit(oneLine));
  }

  @Test
  void agreesWithLeastSquaresByOrthogonalFactorsWhereReadingsAreRough() {
    List<Reading> rough =
        IntStream.range(0, 200)
            .mapToObj(i -> {
              double degrees = 360 * SplitMix.uniform(i * SplitMix.GAMMA);
              double error = SplitMix.normal((1_000 + i) * SplitMix.PAIR);
              return new Reading(degrees, 5 * Math.cos(Math.toRadians(degrees)) + error);
            })
            .toList();
    double[][] rows =
        rough.stream()
            .map(each -> Math.toRadians(each.degrees()))
            .map(angle -> new double[] {Math.cos(angle), Math.sin(angle)})
            .toArray(double[][]::new);
    double[] slopes = rough.stream().mapToDouble(Reading::slope).toArray();
    var expected =
        new QRDecomposition(new Array2DRowRealMatrix(rows))
            .getSolver()
            .solve(new ArrayRealVector(slopes));
    Vector gradient = CompassGame.fit(rough).orElseThrow().gradient();
    assertEquals(expected.getEntry(0), gradient.get(0), 1e-12);
    assertEquals(expected.getEntry(1), gradient.get(1), 1e-12);
    assertTrue(Math.abs(gradient.get(0) - 5) < 0.4, "near the truth");
  }

  /** Measured on the surface itself, by a short step to both sides. */
  private static double slope(Vector point, double degrees) {
    double angle = Math.toRadians(degrees);
    Vector aside = Vector.of(1e-5 * Math.cos(angle), 1e-5 * Math.sin(angle));
    return (HIMMELBLAU.value(point.plus(aside)) - HIMMELBLAU.value(point.minus(aside))) / 2e-5;
  }
}
