package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.hipparchus.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermTest {
  private static final List<String> VARIABLES = List.of("x", "y");
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Places where kinks, poles and ends meet. */
  private static final double[] PLACES = {0, 1, -1, 2, 0.5};

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          abs(x)                ; 0 ; 0        ; -1         ; 1
          sqrt(abs(x))          ; 0 ; 0        ; -Infinity  ; Infinity
          (x^2)^(2/3)           ; 0 ; 0        ; 0          ; 0
          max(0, 1-x)^2         ; 1 ; 0        ; 0          ; 0
          sin(x)*abs(x)         ; 0 ; 0        ; 0          ; 0
          1.5*x/sqrt(abs(x))    ; 0 ; 0        ; Infinity   ; Infinity
          abs(relu(x))          ;-1 ; 0        ; 0          ; 0
          (x^2-1)/(x-1)         ; 1 ; 2        ; 1          ; 1
          sin(x)/x              ; 0 ; 1        ; 0          ; 0
          (1-cos(x))/x^2        ; 0 ; 0.5      ; 0          ; 0
          asin(x)*acos(x)       ; 0 ; 0        ; 1.5707963267948966 ; 1.5707963267948966
          exp(-1/x^2)           ; 0 ; 0        ; 0          ; 0
          tanh(1/x)*x           ; 0 ; 0        ; -1         ; 1
          1/(1+exp(-800*x))     ;-1 ; 0        ; 0          ; 0
          """)
  void readsLimitAndSlopesOfBothSides(
      String text, double x, double limit, double left, double right) {
    Expression formula = Formula.parse(text);
    Germ before = Germ.of(formula, VARIABLES, new double[] {x, 0}, new double[] {-1, 0});
    Germ behind = Germ.of(formula, VARIABLES, new double[] {x, 0}, new double[] {1, 0});
    assertEquals(limit, before.limit().orElseThrow(), 1e-12);
    assertEquals(limit, behind.limit().orElseThrow(), 1e-12);
    assertEquals(left, -before.slope().orElseThrow() + 0.0, 1e-12);
    assertEquals(right, behind.slope().orElseThrow(), 1e-12);
  }

  @Test
  void knowsJumpsAndPoles() {
    assertEquals(Math.PI / 2, right("atan(1/x)").limit().orElseThrow());
    assertEquals(-Math.PI / 2, left("atan(1/x)").limit().orElseThrow());
    assertEquals(INFINITY, right("1/x").limit().orElseThrow());
    assertEquals(-INFINITY, left("1/x").limit().orElseThrow());
    assertEquals(-INFINITY, right("ln(x)").limit().orElseThrow());
    assertEquals(1, right("1/(1+exp(-1/x))").limit().orElseThrow());
    assertEquals(0, left("1/(1+exp(-1/x))").limit().orElseThrow());
    assertEquals(INFINITY, right("exp(1/x)").limit().orElseThrow());
    assertEquals(0, left("exp(1/x)").limit().orElseThrow());
  }

  @Test
  void knowsTheLimitsOfPowersWithALogarithm() {
    assertEquals(1, right("x^x").limit().orElseThrow(), 1e-15);
    assertEquals(-INFINITY, right("x^x").slope().orElseThrow());
    assertEquals(0, right("x*ln(x)").limit().orElseThrow());
    assertEquals(0, right("x^2*ln(x)").slope().orElseThrow());
    assertEquals(-INFINITY, right("x^2*ln(x)").bend().orElseThrow());
  }

  @Test
  void saysWhereTheFormulaHasNoValue() {
    assertEquals(Germ.Other.UNDEFINED, left("sqrt(x)"));
    assertEquals(Germ.Other.UNDEFINED, left("x^x"));
    assertEquals(Germ.Other.UNDEFINED, left("x^0.5+x^2"));
    assertEquals(Germ.Other.UNDEFINED, right("acos(1+x)"));
    assertEquals(Germ.Other.UNDEFINED, right("x/(x-x)"));
  }

  @Test
  void saysThatItCanNotTell() {
    assertEquals(Germ.Other.UNKNOWN, right("sin(1/x)"));
    assertEquals(Germ.Other.UNKNOWN, right("x*sin(1/x)"));
    assertEquals(Germ.Other.UNKNOWN, right("ln(-ln(x))"));
    assertFalse(right("sin(1/x)").limit().isPresent());
  }

  @Test
  void bendsByTheSecondDerivative() {
    assertEquals(2, right("x^2+x*abs(x)-x^2+abs(x)").bend().orElseThrow());
    assertEquals(-1, right("cos(x)+abs(x)").bend().orElseThrow(), 1e-15);
  }

  /** Values, slopes and bends of random trees against quotients with 60 digits. */
  @Test
  void agreesWithQuotientsOfManyDigits() {
    Random random = new Random(17);
    int limits = 0;
    int slopes = 0;
    for (int i = 0; i < 1500; i++) {
      Expression tree = SampleFormulas.random(random, 4);
      double[] point = {place(random), place(random)};
      double[] direction = {random.nextInt(3) - 1, random.nextInt(2) * 2 - 1};
      Germ germ = Germ.of(tree, VARIABLES, point, direction);
      limits += compareLimits(germ, tree, point, direction);
      slopes += compareSlopes(germ, tree, point, direction);
    }
    assertTrue(limits > 900, "limits compared: " + limits);
    assertTrue(slopes > 800, "slopes compared: " + slopes);
  }

  private static int compareLimits(Germ germ, Expression tree, double[] point, double[] direction) {
    String message = message(germ, tree, point, direction);
    if (germ == Germ.Other.UNDEFINED) {
      assertTrue(beside(tree, point, direction, -4).isNaN(), message);
    }
    if (!isModerate(germ.limit())) {
      return 0;
    }
    double limit = germ.limit().getAsDouble();
    double near = beside(tree, point, direction, -14).toDouble();
    assertEquals(limit, near, 1e-5 * (1 + Math.abs(limit)), message);
    return 1;
  }

  private static String message(Germ germ, Expression tree, double[] point, double[] direction) {
    return "%s at %s to %s: %s"
        .formatted(
            tree.toText(), Arrays.toString(point), Arrays.toString(direction), germ.toString());
  }

  /**
   * The quotient between two points beside the point, as the formula may have no value at the
   * point.
   */
  private static int compareSlopes(Germ germ, Expression tree, double[] point, double[] direction) {
    if (!isModerate(germ.limit()) || !isModerate(germ.slope())) {
      return 0;
    }
    Dfp near = beside(tree, point, direction, -14);
    Dfp far = beside(tree, point, direction, -12);
    Dfp width = PreciseOracle.powerOfTen(-12).subtract(PreciseOracle.powerOfTen(-14));
    double quotient = far.subtract(near).divide(width).toDouble();
    double slope = germ.slope().getAsDouble();
    String message = message(germ, tree, point, direction);
    assertEquals(slope, quotient, 1e-5 * (1 + Math.abs(slope)), message);
    return 1;
  }

  private static Dfp beside(Expression tree, double[] point, double[] direction, int exponent) {
    Dfp distance = PreciseOracle.powerOfTen(exponent);
    return PreciseOracle.value(
        tree,
        Map.of(
            "x", PreciseOracle.number(point[0]).add(distance.multiply((int) direction[0])),
            "y", PreciseOracle.number(point[1]).add(distance.multiply((int) direction[1]))));
  }

  private static boolean isModerate(OptionalDouble number) {
    return number.isPresent() && Math.abs(number.getAsDouble()) < 1e6;
  }

  private static double place(Random random) {
    return PLACES[random.nextInt(PLACES.length)];
  }

  private static Germ right(String text) {
    return Germ.of(Formula.parse(text), VARIABLES, new double[] {0, 0}, new double[] {1, 0});
  }

  private static Germ left(String text) {
    return Germ.of(Formula.parse(text), VARIABLES, new double[] {0, 0}, new double[] {-1, 0});
  }
}
