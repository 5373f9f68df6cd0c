package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.vector.Vector;

/** Where a drawn curve has gaps, against places that are known. */
class JumpsTest {
  private static final Interval VIEW = new Interval(-3, 3.1);
  private static final int COUNT = 480;

  /** A formula, and where it jumps or has a pole: no line crosses the place. */
  @ParameterizedTest
  @CsvSource({
    "x/abs(x), 0",
    "step(x-1)+x^2, 1",
    "atan(1/(x-0.3)), 0.3",
    "1/(x-0.013), 0.013",
    "tan(x), 1.5707963267948966",
    "x^3*step(1-x)+0.2, 1",
    "abs(x)/x*1e-6+5, 0"
  })
  void noLineCrossesAJump(String formula, double place) {
    Slice slice = slice(formula);
    int behind = 0;
    while (slice.at(behind) <= place) {
      behind++;
    }
    double before = slice.values().get(behind - 1);
    double after = slice.values().get(behind);
    assertTrue(Double.isNaN(before) || Double.isNaN(after), before + " to " + after);
    assertTrue(gaps(slice) <= 3, "only there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2",
        "1000*x^3",
        "abs(x)",
        "sqrt(abs(x))",
        "abs(x)^0.1",
        "abs(x)^0.01",
        "tanh(1e6*x)",
        "sin(20*x)",
        "exp(x^2)",
        "max(x, 0)",
        "7"
      })
  void whatIsOnlySteepHasNoGap(String formula) {
    assertEquals(0, gaps(slice(formula)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqrt(x)", "ln(x)"})
  void anEdgeOfTheDomainIsNoJump(String formula) {
    Slice slice = slice(formula);
    for (int i = 0; i < COUNT; i++) {
      assertEquals(slice.at(i) < 0, Double.isNaN(slice.values().get(i)));
    }
    assertFalse(Double.isNaN(slice.values().get(COUNT - 1)));
  }

  private static Slice slice(String formula) {
    LossSurface surface = LossSurface.ofFormula(formula, new Domain(VIEW, VIEW));
    return Slice.through(surface.objective(), Vector.of(0, 0), 0, VIEW, COUNT);
  }

  private static long gaps(Slice slice) {
    return IntStream.range(0, COUNT).filter(i -> Double.isNaN(slice.values().get(i))).count();
  }
}
