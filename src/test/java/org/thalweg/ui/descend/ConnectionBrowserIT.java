package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Lines;
import org.thalweg.browser.Visitor;

/** The network goes away and comes back; every step is drawn all the same, once and in order. */
@InBrowser
class ConnectionBrowserIT {
  private static final String RUN =
      "surface=rosenbrock&x=-1.2&y=1&optimizer=gradient-descent&rate=0.001&limit=3000";
  private static final double BEFORE_SILENCE = 20_000;

  @Test
  void aStepSocketThatBreaksGoesOnWhereItWas(Visitor visitor) {
    List<WebSocketRoute> sockets = visitor.stepSockets();
    Learner learner = new Learner(visitor).open(RUN + "&speed=1000");
    learner.play().click();
    hasDrawnAtLeast(learner, 200);
    breakAndWaitForTheNext(sockets, learner);
    hasDrawnAtLeast(learner, 1500);
    breakAndWaitForTheNext(sockets, learner);
    learner.endsWith("step limit reached after 3000 steps");
    isDrawnToTheLastStep(learner, 3000);
  }

  private static void breakAndWaitForTheNext(List<WebSocketRoute> sockets, Learner learner) {
    int before = sockets.size();
    sockets.getLast().close();
    waitForMore(sockets, before, learner, Learner.PATIENCE);
  }

  private static void waitForMore(
      List<WebSocketRoute> sockets, int before, Learner learner, double patience) {
    learner
        .page()
        .waitForCondition(
            () -> sockets.size() > before, new Page.WaitForConditionOptions().setTimeout(patience));
  }

  @Test
  void withoutAStepSocketTheStepsComeAnotherWay(Visitor visitor) {
    visitor.withoutStepSocket();
    Learner learner = new Learner(visitor).open(RUN + "&speed=250");
    learner.play().click();
    learner.endsWith("step limit reached after 3000 steps");
    isDrawnToTheLastStep(learner, 3000);
    learner.button("Back to the start").click();
    learner.isAtStep(0);
    learner.button("One step").click();
    learner.isAtStep(1);
    isDrawnToTheLastStep(learner, 1);
  }

  @Test
  void aRunGoesOnWhileThePageIsOfflineAndIsCompleteAfterwards(Visitor visitor) {
    List<WebSocketRoute> sockets = visitor.stepSockets();
    Learner learner = new Learner(visitor).open(RUN + "&speed=250");
    learner.play().click();
    hasDrawnAtLeast(learner, 100);
    learner.page().context().setOffline(true);
    sockets.getLast().close();
    learner.page().waitForFunction("() => !navigator.onLine");
    learner.page().context().setOffline(false);
    learner.endsWith("step limit reached after 3000 steps");
    isDrawnToTheLastStep(learner, 3000);
    visitor.forgetTroubles();
  }

  /** Nobody says that the old line is dead, and its silence alone is noticed after 26 seconds. */
  @Test
  void aLineThatMayBeDeadIsLeftWhenThereIsANetworkAgain(Visitor visitor) {
    List<WebSocketRoute> sockets = visitor.stepSockets();
    Learner learner = new Learner(visitor).open(RUN + "&speed=250");
    learner.play().click();
    hasDrawnAtLeast(learner, 100);
    learner.page().context().setOffline(true);
    learner.page().waitForFunction("() => !navigator.onLine");
    int before = sockets.size();
    learner.page().context().setOffline(false);
    waitForMore(sockets, before, learner, BEFORE_SILENCE);
    learner.endsWith("step limit reached after 3000 steps");
    isDrawnToTheLastStep(learner, 3000);
    visitor.forgetTroubles();
  }

  /** What a step brings is pushed, and nobody says that the old line for pushes is dead. */
  @Test
  void thePageIsToldOnThoughItsLinesHaveDied(Visitor visitor) {
    Lines lines = visitor.lines();
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1");
    learner.page().context().setOffline(true);
    learner.page().waitForFunction("() => !navigator.onLine");
    lines.die();
    learner.page().context().setOffline(false);
    learner.button("One step").click();
    learner.isAtStep(1);
    learner.button("One step").click();
    learner.isAtStep(2);
    visitor.forgetTroubles();
  }

  @Test
  void thePageSaysByItselfThatItIsBack(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1");
    String lost = "() => document.querySelector('vaadin-connection-indicator').reconnecting";
    learner.page().context().setOffline(true);
    learner.button("One step").click();
    learner.page().waitForFunction(lost);
    learner.page().context().setOffline(false);
    learner.isAtStep(1);
    learner.page().waitForFunction("() => !(" + lost + ")()");
    visitor.forgetTroubles();
  }

  private static void hasDrawnAtLeast(Learner learner, int points) {
    learner
        .page()
        .waitForFunction(
            "points => { const chart = document.querySelector('.surface-map live-chart');"
                + " const run = [...chart.drawing.series.keys()].pop();"
                + " return chart.pointCount(run) >= points; }",
            points,
            new Page.WaitForFunctionOptions().setTimeout(Learner.PATIENCE));
  }

  /** Compares each drawn place with the file that the server writes, in single precision. */
  private static void isDrawnToTheLastStep(Learner learner, int last) {
    learner.isAtStep(last);
    learner.hasDrawn("surface-map", last + 1);
    learner.hasDrawn("descend-curve", last + 1);
    List<List<Number>> drawn = learner.drawnPlaces();
    List<String> lines = learner.csv();
    assertEquals(last + 2, lines.size());
    for (int i = 0; i <= last; i++) {
      String[] numbers = lines.get(i + 1).split(",");
      assertEquals(Double.parseDouble(numbers[1]), drawn.get(i).get(0).doubleValue(), "x of " + i);
      assertEquals(Double.parseDouble(numbers[2]), drawn.get(i).get(1).doubleValue(), "y of " + i);
    }
  }
}
