package org.thalweg.ui.partial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** The Partial derivatives screen in a real browser. */
@InBrowser
class PartialBrowserIT {

  @Test
  void theKnobTurnsByKeysAndTheSliceFollows(Visitor visitor) {
    visitor.open("/partial");
    assertThat(visitor.page().locator(".partial-slope")).hasText("At x = 1 the slope ∂f/∂x is 2.");
    Locator x = knob(visitor, "Knob x");
    x.focus();
    x.press("ArrowRight");
    assertThat(visitor.page().locator(".partial-slope"))
        .hasText("At x = 1.05 the slope ∂f/∂x is 2.1.");
    x.press("End");
    assertThat(visitor.page().locator(".partial-slope")).hasText("At x = 3 the slope ∂f/∂x is 6.");
    assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]x=3\\.0.*"));
  }

  @Test
  void aPlusInTheAddressAdds(Visitor visitor) {
    visitor.open("/partial?f=3x+y&x=1&y=2");
    for (int i = 0; i < 2; i++) {
      assertThat(visitor.page().locator(".partial-slope"))
          .hasText("At x = 1 the slope ∂f/∂x is 3.");
      assertThat(visitor.page()).hasURL(Pattern.compile(".*f=3x%2By.*"));
      visitor.page().reload();
    }
  }

  @Test
  void aFrozenKnobDoesNotTurn(Visitor visitor) {
    visitor.open("/partial");
    Locator y = knob(visitor, "Knob y");
    assertThat(y).hasAttribute("aria-disabled", "true");
    y.press("ArrowRight");
    assertThat(y).hasAttribute("aria-valuetext", "1, frozen");
  }

  @Test
  void theKnobTurnsByPointerAndByWheel(Visitor visitor) {
    visitor.open("/partial");
    Locator x = knob(visitor, "Knob x");
    BoundingBox box = x.boundingBox();
    double centreX = box.x + box.width / 2;
    double centreY = box.y + box.height / 2;
    visitor.page().mouse().move(centreX + 30, centreY);
    visitor.page().mouse().down();
    visitor.page().mouse().move(centreX, centreY - 30);
    visitor.page().mouse().up();
    assertThat(x).hasAttribute("aria-valuenow", "-1");
    visitor.page().mouse().wheel(0, -100);
    assertThat(x).hasAttribute("aria-valuenow", "-0.95");
    assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]x=-0\\.95.*"));
  }

  @Test
  void theNeedleFindsTheGradient(Visitor visitor) {
    visitor.open("/partial?x=1&y=2");
    Locator needle = knob(visitor, "Compass needle");
    for (int i = 0; i < 6; i++) {
      needle.press("Shift+ArrowRight");
    }
    for (int i = 0; i < 3; i++) {
      needle.press("ArrowRight");
    }
    assertThat(visitor.page().locator("body")).containsText("‖∇f‖ = 4.472");
  }

  @Test
  void theGradientLeadsToDescendAtTheSamePoint(Visitor visitor) {
    visitor.open("/partial?x=1&y=2&arrows=5&rate=0.25");
    visitor.page().getByText("Take the step").click();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]x=0\\.5&.*"));
    visitor.page().getByText("Go on in Descend").click();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/\\?.*surface=bowl.*"));
    assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]y=1\\.0.*"));
    assertThat(visitor.page().locator("step-stage")).hasCount(1);
  }

  @Test
  void nobodyIsKeptOut(Visitor visitor) {
    for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
      for (String query : new String[] {"?arrows=5&lines=4", "?f=x*y%2Bz^2*w&lines=9"}) {
        visitor.open("/partial" + query);
        assertThat(visitor.page().locator(".katex").first()).isVisible();
        visitor.hasNoBarriers();
      }
    }
  }

  @Test
  void onAPhoneTheKnobsAreAtHandBelowTheMap(Visitor visitor) {
    visitor.page().setViewportSize(360, 740);
    visitor.open("/partial");
    assertThat(knob(visitor, "Knob x")).isInViewport();
    assertThat(visitor.page().locator("live-chart").first()).isInViewport();
    visitor.hasNoBarriers();
  }

  private static Locator knob(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(
            com.microsoft.playwright.options.AriaRole.SLIDER,
            new com.microsoft.playwright.Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
