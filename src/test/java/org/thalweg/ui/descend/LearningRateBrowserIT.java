package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** The learning rate is how big a step is: on x² + y² each of its four fates, with its words. */
@InBrowser
class LearningRateBrowserIT {
  private static final String BOWL = "surface=bowl&x=1&y=-2&speed=fastest&rate=";

  @Test
  void aTenthShrinksTheDistanceByATheFactorFourFifths(Visitor visitor) {
    Learner learner = new Learner(visitor).open(BOWL + "0.1");
    assertThat(learner.page().getByText("stable up to α = 1")).isVisible();
    assertThat(learner.page().getByText("best rate is 0.5")).isVisible();
    double x = 1;
    for (int step = 1; step <= 4; step++) {
      learner.button("One step").click();
      learner.isAtStep(step);
      x *= 0.8;
      assertThat(learner.figure(3)).hasText("(" + four(x) + ", −" + four(2 * x) + ")");
    }
    assertThat(learner.diagnosis()).containsText("steadily");
    learner.play().click();
    learner.endsWith("converged in");
  }

  @Test
  void aHalfLandsInOneStep(Visitor visitor) {
    Learner learner = new Learner(visitor).open(BOWL + "0.5");
    learner.play().click();
    learner.endsWith("converged in 1 step");
    learner.isAtStep(1);
    assertThat(learner.figure(3)).hasText("(0, 0)");
    assertThat(learner.figure(1)).hasText("0");
  }

  @Test
  void oneFlipsSidesForEver(Visitor visitor) {
    Learner learner = new Learner(visitor).open(BOWL + "1&limit=101");
    learner.play().click();
    learner.endsWith("step limit reached after 101 steps");
    assertThat(learner.figure(3)).hasText("(−1, 2)");
    assertThat(learner.diagnosis()).containsText("hopping for ever");
    learner.button("One step back").click();
    assertThat(learner.figure(3)).hasText("(1, −2)");
    assertThat(learner.diagnosis()).containsText("On the edge");
  }

  @Test
  void aLittleMoreThanOneFliesOffTheMap(Visitor visitor) {
    Learner learner = new Learner(visitor).open(BOWL + "1.05");
    assertThat(learner.diagnosis()).containsText("unstable here");
    for (int step = 1; step <= 3; step++) {
      learner.button("One step").click();
      learner.isAtStep(step);
    }
    assertThat(learner.figure(3)).hasText("(−1.331, 2.662)");
    assertThat(learner.diagnosis()).containsText("Diverging: α·λmax = 2.1 is over 2 here");
    learner.play().click();
    // 2·1.1⁷⁷ is over a thousand times as far as the start
    learner.endsWith("diverged after 77 steps");
    learner.hasDrawn("descend-curve", 78);
    learner.chartComesTo("descend-curve", "chart => chart.drawing.plot.yRange.high > 1e6");
    learner.chartComesTo(
        "surface-map",
        "chart => { const { points } = [...chart.drawing.series.values()].pop();"
            + " const plot = chart.drawing.plot; const x = points.xs[points.length - 1];"
            + " return x < plot.xRange.low || x > plot.xRange.high; }");
  }

  @Test
  void muchTooMuchEndsAsDiverged(Visitor visitor) {
    Learner learner = new Learner(visitor).open(BOWL + "100");
    learner.play().click();
    learner.endsWith("diverged after");
    assertThat(learner.diagnosis()).containsText("stable below α = 1");
  }

  /** Four significant digits, as the figures below the map have them. */
  private static String four(double number) {
    return new BigDecimal(number).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
