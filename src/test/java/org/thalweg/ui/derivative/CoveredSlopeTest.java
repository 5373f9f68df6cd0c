package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.OpenScreen;

/** What is covered is neither read in another part nor heard. */
@ViewPackages(classes = Numbers.class)
class CoveredSlopeTest extends BrowserlessTest {
  private OpenScreen screen;

  @BeforeEach
  void openScreen() {
    screen = new OpenScreen(DerivativeView::new, "curve=square&x=3&dx=1");
  }

  @Test
  void nothingNamesTheSlopeOfATangentThatIsCovered() {
    assertTrue(sentence().contains("the slope is 6"), sentence());
    Veil.cover(screen.view().getElement(), Set.of("tangent"), "later");
    screen.click("½");
    assertEquals(2, coveredFigures());
    assertEquals("", sentence());
    Veil.cover(screen.view().getElement(), Set.of(), "");
    assertEquals(0, coveredFigures());
    assertTrue(sentence().contains("the slope is 6"), sentence());
  }

  private String sentence() {
    return screen
        .all()
        .filter(each -> each.getClassList().contains("readout-sentence"))
        .map(Element::getText)
        .findFirst()
        .orElseThrow();
  }

  private long coveredFigures() {
    return screen
        .all()
        .filter(each -> "tangent".equals(each.getAttribute("data-part")))
        .filter(each -> each.hasAttribute("veiled"))
        .count();
  }
}
