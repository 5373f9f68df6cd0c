package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.OpenScreen;

/** The keys that work wherever the focus is. */
@ViewPackages(classes = Numbers.class)
class KeysTest extends BrowserlessTest {

  @Test
  void chooseAKnobAndTurnIt() {
    OpenScreen screen =
        new OpenScreen(services -> new PartialView(services, new ContourMaps()), "surface=bowl");
    double x = screen.fact("x");
    double y = screen.fact("y");
    screen.press("y");
    assertEquals(1, screen.fact("frozen"), "one knob");
    screen.press("ArrowRight");
    assertEquals(x, screen.fact("x"));
    double step = screen.fact("y") - y;
    assertTrue(step > 0 && step < 0.2, "one step up: " + step);
    screen.press("ArrowLeft");
    assertEquals(y, screen.fact("y"), 1e-12);
    screen.press("x");
    screen.press("ArrowLeft");
    assertEquals(x - step, screen.fact("x"), 1e-12);
    assertEquals(y, screen.fact("y"), 1e-12);
  }

  @Test
  void doNothingWhereThereIsNothingToTurn() {
    OpenScreen screen =
        new OpenScreen(services -> new PartialView(services, new ContourMaps()), "f=x^2");
    screen.press("y");
    screen.press("x");
    screen.press("ArrowRight");
    assertEquals("", screen.notice());
  }
}
