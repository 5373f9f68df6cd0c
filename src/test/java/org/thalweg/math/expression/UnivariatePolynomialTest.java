package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.analysis.polynomials.PolynomialFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnivariatePolynomialTest {

  private static Optional<UnivariatePolynomial> read(String formula) {
    return UnivariatePolynomial.of(Formula.parse(formula), "x");
  }

  @ParameterizedTest
  @CsvSource({
    "x^2, '0,0,1'",
    "(x+1)^3, '1,3,3,1'",
    "3x^2-5x+2, '2,-5,3'",
    "-(2-x)*x, '0,-2,1'",
    "x^2/2, '0,0,0.5'",
    "(x-x), ''",
    "7, '7'",
    "x^4*x^4, '0,0,0,0,0,0,0,0,1'"
  })
  void isMultipliedOut(String formula, String coefficients) {
    List<BigDecimal> wanted = new ArrayList<>();
    for (String each : coefficients.isEmpty() ? new String[0] : coefficients.split(",")) {
      wanted.add(new BigDecimal(each));
    }
    List<BigDecimal> found = read(formula).orElseThrow().coefficients();
    assertEquals(wanted.size(), found.size(), found.toString());
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(0, wanted.get(i).compareTo(found.get(i)), found.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sin(x)", "1/x", "x^0.5", "x^9", "2^x", "pi*x", "abs(x)", "x^(-1)", "x*y"})
  void nothingElseIsOne(String formula) {
    assertTrue(read(formula).isEmpty());
  }

  @Test
  void countedFromAnotherPlaceItHasTheSameValues() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      double[] coefficients = random.doubles(1 + random.nextInt(6), -5, 5).toArray();
      StringBuilder formula = new StringBuilder("0");
      for (int power = 0; power < coefficients.length; power++) {
        formula.append("+(").append(BigDecimal.valueOf(coefficients[power]).toPlainString());
        formula.append(")*x^").append(power);
      }
      double place = random.nextInt(-400, 400) / 100.0;
      double step = random.nextDouble(-2, 2);
      UnivariatePolynomial shifted =
          read(formula.toString()).orElseThrow().shiftedBy(BigDecimal.valueOf(place));
      double value = 0;
      for (int power = shifted.degree(); power >= 0; power--) {
        value = value * step + shifted.coefficient(power).doubleValue();
      }
      PolynomialFunction oracle = new PolynomialFunction(coefficients);
      assertEquals(oracle.value(place + step), value, 1e-9 * (1 + Math.abs(value)));
      assertEquals(
          oracle.polynomialDerivative().value(place),
          shifted.coefficient(1).doubleValue(),
          1e-9 * (1 + Math.abs(value)));
      assertEquals(
          oracle.value(place),
          Formula.parse(formula.toString()).evaluate(Map.of("x", place)),
          1e-9 * (1 + Math.abs(value)));
    }
  }
}
