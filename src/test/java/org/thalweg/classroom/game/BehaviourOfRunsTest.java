package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.LookAhead;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.optimizer.RmsProp;
import org.thalweg.math.vector.Vector;

/**
 * On x² + b·y² gradient descent multiplies x by 1 − 2α and y by 1 − 2αb in each step, so where a
 * run is, and how high, is known without making it.
 */
class BehaviourOfRunsTest {
  private static final int SEEN = 30;
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));
  private static final String BOWL = "x^2 + y^2";

  static Stream<Optimizer> optimizers() {
    return Stream.of(
        new GradientDescent(),
        new Momentum(1, 0.9),
        new Momentum(1, 0.5),
        new Nesterov(1, 0.9),
        new AdaGrad(),
        new RmsProp(),
        new Adam());
  }

  /** A twentieth of the loss is left where (1 − 2α)⁶⁰ is; to and fro it goes from 2α − 1 = 1/9. */
  @Test
  void onABowlTheRateAloneTells() {
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      boolean small = i % 2 == 0;
      double rate = small ? Math.pow(10, -6 * random.nextDouble()) : 1.5 * random.nextDouble();
      double y = i % 3 == 0 ? 0 : random.nextDouble();
      Vector start = Vector.of(random.nextDouble() * 8 - 4, y);
      assertEquals(onABowl(rate), plain(BOWL, start, rate), () -> rate + " from " + start);
    }
  }

  private static Behaviour onABowl(double rate) {
    double factor = 1 - 2 * rate;
    if (factor < -1.0 / 9) {
      return factor < -1 ? Behaviour.FLY_OUT : Behaviour.ZIG_ZAG;
    }
    return Math.pow(factor, 2 * SEEN) > 0.05 ? Behaviour.CRAWL : Behaviour.SETTLE;
  }

  @Test
  void inAValleyTheClosedFormTells() {
    Random random = new Random(2);
    Map<Behaviour, Integer> told = new EnumMap<>(Behaviour.class);
    for (int i = 0; i < 400; i++) {
      Valley valley = new Valley(Math.pow(10, 1.5 * random.nextDouble()));
      Vector start = Vector.of(1 + 3 * random.nextDouble(), 0.1 + random.nextDouble());
      double limit = 1 / valley.b;
      double rate = limit * share(i % 3, random.nextDouble());
      Optional<Behaviour> expected = valley.told(start, rate);
      if (expected.isPresent()) {
        Behaviour found = plain(valley.formula(), start, rate);
        assertEquals(expected.get(), found, () -> valley + ", " + rate + " from " + start);
        told.merge(found, 1, Integer::sum);
      }
    }
    for (Behaviour each :
        List.of(Behaviour.CRAWL, Behaviour.SETTLE, Behaviour.ZIG_ZAG, Behaviour.FLY_OUT)) {
      assertTrue(told.getOrDefault(each, 0) >= 20, told::toString);
    }
  }

  /** Of the limit: far below it; from there to somewhat over it; right there. */
  private static double share(int kind, double random) {
    return switch (kind) {
      case 0 -> Math.pow(10, -2.5 * random);
      case 1 -> 1.2 * random;
      default -> 0.99 + 0.02 * random;
    };
  }

  /** Whoever flies out is higher in the end; of the others the points that are seen tell it all. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void withEveryOptimizerTheStepsTell(Optimizer optimizer) {
    Random random = new Random(3);
    Map<Behaviour, Integer> told = new EnumMap<>(Behaviour.class);
    Valley valley = new Valley(4);
    for (int i = 0; i < 150; i++) {
      double drawn = random.nextDouble();
      double rate = i % 2 == 0 ? Math.pow(10, -4 + 4.5 * drawn) : drawn / valley.b;
      Vector start = Vector.of(1 + 3 * random.nextDouble(), random.nextDouble() + 0.1);
      Descent run = run(valley.formula(), optimizer, start).withLearningRate(rate);
      Behaviour found = BehaviourOfRuns.of(run, DOMAIN, SEEN);
      told.merge(found, 1, Integer::sum);
      List<Vector> way = way(run);
      if (found == Behaviour.FLY_OUT) {
        assertTrue(valley.value(way.getLast()) > valley.value(start), run::toString);
      } else {
        valley
            .told(way.subList(0, SEEN + 1))
            .ifPresent(expected ->
                assertEquals(expected, found, () -> optimizer + ", " + rate + " from " + start));
      }
    }
    assertTrue(
        told.keySet().containsAll(List.of(Behaviour.CRAWL, Behaviour.SETTLE, Behaviour.ZIG_ZAG)),
        told::toString);
  }

  /** Where it is after each step, as far as it is followed; where it ends it stays. */
  private static List<Vector> way(Descent run) {
    return Stream.iterate(run.withStepLimit(Long.MAX_VALUE), Descent::next)
        .limit(SEEN + LookAhead.STEPS + 1L)
        .map(each -> each.current().point())
        .toList();
  }

  /** x² + b·y². */
  private record Valley(double b) {

    String formula() {
      return "x^2 + " + b + "*y^2";
    }

    private double value(Vector point) {
      return point.get(0) * point.get(0) + b * point.get(1) * point.get(1);
    }

    private Vector at(Vector start, double rate, int step) {
      return Vector.of(
          start.get(0) * Math.pow(1 - 2 * rate, step),
          start.get(1) * Math.pow(1 - 2 * rate * b, step));
    }

    /** What the closed form of gradient descent tells; empty where it is too close to call. */
    Optional<Behaviour> told(Vector start, double rate) {
      if (2 * rate * b > 2) {
        return value(at(start, rate, SEEN + LookAhead.STEPS)) > value(start)
            ? Optional.of(Behaviour.FLY_OUT)
            : Optional.empty();
      }
      return told(IntStream.rangeClosed(0, SEEN).mapToObj(step -> at(start, rate, step)).toList());
    }

    /** What the points tell of a run that gets to the lowest point in the end. */
    Optional<Behaviour> told(List<Vector> seen) {
      Vector first = seen.getFirst();
      Vector last = seen.getLast();
      double uphill = new SampledWay(this::value).uphillShare(seen);
      double left = Math.max(value(last) / value(first), last.dot(last) / first.dot(first));
      if (Math.abs(uphill - 0.1) < 0.003 || uphill < 0.1 && Math.abs(left - 0.05) < 0.003) {
        return Optional.empty();
      }
      Behaviour calm = left < 0.05 ? Behaviour.SETTLE : Behaviour.CRAWL;
      return Optional.of(uphill > 0.1 ? Behaviour.ZIG_ZAG : calm);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.999999999, ZIG_ZAG",
    "1, HOP",
    "1.000000001, FLY_OUT",
    "1.000001, FLY_OUT",
    "1.0001, FLY_OUT",
    "1.0074, FLY_OUT",
    "1.05, FLY_OUT",
  })
  void aroundTheLimitTheLossFallsStaysOrGrows(double rate, Behaviour expected) {
    assertEquals(expected, plain(BOWL, Vector.of(1, 2), rate));
  }

  @ParameterizedTest
  @CsvSource({
    // On an axis the other one says nothing, however steep; beside it, it does in the end.
    "x^2 + 20y^2, 4, 0, 0.06, SETTLE",
    "x^2 + 20y^2, 4, 0, 0.95, ZIG_ZAG",
    "x^2 + 20y^2, 4, 0.000000001, 0.06, FLY_OUT",
    "x^2 + 20y^2, 4, 1, 0.05, HOP",
    "x^2 + 20y^2, 4, 1, 0.0501, FLY_OUT",
    // On the axis of a saddle it swings around it, or comes to rest on it.
    "x^2 - y^2, 1, 0, 0.9, ZIG_ZAG",
    "x^2 - y^2, 1, 0, 0.3, SETTLE",
    "x^2 - y^2, 1, 0, 1, HOP",
    "x^2 - y^2, 1, 0, 1.0001, FLY_OUT",
    "x^2 - y^2, 1, 0.5, 0.1, FLY_OUT",
  })
  void judgesTheStepsAndNotThePoint(
      String formula, double x, double y, double rate, Behaviour told) {
    assertEquals(told, plain(formula, Vector.of(x, y), rate));
  }

  @ParameterizedTest
  @CsvSource({
    // Nothing moves, or by nothing that matters.
    "(x^2+y-11)^2 + (x+y^2-7)^2, 1, 1, 1e-17, CRAWL",
    "(x^2+y-11)^2 + (x+y^2-7)^2, 1, 1, 1e-13, CRAWL",
    "(x^2+y-11)^2 + (x+y^2-7)^2, 1, 1, 0.01, SETTLE",
    "(x^2+y-11)^2 + (x+y^2-7)^2, 3, 2, 0.01, SETTLE",
    "-exp(-x^2-y^2), 2, 1.5, 0.1, CRAWL",
    // It leaps over the hole to where all is level.
    "-exp(-x^2-y^2), 2, 1.5, 5, CRAWL",
    // It has dropped into the valley, and lost most of its loss, but it has the way before it.
    "(1-x)^2 + 100(y-x^2)^2, -1.2, 3, 0.0001, CRAWL",
    // Down an endless slope: on the map still, or out of it; and a step to where there is nothing.
    "x + y^2, 0, 1, 0.05, CRAWL",
    "x + y^2, 0, 1, 0.5, FLY_OUT",
    "x - ln(x) + y^2, 0.5, 1, 5, FLY_OUT",
    // It will hop, after a fall or after swings that grow, but by less and less.
    "ln(1+x^2) + ln(1+y^2), 3, 0, 1.5, HOP",
    "ln(1+x^2) + ln(1+y^2), 0.005, 0, 1.001, ZIG_ZAG",
  })
  void asksWhatIsLeftAndWhatFollows(
      String formula, double x, double y, double rate, Behaviour told) {
    assertEquals(told, plain(formula, Vector.of(x, y), rate));
  }

  /** A slope of ln(1 + x²) is 1 at most, so a step is α at most: for ever to and fro, never out. */
  @Test
  void noRunFliesOutOfAValleyThatGetsLevel() {
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      double rate = 1.5 + 4 * random.nextDouble();
      Vector start = Vector.of(0.5 * random.nextDouble(), 0.5 * random.nextDouble());
      Behaviour told = plain("ln(1+x^2) + ln(1+y^2)", start, rate);
      assertTrue(
          told == Behaviour.HOP || told == Behaviour.ZIG_ZAG,
          () -> told + " with " + rate + " from " + start);
    }
  }

  /** Half of a way without direction leads uphill. */
  @Test
  void ofARunWithNoiseTheStepsTellAsWell() {
    assertEquals(Behaviour.ZIG_ZAG, noisy(20, Vector.of(0.1, 0), 0.01));
    assertEquals(Behaviour.SETTLE, noisy(0.01, Vector.of(1, 2), 0.3));
    assertEquals(Behaviour.CRAWL, noisy(0.01, Vector.of(1, 2), 0.01));
  }

  private static Behaviour noisy(double deviation, Vector start, double rate) {
    Descent run =
        Descent.from(
            LossSurface.ofFormula(BOWL, DOMAIN).objective(),
            new GradientDescent(rate),
            Optional.of(new GradientNoise(deviation, 1)),
            Stopping.after(1_000),
            start);
    return BehaviourOfRuns.of(run, DOMAIN, SEEN);
  }

  @Test
  void aStepLimitIsNoRest() {
    Descent run = run(BOWL, new GradientDescent(0.001), Vector.of(1, 2)).withStepLimit(5);
    assertEquals(Behaviour.CRAWL, BehaviourOfRuns.of(run, DOMAIN, SEEN));
  }

  private static Behaviour plain(String formula, Vector start, double rate) {
    return BehaviourOfRuns.of(run(formula, new GradientDescent(rate), start), DOMAIN, SEEN);
  }

  private static Descent run(String formula, Optimizer optimizer, Vector start) {
    return Descent.from(
        LossSurface.ofFormula(formula, DOMAIN).objective(),
        optimizer,
        Stopping.after(1_000),
        start);
  }
}
