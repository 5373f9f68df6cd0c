package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Optimizer;

/**
 * What holds for every optimizer on every surface, at a small, a fitting and a far too large rate.
 */
class EveryOptimizerOnEverySurfaceTest {
  private static final long LIMIT = 1500;

  static Stream<Arguments> pairs() {
    return Surfaces.all().stream()
        .flatMap(surface -> Optimizer.ids().stream().map(id -> Arguments.of(surface, id)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void endsOnceWithFiniteNumbersAndCountsItsSteps(LossSurface surface, String id) {
    for (double factor : new double[] {1e-3, 1, 1e4}) {
      Optimizer optimizer = optimizer(id, surface, factor);
      List<Descent> walk = walk(surface, optimizer);
      for (int i = 0; i < walk.size(); i++) {
        Iterate iterate = walk.get(i).current();
        assertEquals(i, iterate.index());
        assertTrue(iterate.point().isFinite() && iterate.gradient().isFinite());
        assertTrue(Double.isFinite(iterate.value()));
        assertEquals(i == walk.size() - 1, walk.get(i).isOver());
      }
      Descent end = walk.getLast();
      assertSame(end, end.next());
      assertTrue(end.current().index() <= LIMIT);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void givesTheSameBitsAgain(LossSurface surface, String id) {
    Optimizer optimizer = optimizer(id, surface, 1);
    Iterate first = walk(surface, optimizer).getLast().current();
    LossSurface again = Surfaces.byId(surface.id()).orElseThrow();
    assertEquals(first, walk(again, optimizer).getLast().current());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isDiagnosedInASentenceOnItsWayAndAtItsEnd(LossSurface surface, String id) {
    for (double factor : new double[] {1e-3, 1, 1e4}) {
      List<Descent> walk = walk(surface, optimizer(id, surface, factor));
      List<Iterate> iterates = new ArrayList<>();
      for (Descent descent : walk) {
        iterates.add(descent.current());
        if (iterates.size() % 20 > 2 && !descent.isOver()) {
          continue;
        }
        List<Iterate> recent = iterates.subList(Math.max(0, iterates.size() - 16), iterates.size());
        Diagnosis diagnosis = Diagnosis.of(descent, Ground.of(surface), recent);
        String sentence = diagnosis.sentence();
        assertTrue(sentence.endsWith(".") && !sentence.contains("{"), sentence);
        assertFalse(sentence.contains("NaN") || sentence.contains("∞"), sentence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isWrittenOutByHandWithTheNumbersOfTheStep(LossSurface surface, String id) {
    Optional<GradientNoise> noise = Optional.of(new GradientNoise(0.1, 7));
    for (Optional<GradientNoise> choice : List.of(Optional.<GradientNoise>empty(), noise)) {
      Descent descent =
          Descent.from(
              surface.objective(),
              optimizer(id, surface, 0.1),
              choice,
              Stopping.after(LIMIT),
              surface.start());
      for (int step = 0; step < 5 && !descent.isOver(); step++) {
        StepByHand byHand = StepByHand.of(descent);
        descent = descent.next();
        for (int i = 0; i < 2; i++) {
          List<WorkedLine> lines = byHand.lines(i, i == 0 ? "x" : "y");
          assertEquals(descent.current().point().get(i), lines.getLast().result());
          lines.forEach(line -> assertFalse(line.workingTex(Double::toString).contains("#")));
        }
      }
    }
  }

  /**
   * The descent at each of its iterates; the one that diverges is over at its last finite iterate.
   */
  private static List<Descent> walk(LossSurface surface, Optimizer optimizer) {
    Descent descent =
        Descent.from(surface.objective(), optimizer, Stopping.after(LIMIT), surface.start());
    List<Descent> walk = new ArrayList<>(List.of(descent));
    while (!descent.isOver()) {
      descent = descent.next();
      if (descent.current().index() < walk.size()) {
        walk.removeLast();
      }
      walk.add(descent);
    }
    return walk;
  }

  private static Optimizer optimizer(String id, LossSurface surface, double factor) {
    double rate = Math.min(1e6, surface.learningRate() * factor);
    return Optimizer.of(id, Map.of("learningRate", rate));
  }
}
