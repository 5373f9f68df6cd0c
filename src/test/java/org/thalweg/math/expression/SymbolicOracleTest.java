package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.matheclipse.core.eval.ExprEvaluator;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;

/** First and second derivatives against those of Symja, an independent computer algebra system. */
class SymbolicOracleTest {
  private static final double TOLERANCE = 1e-9;
  private static final ExprEvaluator SYMJA = new ExprEvaluator(true, (short) 10);

  /**
   * Where functions have kinks, Symja's derivatives stay symbols; the automatic oracle has these.
   */
  static Stream<String> smoothFormulas() {
    return SampleFormulas.all().stream()
        .filter(text -> Stream.of("max", "min", "relu", "abs", "step").noneMatch(text::contains));
  }

  @ParameterizedTest
  @MethodSource("smoothFormulas")
  void derivativesAgreeWithSymja(String text) {
    Expression byX = Formula.parse(text).partialDerivative("x");
    Expression byY = Formula.parse(text).partialDerivative("y");
    List<Expression> ours =
        List.of(byX, byY, byX.partialDerivative("x"), byX.partialDerivative("y"));
    String f = inSyntaxOfSymja(text);
    IExpr theirs = SYMJA.eval("{D(%1$s,x),D(%1$s,y),D(%1$s,x,x),D(%1$s,x,y)}".formatted(f));
    int[] compared = new int[ours.size()];
    for (Map<String, Double> point : SampleFormulas.points(3, 7)) {
      IAST numbers =
          (IAST)
              SYMJA.eval("N(%s/.{x->%s,y->%s})".formatted(theirs, point.get("x"), point.get("y")));
      for (int i = 0; i < compared.length; i++) {
        double value = ours.get(i).evaluate(point);
        IExpr expected = numbers.get(i + 1);
        if (expected.isReal() && Double.isFinite(value)) {
          double number = expected.evalf();
          assertEquals(number, value, TOLERANCE * (1 + Math.abs(number)), ours.get(i).toText());
          compared[i]++;
        }
      }
    }
    assertTrue(IntStream.of(compared).allMatch(count -> count > 0), "no point in the domain");
  }

  @ParameterizedTest
  @MethodSource("smoothFormulas")
  void ourSyntaxMeansTheSameToSymja(String text) {
    for (Map<String, Double> point : SampleFormulas.points(3, 7)) {
      String at = "/.{x->%s,y->%s}".formatted(point.get("x"), point.get("y"));
      IExpr theirs = SYMJA.eval("N(" + inSyntaxOfSymja(text) + at + ")");
      double ours = Formula.parse(text).evaluate(point);
      if (theirs.isReal() && Double.isFinite(ours)) {
        assertEquals(theirs.evalf(), ours, 1e-12 * (1 + Math.abs(ours)));
      }
    }
  }

  private static String inSyntaxOfSymja(String text) {
    return text.replace("asin(", "arcsin(")
        .replace("acos(", "arccos(")
        .replace("atan(", "arctan(")
        .replace("ln(", "log(")
        .replace("sigmoid(", "LogisticSigmoid(")
        .replace("1e-3", "0.001")
        .replace("1e6", "1000000")
        .replace("pi", "Pi")
        .replace("e^", "E^")
        .replace("+e+", "+E+");
  }
}
