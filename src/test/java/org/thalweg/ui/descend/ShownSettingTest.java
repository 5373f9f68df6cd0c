package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.OpenClass;
import org.thalweg.ui.screen.OpenScreen;
import org.thalweg.ui.screen.ScreenView;
import org.thalweg.ui.screen.VisibleElements;

/** A class has no controls before it, and still reads what was chosen. */
@ViewPackages(classes = Numbers.class)
class ShownSettingTest extends BrowserlessTest {

  @Test
  void aClassReadsTheRateTheSurfaceAndItsFormula() {
    OpenClass room = new OpenClass(services -> new DescendView(services, new ContourMaps()));
    room.teacher("surface=himmelblau&rate=0.012");
    ScreenView<?, ?, ?> follower = room.follower();
    String seen = room.text(follower);
    assertTrue(seen.contains("α 0.012 Himmelblau"), seen);
    String formula = formulas(follower).getFirst();
    assertTrue(formula.startsWith("f(x, y) = (x^2 + y - 11)^2"), formula);
    room.teacher("f=x^2%2B3y^2&x=1&y=0.5&rate=0.1&optimizer=adam");
    room.pass(1_000);
    String own = room.text(follower);
    assertTrue(own.contains("α 0.1 · Adam"), own);
    assertFalse(own.contains("Himmelblau"), own);
    assertEquals("f(x, y) = x^2+3y^2", formulas(follower).getFirst());
  }

  private static List<String> formulas(ScreenView<?, ?, ?> view) {
    return VisibleElements.of(view.getElement())
        .filter(OpenScreen.tagged("tex-formula"))
        .map(each -> ((TexFormula) each.getComponent().orElseThrow()).getPlainText())
        .toList();
  }
}
