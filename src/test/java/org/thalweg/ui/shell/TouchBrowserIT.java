package org.thalweg.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** Every screen by finger and on little room: nothing too small to hit, nothing out of reach. */
@InBrowser
class TouchBrowserIT {
  private static final double LEAST = 43.5;

  /** 400 % on a screen of 1280 pixels (WCAG 2.2, 1.4.10). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?step=5",
        "/?present=1",
        "/derivative?do=car",
        "/derivative?curve=square&x=3&dx=1&lesson=L4&card=2",
        "/partial",
        "/network?preset=iris&step=5",
        "/lessons/check"
      })
  void nothingIsWiderThanTheWindowAtFourTimesTheSize(String address, Visitor visitor) {
    visitor.page().setViewportSize(320, 640);
    visitor.open(address).settle();
    visitor.page().waitForFunction("() => document.documentElement.scrollWidth <= 320");
  }

  /** On a tablet, too: what stands beyond the edge of the header is found by nobody. */
  @ParameterizedTest
  @ValueSource(ints = {360, 700, 820, 1023, 1024, 1199, 1200, 1366})
  void theHeaderNamesAllScreens(int width, Visitor visitor) {
    visitor.page().setViewportSize(width, 900);
    visitor.open("/").settle();
    visitor
        .page()
        .waitForFunction(
            "() => { const names = document.querySelector('.shell-nav');"
                + " return names.scrollWidth <= names.clientWidth"
                + " && document.documentElement.scrollWidth <= innerWidth; }");
  }

  /** 44 pixels each way (WCAG 2.2, 2.5.5). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?step=5",
        "/derivative?curve=square&x=3&dx=1&lesson=L3&card=2",
        "/partial?surface=bowl&x=1&y=1",
        "/network?preset=xor&step=5"
      })
  void onAPhoneWhatIsTouchedIsLargeEnough(String address, @OnPhone Visitor visitor) {
    visitor.open(address);
    assertThat(visitor.page().locator(".figure-number:visible").first()).not().hasText("–");
    Locator targets =
        visitor
            .page()
            .locator(
                "button:visible, select:visible, summary:visible, .shell-nav a:visible,"
                    + " .segments label:visible");
    List<String> tooSmall = new ArrayList<>();
    for (Locator target : targets.all()) {
      BoundingBox box = target.boundingBox();
      if (box.height < LEAST || box.width < LEAST) {
        tooSmall.add(box.width + " × " + box.height + ": " + target.evaluate("t => t.outerHTML"));
      }
    }
    assertEquals(List.of(), tooSmall);
  }

  /** Safari on a phone enlarges the whole page for a field whose type is smaller than 16 pixels. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/?step=5", "/derivative", "/network?preset=xor&step=5", "/lessons/check"})
  void onAPhoneNoFieldEnlargesThePage(String address, @OnPhone Visitor visitor) {
    visitor.open(address);
    Locator fields =
        visitor
            .page()
            .locator(
                "input:not([type=range], [type=radio], [type=checkbox], [type=file], [type=hidden]),"
                    + " textarea, select");
    assertThat(fields).not().hasCount(0);
    Object small =
        fields.evaluateAll(
            "all => all.filter(one => parseFloat(getComputedStyle(one).fontSize) < 16)"
                + ".map(one => one.outerHTML)");
    assertEquals(List.of(), small);
  }
}
