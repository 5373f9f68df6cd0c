package org.thalweg.classroom.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.network.Presets;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/** The numbers of the shipped questions, by the project's own mathematics. */
final class WorkedOut {
  private WorkedOut() {}

  /** The numbers that come out in a question, without those that stand in its address. */
  static List<Double> numbers(String question) {
    return switch (question) {
      case "height-and-slope" -> heightsAndSlopes("x^3-3x", -2, 0, 1);
      case "graph-of-the-slope" -> heightsAndSlopes("x^3-3x", -2, 0, 2);
      case "average-and-now" -> List.of(quotient("x^2", 0, 4), slope("x^2", 4), curve("x^2", 4));
      case "zero-over-zero" -> quotients();
      case "tangent-crosses" ->
          List.of(quotient("x^3", 0, 0.5), quotient("x^3", 0, 0.1), slope("x^3", 0));
      case "many-slopes" -> gradient(HIMMELBLAU, 1, 1);
      case "partial-is-a-number" -> gradientAndItsDirection();
      case "gradient-on-the-floor" -> gradient(HIMMELBLAU, 0, 0);
      case "not-at-the-minimum" -> aside();
      case "rate-is-not-length" -> stepLengths(4);
      case "too-large-hops" -> hops();
      case "smaller-is-not-safer" ->
          Stream.of(0.01, 0.1, 0.4, 0.5, 0.6, 0.9, 0.99).map(WorkedOut::stepsToRest).toList();
      case "loss-may-rise" -> rises();
      case "level-is-not-low" -> saddle();
      case "all-directions-up" -> allUp();
      default -> throw new IllegalArgumentException("Nobody has worked out " + question);
    };
  }

  private static final String HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2";

  private static List<Double> heightsAndSlopes(String formula, double... places) {
    List<Double> numbers = new ArrayList<>();
    for (double x : places) {
      numbers.add(curve(formula, x));
      numbers.add(slope(formula, x));
    }
    return numbers;
  }

  private static double curve(String formula, double x) {
    return line(formula).value(Vector.of(x));
  }

  private static double slope(String formula, double x) {
    return line(formula).gradient(Vector.of(x)).get(0);
  }

  private static double quotient(String formula, double x, double change) {
    return (curve(formula, x + change) - curve(formula, x)) / change;
  }

  private static List<Double> gradient(String formula, double x, double y) {
    Vector gradient = plane(formula).gradient(Vector.of(x, y));
    return List.of(gradient.get(0), gradient.get(1), gradient.norm());
  }

  private static List<Double> gradientAndItsDirection() {
    Vector gradient = plane("x^2+3xy+y^2").gradient(Vector.of(1, 2));
    double degrees = new DirectionalDerivative(gradient).steepestDegrees().orElseThrow();
    return List.of(gradient.get(0), gradient.get(1), gradient.norm(), degrees);
  }

  private static List<Double> quotients() {
    List<Double> numbers = new ArrayList<>(List.of(slope("x^2", 3)));
    for (double change : new double[] {1, 0.5, 0.1, 0.01, 1e-16}) {
      numbers.add(quotient("x^2", 3, change));
    }
    return numbers;
  }

  private static List<Double> aside() {
    Vector next = walk("x^2+20y^2", new GradientDescent(0.02), Vector.of(10, 1), 1).getLast();
    return List.of(
        next.get(0),
        next.get(1),
        aside("x^2+20y^2", Vector.of(10, 1)),
        aside("x^2+20y^2", Vector.of(4, 1)),
        Math.rint(1e4 * aside("x^2+y^2", Vector.of(4, 1))) / 1e4);
  }

  /** How many degrees the way down is beside the way to (0, 0). */
  private static double aside(String formula, Vector point) {
    Vector down = plane(formula).gradient(point);
    double cosine = down.dot(point) / (down.norm() * point.norm());
    return Math.toDegrees(Math.acos(Math.min(1, cosine)));
  }

  private static List<Double> stepLengths(int steps) {
    List<Vector> way = walk("x^2+y^2", new GradientDescent(0.1), Vector.of(1, 2), steps);
    List<Double> lengths = new ArrayList<>();
    for (int i = 1; i < way.size(); i++) {
      lengths.add(way.get(i).minus(way.get(i - 1)).norm());
    }
    return lengths;
  }

  private static List<Double> hops() {
    String formula = "ln(1+x^2)+ln(1+y^2)";
    List<Vector> way = walk(formula, new GradientDescent(1.5), Vector.of(3, 0), 31);
    double limit = 2 / plane(formula).hessian(Vector.zero(2)).get(0, 0);
    return List.of(limit, way.get(30).get(0), way.get(31).get(0));
  }

  private static double stepsToRest(double rate) {
    double x = 1;
    int steps = 0;
    while (Math.abs(slope("x^2", x)) > 1e-6) {
      x -= rate * slope("x^2", x);
      steps++;
    }
    return steps;
  }

  private static List<Double> rises() {
    FormulaObjective valley = plane("x^2+20y^2");
    List<Vector> way = walk("x^2+20y^2", new Momentum(0.01, 0.9), Vector.of(4, 1), 100);
    double rises = 0;
    for (int i = 1; i < way.size(); i++) {
      rises += valley.value(way.get(i)) > valley.value(way.get(i - 1)) ? 1 : 0;
    }
    double first = valley.value(way.getFirst());
    return List.of(rises, (double) way.size() - 1, valley.value(way.getLast()), first);
  }

  private static List<Double> saddle() {
    List<Vector> resting = walk("x^2-y^2", new GradientDescent(0.1), Vector.of(1, 0), 500);
    List<Vector> leaving = walk("x^2-y^2", new GradientDescent(0.1), Vector.of(1, 1e-9), 500);
    double left = leaving.stream().takeWhile(each -> Math.abs(each.get(1)) <= 1).count();
    return List.of(Math.rint(1e6 * resting.getLast().norm()) / 1e6, left, 1.0, 1e-9);
  }

  /** The percentage of symmetric matrices drawn by lot whose directions all bend up. */
  private static List<Double> allUp() {
    Set<Double> numbers = new TreeSet<>();
    double[] expected = {50, 15, 2.5, 0.25};
    double[] within = {0.2, 0.5, 0.05, 0.01};
    for (int n = 1; n <= 4; n++) {
      assertEquals(expected[n - 1], 100 * RandomCurvature.shareUp(n, 1_000_000), within[n - 1]);
      numbers.add(expected[n - 1]);
    }
    numbers.add(100 / expected[3]);
    var network = Presets.byId("xor").orElseThrow().experiment();
    numbers.add((double) network.start().length());
    return List.copyOf(numbers);
  }

  static List<Vector> walk(String formula, Optimizer optimizer, Vector start, int steps) {
    Descent descent = Descent.from(plane(formula), optimizer, Stopping.onlyAfter(1_000), start);
    List<Vector> points = new ArrayList<>(List.of(start));
    for (int step = 0; step < steps; step++) {
      descent = descent.next();
      points.add(descent.current().point());
    }
    return points;
  }

  private static FormulaObjective line(String formula) {
    return new FormulaObjective(Formula.parse(formula, Set.of("x")), List.of("x"));
  }

  static FormulaObjective plane(String formula) {
    return new FormulaObjective(Formula.parse(formula, Set.of("x", "y")), List.of("x", "y"));
  }
}
