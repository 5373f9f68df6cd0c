package org.thalweg.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** The whole Network screen by keyboard alone: nothing here touches a pointer or gives a focus. */
@InBrowser
class ByKeysBrowserIT {
  private static final int MOST_TABS = 80;

  @Test
  void fromAnExperimentToTheDataBehindANumberAndBack(Visitor visitor) {
    Page page = visitor.open("/network").page();
    assertThat(page.locator(".readout")).containsText("of 4");
    tabTo(page, choice(page, "Experiment"));
    page.keyboard().type("The w");
    assertThat(page).hasURL(Pattern.compile(".*[?&]preset=worked-example.*"));
    Locator diagram = page.locator("network-diagram");
    assertThat(diagram.locator("[id='w.1.1.1']")).hasCount(1);
    tabTo(page, diagram.locator("[id='x.0']"));
    press(page, "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
    Locator formula = page.locator(".network-formula");
    assertThat(formula).containsText("w(h₁→o₁) = 0.4");
    press(page, "ArrowDown");
    assertThat(diagram.locator(".tag")).hasCount(2);
    open(page, formula, "mean ∂E/∂w(h₁→o₁)");
    open(page, formula, "∂E/∂w(h₁→o₁) = 0.08217");
    open(page, formula, "h₁ = 0.5933");
    open(page, formula, "z(h₁) = 0.3775");
    open(page, formula, "x₁ = 0.05");
    assertThat(formula).containsText("It is given: a number of this example.");
    tabTo(page, formula.locator(".network-path button").first(), "Shift+Tab");
    press(page, "Enter");
    assertThat(formula).containsText("w(h₁→o₁) = 0.4");
    assertThat(formula.locator(".network-path")).isHidden();
    assertThat(formula.locator(".network-parts button").first()).isFocused();
  }

  @Test
  void theFiveStepsAndTheirSlowMotion(Visitor visitor) {
    Page page = visitor.open("/network?preset=xor&beat=0.5").page();
    Locator words = page.locator(".network-phase-words");
    tabTo(page, page.getByRole(AriaRole.BUTTON, named("1 Predict")));
    press(page, "Enter");
    assertThat(words).containsText("Predict: for this example");
    for (String step : new String[] {"Error:", "Derivatives:", "Update:", "Repeat"}) {
      press(page, "n");
      assertThat(words).containsText(step);
    }
    tabTo(page, page.getByRole(AriaRole.BUTTON, named("▶ Slow motion")));
    press(page, "Enter");
    assertThat(words).containsText("That was step 2");
    press(page, "Enter");
    tabTo(page, page.getByRole(AriaRole.SLIDER, named("Slow motion: time for each step")));
    press(page, "End");
    assertThat(page).hasURL(Pattern.compile(".*[?&]beat=10\\.0.*"));
  }

  @Test
  void rowsAreChosenAddedMovedAndRemoved(Visitor visitor) {
    Page page = visitor.open("/network?preset=xor").page();
    Locator readout = page.locator(".readout");
    assertThat(readout).containsText("of 4");
    tabTo(page, page.getByRole(AriaRole.RADIO, named("Look")));
    press(page, "ArrowRight", "ArrowRight");
    Locator cursor = page.getByRole(AriaRole.SLIDER, named(Pattern.compile("Place for what.*")));
    tabTo(page, cursor);
    press(page, "Shift+ArrowUp", "Shift+ArrowUp", "ArrowRight");
    assertThat(cursor).hasAttribute("aria-valuetext", Pattern.compile("x 0\\.51.*, y 0\\.7.*"));
    press(page, "Enter");
    assertThat(readout).containsText("of 5");
    assertThat(cursor).isFocused();
    Locator rows = page.locator(".network-rows tbody tr");
    assertThat(rows.nth(4)).containsText("0.513, 0.76");
    tabTo(page, page.getByRole(AriaRole.RADIO, named("+ orange")), "Shift+Tab");
    press(page, "ArrowRight");
    tabTo(page, cursor);
    press(page, "Enter");
    assertThat(readout).containsText("of 4");
    tabTo(page, page.getByRole(AriaRole.RADIO, named("Remove")), "Shift+Tab");
    press(page, "ArrowRight");
    assertThat(cursor).hasCount(0);
    tabTo(page, rows.nth(2).getByRole(AriaRole.BUTTON));
    press(page, "Enter");
    assertThat(rows.nth(2)).hasClass(Pattern.compile(".*chosen.*"));
  }

  @Test
  void theValleyAndTheEdgeOfStability(Visitor visitor) {
    Page page = visitor.open("/network?preset=edge&step=300").page();
    assertThat(page.locator(".readout")).containsText("in 300 steps");
    tabTo(page, choice(page, "The plane goes along"));
    page.keyboard().type("two directions d");
    assertThat(page).hasURL(Pattern.compile(".*[?&]plane=chance.*"));
    tabTo(page, page.locator(".network-rows tbody button").first());
    page.waitForFunction(
        "document.querySelector('[data-part=edge] live-chart').pointCount('product') > 250");
    assertThat(page.locator("[data-part=edge]")).containsText("α·λmax = ");
  }

  private static void open(Page page, Locator formula, String number) {
    tabTo(page, formula.locator(".network-parts").getByText(number));
    press(page, "Enter");
    assertThat(formula.locator(".network-path button").last())
        .hasText(number.replaceAll(" = .*", ""));
    assertThat(formula.locator(".network-path button").last()).isFocused();
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static void tabTo(Page page, Locator wanted) {
    tabTo(page, wanted, "Tab");
  }

  /** Presses Tab until it has the focus; nobody goes a longer way. */
  private static void tabTo(Page page, Locator wanted, String key) {
    assertThat(wanted).hasCount(1);
    for (int i = 0; i < MOST_TABS && !hasFocus(wanted); i++) {
      page.keyboard().press(key);
    }
    assertTrue(hasFocus(wanted), wanted + " is reached by " + key);
  }

  private static boolean hasFocus(Locator wanted) {
    return (boolean) wanted.evaluate("one => one.getRootNode().activeElement === one");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator choice(Page page, String name) {
    return page.locator("label:has(> span:text-is('" + name + "')) select");
  }
}
