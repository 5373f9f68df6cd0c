package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.OpenScreen;

/** A run may zig-zag at one place and settle as a whole: each sentence says which it is about. */
@ViewPackages(classes = Numbers.class)
class HereAndOnTheWholeTest extends BrowserlessTest {
  @Test
  void theScreenSpeaksOfThisPlaceAndTheCountsOfTheRun() {
    OpenScreen screen =
        new OpenScreen(
            services -> new DescendView(services, new ContourMaps()),
            "surface=himmelblau&rate=0.02");
    for (int i = 0; i < 40 && !screen.text().contains("Zig-zag"); i++) {
      screen.press("ArrowRight");
    }
    assertTrue(screen.text().contains("Zig-zag at this place"), screen.text());
    assertEquals(
        List.of("3 settled in the end", "3 zig-zagging on the whole"),
        List.of(
            UI.getCurrent().getTranslation("room.sweep.count.settle", 3),
            UI.getCurrent().getTranslation("room.sweep.count.zig-zag", 3)));
  }
}
