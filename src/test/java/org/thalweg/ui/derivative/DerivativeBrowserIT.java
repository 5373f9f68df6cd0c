package org.thalweg.ui.derivative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** What only a browser shows: barriers, keys on the handles, the address, a phone's width. */
@InBrowser
class DerivativeBrowserIT {

  @Test
  void aLineOfTheDerivationIsPredictedBeforeItOpens(Visitor visitor) {
    visitor.open("/derivative?f=x^2*sin(x)&x=1&dx=0.5");
    Locator question = visitor.page().locator(".derivation-question");
    question.getByText("sum rule").click();
    assertThat(question).containsText("Not the sum rule.");
    question.getByText("product rule").click();
    assertThat(question).containsText("Yes, the product rule.");
    question.locator("formula-field input").fill("2x*cos(x)");
    assertThat(question).containsText("Not yet equal to it.");
    question.locator("formula-field input").fill("x(2 sin x + x cos x)");
    assertThat(question).containsText("Right: it has the same value");
    visitor.settle().hasNoBarriers();
    visitor.page().getByText("Next line").click();
    assertThat(visitor.page().locator(".derivation li").first()).containsText("product rule");
    assertThat(question).containsText("power rule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?curve=square&x=3&dx=1&shrinks=30&lines=9",
        "?do=descent&curve=square&x=3&rate=0.1&step=4",
        "?do=car&drive=1.0@4.0,0.0@3.0&t=2.0",
        "?do=fit&rate=0.05&step=20"
      })
  void keepsNobodyOutInEitherTheme(String query, Visitor visitor) {
    for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      open(visitor, query);
      visitor.hasNoBarriers();
    }
  }

  @Test
  void movesBothPointsByArrowKeysAlone(Visitor visitor) {
    open(visitor, "?curve=square&x=3&dx=1");
    Locator point = handle(visitor, "Point on the curve");
    point.focus();
    visitor.page().keyboard().press("ArrowLeft");
    visitor.page().waitForURL(Pattern.compile(".*x=2\\.9.*").asPredicate());
    handle(visitor, "Second point, Δx away").focus();
    visitor.page().keyboard().press("Shift+ArrowLeft");
    visitor.page().waitForURL(Pattern.compile(".*dx=0\\.[23].*").asPredicate());
  }

  @Test
  void shrinksByTheKeyboardAndKeepsItInTheAddress(Visitor visitor) {
    open(visitor, "?curve=square&x=3&dx=1");
    Locator halve =
        visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Halve Δx"));
    halve.focus();
    visitor.page().keyboard().press("Enter");
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.page().locator("tbody tr").nth(2))
        .hasText(Pattern.compile("0\\.25.*6\\.25.*"));
    visitor.page().waitForURL(Pattern.compile(".*shrinks=2.*").asPredicate());
    String shared = visitor.page().url();
    visitor.page().navigate("about:blank");
    visitor.page().navigate(shared);
    assertThat(visitor.page().locator("tbody tr")).hasCount(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?do=descent", "?do=car", "?do=fit"})
  void fitsAPhone(String query, Visitor visitor) {
    visitor.page().setViewportSize(360, 740);
    open(visitor, query);
    assertThat(visitor.page().locator("live-chart:visible").first()).isVisible();
    visitor.page().waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
  }

  private static void open(Visitor visitor, String query) {
    visitor.open("/derivative" + query);
    assertThat(visitor.page().locator(".page-picture")).containsText(Pattern.compile("[0-9]"));
    visitor.settle();
  }

  private static Locator handle(Visitor visitor, String name) {
    return visitor.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name));
  }
}
