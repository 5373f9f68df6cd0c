package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.live.RunSettings;
import org.thalweg.live.Speed;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

class SettingsCodecTest {
  private static final Domain DOMAIN = new Domain(new Interval(-0.1, 7), new Interval(-1e-3, 1e5));

  @ParameterizedTest
  @MethodSource("everySurfaceWithEveryOptimizer")
  void comesBackAsItWasWrittenAndEndsAtTheSameBits(String surface, String optimizer) {
    Settings fresh = Settings.on(Surfaces.byId(surface).orElseThrow());
    RunSettings run =
        RunSettings.of(OpenedPage.optimizer(optimizer, 0.1 / 3), fresh.run().start())
            .withProgress(changes(Map.of(2L, 1e-3 / 7, 5L, Math.PI * 1e-4)), 40);
    Settings settings = OpenedPage.with(fresh, run);
    assertOpensAtTheSameBits(settings);
  }

  static Stream<Arguments> everySurfaceWithEveryOptimizer() {
    return Surfaces.all().stream()
        .flatMap(surface -> Optimizer.ids().stream().map(id -> Arguments.of(surface.id(), id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x^2 + y^2", "x²+3·y²", "2x y + |y| - 1e-3x", "max(x,y)−π", "x+y"})
  void keepsOwnFormulasWithAllTheirSigns(String formula) {
    Settings settings = Settings.on(LossSurface.ofFormula(formula, DOMAIN));
    assertOpensAtTheSameBits(
        OpenedPage.with(settings, settings.run().withProgress(new TreeMap<>(), 9)));
  }

  @Test
  void keepsHyperParametersNoiseStepLimitSpeedAndLook() {
    Optimizer adam =
        Optimizer.of(
            "adam",
            Map.of("learningRate", 0.3, "beta1", 0.1 + 0.2, "beta2", 0.75, "epsilon", 1e-5));
    RunSettings run =
        RunSettings.of(adam, Vector.of(-0.3, 1e-17))
            .withNoise(Optional.of(new GradientNoise(0.1 + 0.7, Long.MIN_VALUE)))
            .withStopping(Stopping.after(77))
            .withProgress(new TreeMap<>(), 77);
    for (double speed : List.of(1.0, 8.0, 1e9, Speed.FASTEST.stepsPerSecond())) {
      Settings settings =
          Settings.of(Surfaces.byId("beale").orElseThrow(), run)
              .withSpeed(speed)
              .withRates(List.of(0.1 + 0.2, 1e-7, 3.0))
              .withLook(
                  new Look(
                      true,
                      false,
                      true,
                      Optional.of(new Domain(new Interval(-0.3, 0.1 + 0.2), new Interval(1, 2)))));
      assertOpensAtTheSameBits(settings);
    }
  }

  @Test
  void keepsPinnedRunsInTheirOrder() {
    RunSettings first =
        RunSettings.of(OpenedPage.optimizer("gradient-descent", 0.01), Vector.of(1, -1))
            .withProgress(changes(Map.of(0L, 0.02, 3L, 0.005)), 12);
    RunSettings second =
        RunSettings.of(OpenedPage.optimizer("nesterov", 1e-3), Vector.of(-3, 1e-9))
            .withNoise(Optional.of(new GradientNoise(2, -5)))
            .withProgress(new TreeMap<>(), 5);
    Settings fresh = new SettingsCodec().initial();
    assertOpensAtTheSameBits(
        fresh
            .withRuns(fresh.run(), List.of(first, second, first))
            .withHidden(Set.of(0, 2))
            .withTogether(true));
  }

  @Test
  void anEmptyAddressIsAFreshPage() {
    assertEquals(new SettingsCodec().initial(), OpenedPage.read(""));
  }

  @Test
  void aSurfaceAloneStartsWhereTheSurfaceSays() {
    LossSurface beale = Surfaces.byId("beale").orElseThrow();
    assertEquals(Settings.on(beale), OpenedPage.read("surface=beale"));
  }

  @Test
  void takesTheParametersOfTheHttpInterface() {
    RunSettings run =
        OpenedPage.read(
                "surface=himmelblau&x=-0.3&y=-0.9&optimizer=momentum&rate=0.012&momentum=0.5")
            .run();
    assertEquals(Vector.of(-0.3, -0.9), run.start());
    assertEquals(
        Optimizer.of("momentum", Map.of("learningRate", 0.012, "momentum", 0.5)), run.optimizer());
  }

  private static void assertOpensAtTheSameBits(Settings settings) {
    Settings back = OpenedPage.read(OpenedPage.write(settings));
    assertEquals(settings, back);
    State state = new OpenedPage().open(back).state();
    assertEquals(
        OpenedPage.byHand(settings.surface(), settings.run()),
        state.active().last(),
        "the end point");
    for (int i = 0; i < settings.pinned().size(); i++) {
      assertEquals(
          OpenedPage.byHand(settings.surface(), settings.pinned().get(i)),
          state.pinned().get(i).last());
    }
  }

  private static SortedMap<Long, Double> changes(Map<Long, Double> changes) {
    return new TreeMap<>(changes);
  }

  /** As people write an address by hand, or copy it out of a page's text. */
  @Test
  void readsWhatIsWrittenByHand() {
    Settings settings =
        OpenedPage.read("surface=Two valleys&amp;x=0,5&amp;y=pi/2&optimizer=Adam&rate=1/8");
    assertEquals("two-valleys", settings.surface().id());
    assertEquals(Vector.of(0.5, Math.PI / 2), settings.run().start());
    assertEquals("adam", settings.run().optimizer().id());
    assertEquals(0.125, settings.run().optimizer().learningRate());
  }
}
