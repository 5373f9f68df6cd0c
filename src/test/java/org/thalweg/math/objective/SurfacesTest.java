package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.vector.Vector;

/** The catalogue: what every surface has, and that its minima are the true ones. */
class SurfacesTest {
  /** Surfaces whose lowest point is a tip without a gradient. */
  private static final Set<String> POINTED = Set.of("ackley", "kink");

  static List<LossSurface> all() {
    return Surfaces.all();
  }

  @Test
  void areTheOnesThatLinksName() {
    Set<String> ids = all().stream().map(LossSurface::id).collect(Collectors.toSet());
    assertTrue(
        ids.containsAll(
            List.of(
                "bowl",
                "stretched-valley",
                "ravine",
                "booth",
                "matyas",
                "saddle",
                "monkey-saddle",
                "rosenbrock",
                "himmelblau",
                "beale",
                "three-hump-camel",
                "six-hump-camel",
                "styblinski-tang",
                "rastrigin",
                "ackley",
                "mccormick",
                "goldstein-price",
                "plateau-cliff",
                "two-valleys")));
    assertEquals(all().size(), ids.size(), "an id stands twice");
    assertTrue(Surfaces.byId("no-such-surface").isEmpty());
  }

  @Test
  void standInTheOrderOfTheirGroups() {
    List<SurfaceGroup> groups = all().stream().map(LossSurface::group).toList();
    assertEquals(groups.stream().sorted().toList(), groups);
    assertEquals(Set.of(SurfaceGroup.values()), new TreeSet<>(groups));
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveAStartAndMinimaInTheDomainAndASource(LossSurface surface) {
    assertTrue(surface.domain().contains(surface.start()));
    assertTrue(surface.objective().evaluate(surface.start()).isFinite());
    assertTrue(surface.objective().gradient(surface.start()).norm() > 1e-3);
    assertTrue(surface.minima().stream().allMatch(m -> surface.domain().contains(m.point())));
    assertTrue(surface.source().matches(".*\\d{4}.*|.*textbook.*"), surface.source());
    assertTrue(surface.formula().length() <= 200);
    assertFalse(surface.isCustom());
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveWordsInTheTranslations(LossSurface surface) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    assertEquals(surface.name(), words.getProperty(surface.nameKey()));
    assertTrue(words.getProperty(surface.teachesKey(), "").endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveNoSlopeAndTheListedValueAtEveryMinimum(LossSurface surface) {
    FormulaObjective objective = surface.objective();
    for (Minimum minimum : surface.minima()) {
      assertEquals(minimum.value(), objective.value(minimum.point()), 1e-12, surface.id());
      if (!isTip(surface, minimum)) {
        double slope = objective.gradient(minimum.point()).norm();
        assertTrue(slope < 1e-6, () -> surface.id() + " " + minimum + ": slope " + slope);
        Vector bends = objective.hessian(minimum.point()).symmetricEigenvalues();
        assertTrue(bends.get(0) > 0, () -> surface.id() + " " + minimum + ": " + bends);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void reachEveryMinimumFromNearby(LossSurface surface) {
    FormulaObjective objective = surface.objective();
    for (Minimum minimum : surface.minima()) {
      if (!isTip(surface, minimum)) {
        Vector bends = objective.hessian(minimum.point()).symmetricEigenvalues();
        double rate = 1 / bends.get(1);
        Vector point = minimum.point().plus(Vector.of(0.01, -0.007));
        Vector gradient = objective.gradient(point);
        for (int step = 0; step < 60_000 && gradient.norm() > 1e-9; step++) {
          point = point.plusScaled(-rate, gradient);
          gradient = objective.gradient(point);
        }
        double distance = point.minus(minimum.point()).norm();
        assertTrue(distance < 1e-6, surface.id() + " " + minimum + ": off by " + distance);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveNoLowerPointOnAFineGrid(LossSurface surface) {
    double lowest = surface.minima().stream().mapToDouble(Minimum::value).min().orElse(-1e9);
    FormulaObjective objective = surface.objective();
    for (int i = 0; i < 301; i++) {
      for (int j = 0; j < 301; j++) {
        Vector point = Vector.of(surface.domain().x().at(i, 301), surface.domain().y().at(j, 301));
        assertTrue(objective.value(point) >= lowest - 1e-9, () -> surface.id() + " " + point);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void listTheLowestMinimumFirst(LossSurface surface) {
    List<Double> values = surface.minima().stream().map(Minimum::value).toList();
    assertEquals(values.stream().sorted(Comparator.naturalOrder()).toList(), values);
    assertEquals(values.size(), surface.minima().stream().map(Minimum::point).distinct().count());
  }

  /** Values that are misprinted elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "himmelblau, -2.805118, 3.131312, 0",
    "himmelblau, -3.779310, -3.283186, 0",
    "mccormick, -0.54719, -1.54719, -1.913223",
    "styblinski-tang, -2.903534, -2.903534, -78.33233",
    "six-hump-camel, 0.0898, -0.7126, -1.031628",
    "goldstein-price, 0, -1, 3",
    "beale, 3, 0.5, 0"
  })
  void listThePublishedMinima(String id, double x, double y, double value) {
    assertTrue(
        Surfaces.byId(id).orElseThrow().minima().stream()
            .anyMatch(minimum ->
                minimum.point().minus(Vector.of(x, y)).norm() < 1e-4
                    && Math.abs(minimum.value() - value) < 1e-5));
  }

  @Test
  void knowEveryDipOfTheRippledOnes() {
    for (String id : List.of("rastrigin", "ackley")) {
      assertEquals(121, Surfaces.byId(id).orElseThrow().minima().size());
    }
  }

  private static boolean isTip(LossSurface surface, Minimum minimum) {
    return POINTED.contains(surface.id()) && minimum.point().norm() == 0;
  }
}
