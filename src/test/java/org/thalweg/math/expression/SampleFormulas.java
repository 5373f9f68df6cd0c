package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Formulas over all functions and rules, and seeded points to compare them at. */
public final class SampleFormulas {
  private static final String[] INNER = {
    "x", "2*x+1", "x^2", "x*y", "x/(y+3)", "sin(x)", "exp(x/3)", "x-y"
  };

  private static final String[] OF_ONE_ARGUMENT = {
    "sqrt", "abs", "exp", "ln", "log10", "log2", "sin", "cos", "tan", "asin", "acos", "atan",
    "sinh", "cosh", "tanh", "sigmoid", "relu"
  };

  private static final String[] OTHERS = {
    "7",
    "x",
    "y",
    "x+y",
    "x-y",
    "-x",
    "3*x",
    "x*3",
    "x/3",
    "1/3*x",
    "x*y",
    "x/y",
    "y/x",
    "1/x",
    "x^2",
    "x^3",
    "x^-1",
    "x^-2",
    "x^0.5",
    "x^(1/3)",
    "x^(3/2)",
    "x^pi",
    "x^y",
    "y^x",
    "x^x",
    "2^x",
    "e^x",
    "e^(2*x)",
    "(1/2)^x",
    "x^2*sin(y)",
    "(x^2+y-11)^2+(x+y^2-7)^2",
    "(1-x)^2+100*(y-x^2)^2",
    "(x+2*y-7)^2+(2*x+y-5)^2",
    "0.26*(x^2+y^2)-0.48*x*y",
    "x^3-3*x*y^2",
    "(1.5-x+x*y)^2+(2.25-x+x*y^2)^2+(2.625-x+x*y^3)^2",
    "2*x^2-1.05*x^4+x^6/6+x*y+y^2",
    "(4-2.1*x^2+x^4/3)*x^2+x*y+(-4+4*y^2)*y^2",
    "(x^4-16*x^2+5*x+y^4-16*y^2+5*y)/2",
    "20+x^2-10*cos(2*pi*x)+y^2-10*cos(2*pi*y)",
    "-20*exp(-0.2*sqrt(0.5*(x^2+y^2)))-exp(0.5*(cos(2*pi*x)+cos(2*pi*y)))+e+20",
    "sin(x+y)+(x-y)^2-1.5*x+2.5*y+1",
    "sin(x)*cos(x)",
    "sin(x)*cos(y)*exp(x)",
    "x*sin(x)*ln(x)",
    "sin(x)/x",
    "ln(x)/x",
    "exp(x)/(1+exp(x))",
    "(x+1)/(x-1)",
    "(x^2+1)/(x^2-1)",
    "x/(x^2+y^2)",
    "sin(x)/cos(x)",
    "sin(x)^2+cos(x)^2",
    "sin(x^2)",
    "sin(cos(x))",
    "exp(-x^2/2)*x",
    "ln(sin(x)^2+1)",
    "sqrt(x^2+y^2)",
    "sqrt(1-x^2/9)",
    "x*sqrt(x)",
    "x/sqrt(x)",
    "sqrt(x)*sqrt(y)",
    "sqrt(4*x)",
    "1/sqrt(x)",
    "abs(x)*x",
    "abs(x^2-y)",
    "abs(x)^3",
    "abs(x)^1.5",
    "abs(x)^3.5+y^2",
    "abs(x)^0.5*x",
    "x/abs(x)^0.5",
    "abs(abs(x)-y)^2.5",
    "sqrt(abs(x*y))*x",
    "abs(max(0,x))",
    "abs(relu(x)-1)",
    "step(x)*x^2",
    "x*y+y*x+1",
    "sin(x)*y+(x*y+x*y)",
    "sin(x)^2*cos(x)^2+sin(x)^4",
    "cosh(x)^2*sinh(x)^2-sinh(x)^4",
    "abs(x)^20.5/1e3",
    "relu(x-y)^2",
    "max(x,y)",
    "min(x,y)",
    "max(x,y^2)",
    "max(x^2,y,1)",
    "min(x*y,1-x,2*y)",
    "max(x,0)",
    "sigmoid(x)*x",
    "sigmoid(3*x-y)^2",
    "tanh(x)^2",
    "tan(x)^3",
    "atan(y/x)",
    "ln(x*y)",
    "ln(x^3)",
    "exp(ln(x))",
    "ln(exp(x))",
    "x^2^y",
    "(x^y)^2",
    "(x+y)^(x-y)",
    "(2*x+2)^3",
    "((x+1)^2+1)^2",
    "x-(y-(x-1))",
    "-(x+y)^2",
    "2^(-x)",
    "x*(y*(x*(y+1)))",
    "x/y/x",
    "x/(y/x)",
    "1e-3*x^2",
    "1e6*x",
    "pi*x^2/4"
  };

  private static final double[] EXPONENTS = {
    0, 1, 2, 3, 4, 7, 1.5, 2.5, 3.5, 7.0 / 3, -1, -2, -3, -0.5, -1.5
  };

  private SampleFormulas() {}

  static List<String> all() {
    List<String> formulas = new ArrayList<>(List.of(OTHERS));
    for (String function : OF_ONE_ARGUMENT) {
      for (String inner : INNER) {
        formulas.add(function + "(" + inner + ")");
      }
    }
    return formulas;
  }

  /** Three points in which each of the formulas has a value, then random ones from −0.9 to 2.1. */
  static List<Map<String, Double>> points(int count, long seed) {
    List<Map<String, Double>> points =
        new ArrayList<>(
            List.of(
                Map.of("x", 0.3, "y", 0.6),
                Map.of("x", -0.4, "y", 0.7),
                Map.of("x", 0.8, "y", -0.35)));
    Random random = new Random(seed);
    while (points.size() < count) {
      points.add(Map.of("x", 3 * random.nextDouble() - 0.9, "y", 3 * random.nextDouble() - 0.9));
    }
    return points.subList(0, count);
  }

  /**
   * Whether every part has a value and the last digits of the point hardly matter: otherwise it is
   * no measure.
   */
  static boolean isStable(Expression tree, Map<String, Double> point) {
    if (!isFinite(tree, point)) {
      return false;
    }
    double value = tree.evaluate(point);
    double x = point.get("x") * (1 + 1e-12);
    double y = point.get("y") * (1 + 1e-12);
    double nearby = tree.evaluate(Map.of("x", x, "y", y));
    return Math.abs(value - nearby) < 1e-8 * (1 + Math.abs(value));
  }

  private static boolean isFinite(Expression tree, Map<String, Double> point) {
    return Double.isFinite(tree.evaluate(point))
        && tree.operands().stream().allMatch(part -> isFinite(part, point));
  }

  /** A random tree in x and y, at most this deep, that a parser could have built. */
  public static Expression random(Random random, int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return switch (random.nextInt(5)) {
        case 0 -> new Expression.Constant(random.nextInt(5));
        case 1 -> new Expression.Constant(random.nextInt(1000) / 100.0);
        case 2 -> Expression.NamedConstant.PI;
        case 3 -> new Expression.Variable("y");
        default -> new Expression.Variable("x");
      };
    }
    Expression left = random(random, depth - 1);
    Expression right = random(random, depth - 1);
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Expression.Sum(left, right);
      case 2 -> new Expression.Difference(left, right);
      case 3, 4 -> new Expression.Product(left, right);
      case 5 -> new Expression.Quotient(left, right);
      case 6 -> power(random, left);
      case 7 -> new Expression.Negation(left);
      default -> call(random, left, right);
    };
  }

  /** A power with a whole, broken or negative exponent, often of an absolute value. */
  private static Expression power(Random random, Expression base) {
    Expression shown = random.nextInt(3) == 0 ? Expression.Call.of(Function.ABS, base) : base;
    double exponent = EXPONENTS[random.nextInt(EXPONENTS.length)];
    return new Expression.Power(shown, Expression.ofNumber(exponent));
  }

  private static Expression call(Random random, Expression left, Expression right) {
    Function function = Function.values()[random.nextInt(Function.values().length)];
    return function.takesSeveral()
        ? Expression.Call.of(function, left, right)
        : Expression.Call.of(function, left);
  }
}
