package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.OpenScreen;

/** What is covered is not heard either. */
@ViewPackages(classes = Numbers.class)
class CoveredWordsTest extends BrowserlessTest {
  private OpenScreen screen;

  @BeforeEach
  void openScreen() {
    screen =
        new OpenScreen(
            services -> new PartialView(services, new ContourMaps()),
            "f=x^2%2B3xy%2By^2&x=1&y=2&frozen=y&angle=0");
  }

  @Test
  void theNeedleAndThePicturesNameNoSlopeThatIsCovered() {
    assertEquals(List.of(true, true, true), namesTheSlope());
    Veil.cover(screen.view().getElement(), Set.of("slope", "compass"), "later");
    assertEquals(List.of(false, false, false), namesTheSlope());
    screen.press("ArrowRight");
    assertEquals(List.of(false, false, false), namesTheSlope(), "when something moves");
    Veil.cover(screen.view().getElement(), Set.of(), "");
    assertEquals(List.of(true, true, true), namesTheSlope());
  }

  /** The needle, the slice and the map. */
  private List<Boolean> namesTheSlope() {
    return List.of(
        screen.one(OpenScreen.tagged("compass-needle")).getProperty("spoken").contains("slope"),
        heard("Slice through the surface").contains("slope"),
        heard("Map of the surface").contains("slope"));
  }

  private String heard(String chart) {
    return screen.chart(chart).drawing().textAlternative();
  }
}
