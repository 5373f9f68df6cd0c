package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.vector.Vector;

class DirectionalDerivativeTest {
  private static final double H = 1e-5;

  static List<String> surfaces() {
    return Surfaces.all().stream().map(LossSurface::id).toList();
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void agreesWithCentralDifferencesInEveryDirection(String id) {
    LossSurface surface = Surfaces.byId(id).orElseThrow();
    FormulaObjective objective = surface.objective();
    Vector point = surface.start();
    DirectionalDerivative slopes = new DirectionalDerivative(objective.gradient(point));
    double size = 1 + Math.abs(objective.value(point)) + slopes.steepest();
    for (int degrees = 0; degrees < 360; degrees += 15) {
      double angle = Math.toRadians(degrees);
      Vector step = Vector.of(H * Math.cos(angle), H * Math.sin(angle));
      double difference = objective.value(point.plus(step)) - objective.value(point.minus(step));
      assertEquals(difference / (2 * H), slopes.along(degrees), 1e-6 * size, id + " " + degrees);
    }
  }

  @Test
  void eastAndNorthAreThePartialDerivativesExactly() {
    DirectionalDerivative slopes = new DirectionalDerivative(Vector.of(2, 4));
    assertEquals(2, slopes.along(0));
    assertEquals(4, slopes.along(90));
    assertEquals(-2, slopes.along(180));
    assertEquals(-4, slopes.along(-90));
    assertEquals(2, slopes.along(720));
  }

  @Test
  void isLargestInTheDirectionOfTheGradientAndAsLargeAsItIsLong() {
    DirectionalDerivative slopes = new DirectionalDerivative(Vector.of(-3, -4));
    double uphill = slopes.steepestDegrees().orElseThrow();
    assertEquals(180 + Math.toDegrees(Math.atan2(4, 3)), uphill, 1e-12);
    assertEquals(5, slopes.steepest());
    assertEquals(5, slopes.along(uphill), 1e-12);
    assertEquals(0, slopes.along(uphill + 90), 1e-12);
    double[] around = slopes.allAround(721).toArray();
    for (double slope : around) {
      assertTrue(slope <= 5 + 1e-12);
    }
    assertEquals(around[0], around[720]);
  }

  @Test
  void levelGroundHasNoSteepestDirection() {
    assertTrue(new DirectionalDerivative(Vector.zero(2)).steepestDegrees().isEmpty());
  }

  @Test
  void refusesWhatIsNoGradientOfThePlane() {
    assertThrows(
        IllegalArgumentException.class, () -> new DirectionalDerivative(Vector.of(1, 2, 3)));
    assertThrows(
        IllegalArgumentException.class, () -> new DirectionalDerivative(Vector.of(Double.NaN, 2)));
  }
}
