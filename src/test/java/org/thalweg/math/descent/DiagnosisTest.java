package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/** What is said about descents whose situation is known. */
class DiagnosisTest {
  private static final int MANY = 100_000;

  /** Plain descent: surface, rate, start, steps to make, what is said. */
  @ParameterizedTest
  @CsvSource({
    "bowl, 0.01, 1, 2, 0, READY_CRAWL",
    "bowl, 0.1, 1, 2, 0, READY_STEADY",
    "bowl, 0.8, 1, 2, 0, READY_ZIGZAG",
    "bowl, 1.2, 1, 2, 0, READY_UNSTABLE",
    "bowl, 1, 1, 2, 0, ON_THE_EDGE",
    "bowl, 0.1, 1, 2, 3, STEADY",
    "bowl, 0.8, 1, 2, 3, ZIGZAG",
    "bowl, 1, 1, 2, 3, HOPPING",
    "bowl, 1.2, 1, 2, 3, DIVERGING",
    "stretched-valley, 0.105, 4.5, 0.01, 2, DIVERGING",
    "himmelblau, 0.005, 0, 0, 0, READY",
    "himmelblau, 0.012, -0.3, -0.9, 4, ON_RIDGE",
    "saddle, 0.1, 0, 0, 0, AT_SADDLE",
    "saddle, 0.1, 0.1, 0.01, 5, PASSING_SADDLE",
    "saddle, 0.1, 1, 1, 20, LEFT_MAP",
    "monkey-saddle, 0.1, 0, 0, 0, AT_FLAT_PLACE",
    "plateau-cliff, 0.3, 2, 2, 1, PLATEAU",
    "plateau-cliff, 0.3, 3.5, 3.5, 0, READY",
    "rosenbrock, 0.00199, -1.2, 1, 0, READY_UNSTABLE",
    "rosenbrock, 0.00199, -1.2, 1, 1, OVERSHOT",
    "kink, 0.1, -2.45, 1.35, 5, STRAIGHT"
  })
  void tellsWhatPlainDescentDoes(
      String surface, double rate, double x, double y, int steps, DiagnosisKind kind) {
    Vector start = Vector.of(x, y);
    Optimizer plain = new GradientDescent(rate);
    assertEquals(kind, diagnosis(catalogued(surface), plain, start, steps).kind());
  }

  /** Rates that are below the limit here, and over it elsewhere on the way. */
  @Test
  void promisesNoArrivalToARunThatFliesOut() {
    LossSurface himmelblau = catalogued("himmelblau");
    Vector start = Vector.of(3.2, 2.2);
    assertEquals(
        DiagnosisKind.ZIGZAG, diagnosis(himmelblau, new GradientDescent(0.02), start, 3).kind());
    assertEquals(
        DiagnosisKind.WILL_DIVERGE,
        diagnosis(himmelblau, new GradientDescent(0.06), start, 1).kind());
    assertEquals(
        DiagnosisKind.READY,
        diagnosis(himmelblau, new GradientDescent(0.05), Vector.of(-0.5, 2.2), 0).kind(),
        "the ground bends down there, too");
  }

  /** Plain descent: surface, rate, start, what is said at the end. */
  @ParameterizedTest
  @CsvSource({
    "bowl, 1.2, 1, 2, DIVERGED",
    "bowl, 0.1, 1, 2, AT_GLOBAL_MINIMUM",
    "bowl, 1e-14, 1, 2, STEPS_TOO_SHORT",
    "styblinski-tang, 0.01, 2, 2, AT_LOCAL_MINIMUM",
    "saddle, 0.1, 1, 0, AT_SADDLE",
    "saddle, 0.1, 1, 1, BOTTOMLESS",
    "kink, 0.5, 1, 1.25, AT_CORNER",
    "two-valleys, 0.05, 0.1, 1.5, AT_LOCAL_MINIMUM",
    "two-valleys, 0.05, 0.05, 1.5, AT_GLOBAL_MINIMUM"
  })
  void tellsHowPlainDescentEnds(
      String surface, double rate, double x, double y, DiagnosisKind kind) {
    Vector start = Vector.of(x, y);
    Optimizer plain = new GradientDescent(rate);
    assertEquals(kind, diagnosis(catalogued(surface), plain, start, MANY).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "x^2 + y^2 + x, 0.1, 1, 2, 100000, AT_MINIMUM",
    "-x^2 - y^2, 0.1, 0, 0, 0, AT_MAXIMUM",
    "-x^2 - y^2, 0.1, 0.5, 1, 2, ON_RIDGE",
    "sqrt(x) + y^2, 1, 0.1, 1, 100000, UNDEFINED_AHEAD",
    "exp(x^2) + y^2, 0.4, 1, 1, 100000, DIVERGED",
    "sqrt(1 + x^2) + sqrt(1 + y^2), 3, 1, 1, 0, READY_ZIGZAG",
    "sqrt(1 + x^2) + sqrt(1 + y^2), 3, 1, 1, 30, HOPPING",
    "sqrt(1 + x^2) + sqrt(1 + y^2), 3, 1, 1, 100000, STEP_LIMIT_HOPPING",
    "ln(1 + x^2) + y^2, 0.9, 1, 1, 60, ZIGZAG",
    "x^2 + 3*y + 25, 1, 1, 1, 3, ON_THE_EDGE",
    "abs(x) + abs(y), 0.25, 1, 1, 100000, AT_LOWEST_CORNER",
    "abs(x) - abs(y), 0.3, 1, 1, 100000, STEP_LIMIT_REACHED",
    "abs(x - 1) - y^2, 0.5, 2, 0, 100000, AT_CORNER",
    "x^3 + y^2, 0.1, -1, 1, 100000, BOTTOMLESS",
    "ln(x) + y^2, 0.3, 1, 1, 100000, UNDEFINED_AHEAD",
    "-exp(-x^2 - y^2), 0.1, 2.9, 2.9, 9, PLATEAU",
    "cos(x) + y^2, 0.1, 0, 0, 0, AT_SADDLE",
    "1e-8*(x^2 + y^2), 0.1, 1, 2, 3, CRAWLING",
    "x^4 + y^2, 0.1, 0.5, 0.2, 2, STEADY",
    "y^2 + x, 0.01, 0.5, 0.2, 2, DOWNHILL"
  })
  void tellsWhatHappensOnAnOwnFormula(
      String formula, double rate, double x, double y, int steps, DiagnosisKind kind) {
    Domain domain = new Domain(new Interval(-3, 3), new Interval(-3, 3));
    LossSurface surface = LossSurface.ofFormula(formula, domain);
    assertEquals(
        kind, diagnosis(surface, new GradientDescent(rate), Vector.of(x, y), steps).kind());
  }

  @Test
  void tellsHowMomentumSwingsAndRollsUphill() {
    LossSurface bowl = catalogued("bowl");
    List<DiagnosisKind> kinds = new ArrayList<>();
    for (int steps = 1; steps < 20; steps++) {
      kinds.add(diagnosis(bowl, new Momentum(0.05, 0.9), Vector.of(1, 2), steps).kind());
    }
    assertTrue(kinds.contains(DiagnosisKind.SWINGING), kinds.toString());
    assertTrue(kinds.contains(DiagnosisKind.ROLLING_UPHILL), kinds.toString());
  }

  @Test
  void claimsNoLimitForAnAdaptiveMethod() {
    Diagnosis adam =
        diagnosis(catalogued("bowl"), new Adam().withLearningRate(0.1), Vector.of(1, 2), 5);
    assertEquals(DiagnosisKind.DOWNHILL, adam.kind());
  }

  @Test
  void tellsThatNoiseKeepsItJittering() {
    LossSurface bowl = catalogued("bowl");
    Descent descent =
        Descent.from(
            bowl.objective(),
            new GradientDescent(0.1),
            Optional.of(new GradientNoise(1, 3)),
            Stopping.after(MANY),
            Vector.of(0.1, 0));
    assertEquals(DiagnosisKind.JITTERING, diagnosis(bowl, descent, 60).kind());
  }

  @Test
  void tellsThatAPersonOrTheLimitStoppedIt() {
    LossSurface bowl = catalogued("bowl");
    Descent limited =
        Descent.from(bowl.objective(), new GradientDescent(0.1), Stopping.after(5), bowl.start());
    assertEquals(DiagnosisKind.STEP_LIMIT_REACHED, diagnosis(bowl, limited, MANY).kind());
    Iterate start = limited.current();
    Diagnosis stopped = Diagnosis.of(limited.next().stopped(), Ground.of(bowl), List.of(start));
    assertEquals("Stopped by you at step 1. The loss is 5.76.", stopped.sentence());
  }

  @Test
  void givesTheLimitOfThisMethodAndAdviceRoundedDown() {
    LossSurface booth = catalogued("booth");
    Diagnosis tooBig = diagnosis(booth, new GradientDescent(0.1277777), Vector.of(-8, 7), 3);
    assertEquals(
        "Diverging: α·λmax = 2.3 is over 2 here, and it does not come back. At this place it is"
            + " stable below α = 0.11.",
        tooBig.sentence());
    Diagnosis ball = diagnosis(booth, new Momentum(0.23, 0.9), Vector.of(-8, 7), 0);
    assertEquals(3.8, ball.number(Quantity.LIMIT_BOUND), 1e-12);
    assertTrue(ball.sentence().contains("4.1 is over 3.8: unstable here"), ball.sentence());
  }

  /** A small slope at the start is no reason to be nearly there: it has to get smaller. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-4, 1e-8})
  void estimatesHowManyStepsACrawlStillTakes(double scale) {
    Domain domain = new Domain(new Interval(-3, 3), new Interval(-3, 3));
    LossSurface bowl = LossSurface.ofFormula(scale + "*(x^2 + y^2)", domain);
    Optimizer optimizer = new GradientDescent(0.01 / scale);
    Diagnosis early = diagnosis(bowl, optimizer, Vector.of(1, 2), 3);
    double total = diagnosis(bowl, optimizer, Vector.of(1, 2), MANY).number(Quantity.STEPS);
    assertEquals(DiagnosisKind.CRAWLING, early.kind());
    assertEquals(total - 3, early.number(Quantity.REMAINING_STEPS), 1);
  }

  /** Over the limit it is called diverging only because following it on showed that. */
  @Test
  void callsARunDivergingOnlyWhenItWasFollowed() {
    LossSurface bowl = catalogued("bowl");
    Descent descent =
        Descent.from(bowl.objective(), new GradientDescent(1.2), Stopping.after(99), bowl.start());
    List<Iterate> start = List.of(descent.current());
    Diagnosis unseen = Diagnosis.of(descent.next(), Ground.of(bowl), start, Optional.empty());
    assertEquals(DiagnosisKind.UNSTABLE_ROSE, unseen.kind());
    assertEquals(
        DiagnosisKind.DIVERGING, Diagnosis.of(descent.next(), Ground.of(bowl), start).kind());
  }

  private static LossSurface catalogued(String id) {
    return Surfaces.byId(id).orElseThrow();
  }

  private static Diagnosis diagnosis(
      LossSurface surface, Optimizer optimizer, Vector start, int steps) {
    Descent descent = Descent.from(surface.objective(), optimizer, Stopping.after(MANY), start);
    return diagnosis(surface, descent, steps);
  }

  private static Diagnosis diagnosis(LossSurface surface, Descent first, int steps) {
    Descent descent = first;
    List<Iterate> recent = new ArrayList<>(List.of(first.current()));
    for (int i = 0; i < steps && !descent.isOver(); i++) {
      descent = descent.next();
      recent.add(descent.current());
    }
    int from = Math.max(0, recent.size() - 16);
    return Diagnosis.of(descent, Ground.of(surface), recent.subList(from, recent.size()));
  }
}
