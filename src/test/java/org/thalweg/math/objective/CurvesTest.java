package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.vector.Vector;

class CurvesTest {
  /** Every curve by hand, to be differentiated automatically. */
  private static final Map<String, UnaryOperator<DerivativeStructure>> BY_HAND =
      Map.ofEntries(
          Map.entry("line", x -> x.multiply(5)),
          Map.entry("square", x -> x.multiply(x)),
          Map.entry("cube", x -> x.pow(3)),
          Map.entry("reciprocal", DerivativeStructure::reciprocal),
          Map.entry("root", DerivativeStructure::sqrt),
          Map.entry("sine", DerivativeStructure::sin),
          Map.entry("exponential", DerivativeStructure::exp),
          Map.entry("logarithm", DerivativeStructure::log),
          Map.entry("absolute", DerivativeStructure::abs),
          Map.entry("relu", x -> x.getReal() > 0 ? x : x.multiply(0)),
          Map.entry("sigmoid", x -> x.negate().exp().add(1).reciprocal()),
          Map.entry(
              "two-valleys",
              x -> x.pow(4).divide(4).subtract(x.pow(2).multiply(2)).add(x.divide(2)).add(6)),
          Map.entry("car", t -> t.pow(2).multiply(3).subtract(t.pow(3).multiply(0.2))),
          Map.entry("crop", x -> x.multiply(0.048).add(2.4).subtract(x.pow(2).multiply(0.00015))));

  static List<Curve> curves() {
    return Curves.all();
  }

  @ParameterizedTest
  @MethodSource("curves")
  void hasTheValueTheSlopeAndTheBendOfTheCurveByHand(Curve curve) {
    FormulaObjective function = curve.objective();
    DSFactory factory = new DSFactory(1, 2);
    for (int i = 0; i < 200; i++) {
      double x = curve.view().at(i, 200);
      DerivativeStructure expected = BY_HAND.get(curve.id()).apply(factory.variable(0, x));
      if (Double.isFinite(expected.getValue())
          && Double.isFinite(expected.getPartialDerivative(1))) {
        Vector place = Vector.of(x);
        assertClose(expected.getValue(), function.value(place));
        assertClose(expected.getPartialDerivative(1), function.gradient(place).get(0));
        assertClose(expected.getPartialDerivative(2), function.hessian(place).get(0, 0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("curves")
  void beginsAtAPlaceInThePictureWithASlope(Curve curve) {
    assertTrue(curve.view().contains(curve.point()));
    assertTrue(curve.view().contains(curve.point() + curve.change()));
    assertTrue(SlopeAt.of(curve.objective(), curve.point()).isDefined());
  }

  @Test
  void aTypedFormulaBeginsInThePictureToo() {
    Curve own = Curve.ofFormula("x^2 sin(x)", new Interval(-5, 5));
    assertTrue(own.isCustom());
    assertTrue(own.view().contains(own.point() + own.change()));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-12 * Math.max(1, Math.abs(expected)));
  }
}
