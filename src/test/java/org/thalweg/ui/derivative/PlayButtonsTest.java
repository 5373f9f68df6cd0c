package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Browser;
import org.thalweg.ui.screen.OpenScreen;
import tools.jackson.databind.node.ObjectNode;

/** The button that plays and pauses, on a line that is slow. */
@ViewPackages(classes = Numbers.class)
class PlayButtonsTest extends BrowserlessTest {
  @Test
  void aDoubleClickIsOnePress() {
    OpenScreen screen = new OpenScreen(DerivativeView::new, "do=descent&curve=square&x=3");
    press(screen, Browser.click(play(screen), 1));
    press(screen, Browser.click(play(screen), 2));
    assertEquals("Pause", play(screen).getText());
  }

  /** Nothing is left to halve, and the page does not show it yet. */
  @Test
  void pausingWhatHasEndedDoesNotBeginItAnew() {
    OpenScreen screen = new OpenScreen(DerivativeView::new, "curve=square&x=3&dx=1");
    screen.click("▶ Shrink Δx");
    ObjectNode pause = Browser.click(play(screen), 1);
    screen.pass(60_000);
    assertEquals("▶ Shrink Δx", play(screen).getText());
    String ended = screen.address();
    press(screen, pause);
    screen.pass(60_000);
    assertEquals(ended, screen.address());
  }

  @Test
  void saysWhyItCannotBePlayed() {
    OpenScreen screen = new OpenScreen(DerivativeView::new, "do=descent&f=1/x&x=0");
    assertTrue(play(screen).hasAttribute("aria-description"));
    press(screen, Browser.click(play(screen), 1));
    assertEquals("▶ Descend", play(screen).getText());
  }

  private static Element play(OpenScreen screen) {
    return screen.one(element -> element.hasAttribute("data-offer"));
  }

  private static void press(OpenScreen screen, ObjectNode as) {
    Browser.fire(play(screen), "click", as);
    screen.settle();
  }
}
