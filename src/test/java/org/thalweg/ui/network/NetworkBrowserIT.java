package org.thalweg.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** The Network screen in a real browser. */
@InBrowser
class NetworkBrowserIT {

  @Test
  void aNetworkLearnsAndEveryPictureIsThere(Visitor visitor) {
    Page page = visitor.open("/network?speed=fastest").page();
    button(page, "Learn").click();
    assertThat(page.locator(".readout")).containsText("4 of 4");
    assertThat(page.locator(".readout")).containsText("in 500 steps");
    Pictures.areInColour(page, "learnt");
    visitor.hasNoBarriers();
    page.reload();
    assertThat(page.locator(".readout")).containsText("in 500 steps");
    Pictures.areInColour(page, "after a reload");
  }

  @Test
  void aConnectionOpensItsFormulaAndEachNumberTheNext(Visitor visitor) {
    Page page = visitor.open("/network?preset=worked-example").page();
    page.locator("network-diagram").locator("[id='w.1.0.0']").dispatchEvent("click");
    Locator formula = page.locator(".network-formula");
    assertThat(formula).containsText("w(h₁→o₁) = 0.4");
    part(formula, "mean ∂E/∂w(h₁→o₁)").click();
    part(formula, "∂E/∂w(h₁→o₁) = 0.08217").click();
    part(formula, "h₁ = 0.5933").click();
    part(formula, "z(h₁) = 0.3775").click();
    part(formula, "x₁ = 0.05").click();
    assertThat(formula).containsText("It is given: a number of this example.");
    assertThat(page.locator("network-diagram").locator(".chosen")).hasAttribute("id", "x.0");
    formula.getByRole(AriaRole.BUTTON).getByText("z(h₁)", exact()).click();
    assertThat(formula).containsText("w(x₁→h₁) = 0.15");
  }

  @Test
  void byKeysAlongUnitsAndConnections(Visitor visitor) {
    Page page = visitor.open("/network?preset=worked-example").page();
    Locator diagram = page.locator("network-diagram");
    diagram.locator("[id='x.0']").focus();
    page.keyboard().press("ArrowRight");
    assertThat(diagram.locator("[id='w.0.0.0']")).isFocused();
    assertThat(diagram.locator("[id='w.0.0.0']"))
        .hasAttribute("aria-label", Pattern.compile("From x₁ to h₁: weight 0.15, derivative .*"));
    assertThat(diagram.locator(".tag")).containsText("0.15");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(page.locator(".network-formula")).containsText("z(h₁) = 0.3775");
    assertThat(page.locator(".readout")).containsText("Nothing has been learnt yet");
  }

  @Test
  void theFiveStepsOneByOne(Visitor visitor) {
    Page page = visitor.open("/network?preset=worked-example").page();
    Locator words = page.locator(".network-phase-words");
    button(page, "1 Predict").click();
    assertThat(words).containsText("answers 0.751, 0.773; it should be 0.01, 0.99");
    page.keyboard().press("n");
    assertThat(words).containsText("E = 0.2984");
    page.keyboard().press("n");
    assertThat(words).containsText("Right now it depends most on");
    page.keyboard().press("n");
    assertThat(words).containsText("That was step 1; the loss is now 0.2805");
    assertThat(page.locator("network-diagram svg")).hasAttribute("data-phase", "4");
    page.keyboard().press("b");
    assertThat(words).containsText("Right now it depends most on");
    assertThat(page.locator(".readout .figure-number").first()).hasText("0");
    button(page, "▶ Slow motion").click();
    assertThat(words).containsText("That was step 1");
    assertThat(words).containsText("Repeat, until the error is small");
    button(page, "▶ Slow motion").click();
    visitor.hasNoBarriers();
  }

  @Test
  void twoNetworksLearnSideBySideAndChangePlaces(Visitor visitor) {
    Page page = visitor.open("/network?preset=very-wrong&rate=0.15&speed=60").page();
    Locator beside = page.locator(".network-beside");
    beside.locator("select").selectOption(new SelectOption().setLabel("binary cross-entropy"));
    assertThat(page.locator("network-diagram")).hasCount(2);
    button(page, "Learn").click();
    assertThat(page.locator(".readout")).containsText("in 500 steps");
    assertThat(beside).containsText("The second makes its own error small");
    assertThat(page.locator("network-diagram").last().locator(".value").last())
        .hasText(Pattern.compile("0\\.0.*"));
    Locator loss = page.locator(".network-curve live-chart").first();
    assertThat(loss).hasJSProperty("isConnected", true);
    page.waitForFunction("chart => chart.pointCount('beside') > 100", loss.elementHandle());
    page.reload();
    assertThat(beside).containsText("The second makes its own error small");
    Pictures.areInColour(page, "after a reload");
    button(page, "Change places").click();
    assertThat(beside.locator("select option:checked")).hasText("half the squared error");
    assertThat(page.locator(".readout .figure-number").first()).hasText("500");
    visitor.hasNoBarriers();
  }

  @Test
  void aWeightIsTracedToTheErrorSeenRowByRowAndTyped(Visitor visitor) {
    Page page = visitor.open("/network?preset=xor").page();
    Locator diagram = page.locator("network-diagram");
    diagram.locator("[id='w.0.1.0']").dispatchEvent("click");
    assertThat(diagram.locator(".way")).hasCount(5);
    Locator rows = page.locator(".network-rows tbody tr");
    assertThat(rows).hasCount(4);
    rows.nth(2).getByRole(AriaRole.BUTTON).click();
    assertThat(rows.nth(2)).hasClass(Pattern.compile(".*chosen.*"));
    assertThat(page.locator("[data-part=rows]")).containsText("∂E/∂w(x₁→h₂) over all 4 rows");
    Locator typed = page.getByLabel("Another value for it");
    typed.fill("-0,5");
    typed.press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*[?&]weights=.*"));
    assertThat(page.locator(".network-formula")).containsText("w(x₁→h₂) = −0.5");
    visitor.settle().hasNoBarriers();
  }

  @Test
  void dataOfOnesOwnArePastedAndARowIsAddedByAClick(Visitor visitor) {
    Page page = visitor.open("/network?preset=xor").page();
    page.locator("label:has(> span:text-is('Data')) select")
        .selectOption(new SelectOption().setLabel("Your own …"));
    Locator dialog = page.locator("dialog[open]");
    Locator text = dialog.locator("textarea");
    text.fill("x;y;kind\n0;0;red\n1;one;blue");
    assertThat(dialog)
        .containsText("In row 3, column 2, there should be a number, but there is “one”.");
    visitor.settle().hasNoBarriers();
    text.fill("x;y;kind\n0;0;red\n1;1,5;blue\n0;2;blue");
    assertThat(dialog).containsText("3 rows of x, y; to be answered: blue, red.");
    button(page, "Learn from these data").click();
    assertThat(dialog).hasCount(0);
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("+ red")).check();
    page.locator("live-chart.network-answers").click();
    assertThat(page.locator(".readout")).containsText("of 4");
    assertThat(page).hasURL(Pattern.compile(".*[?&]table=[-_A-Za-z0-9]+.*"));
    page.reload();
    assertThat(page.locator(".readout")).containsText("of 4");
    button(page, "Change your data").click();
    assertThat(text)
        .hasValue(
            Pattern.compile("x,y,kind: blue\\|red\\n0,0,red\\n1,1.5,blue\\n0,2,blue\\n.*,red\\n"));
    page.keyboard().press("Escape");
    button(page, "Learn").click();
    assertThat(page.locator(".readout")).containsText(Pattern.compile("in \\d+ steps"));
    Pictures.areInColour(page, "own data");
  }

  @Test
  void twoWeightsAreTurnedByHandBeforeTheDerivativeDoesIt(Visitor visitor) {
    Page page = visitor.open("/network?preset=line&speed=fastest").page();
    button(page, "Turn two weights by hand").click();
    Locator hand = page.locator("[data-part=hand]");
    Locator knob = hand.getByRole(AriaRole.SLIDER).first();
    knob.focus();
    page.keyboard().press("PageUp");
    page.keyboard().press("PageUp");
    assertThat(hand).containsText("Not yet as low as those steps of descent lead.");
    visitor.settle().hasNoBarriers();
    button(page, "Let the derivative do it").click();
    assertThat(hand)
        .containsText(
            Pattern.compile("By hand: \\d+.*With the derivative: .* after \\d{3,4} steps"));
    page.waitForFunction(
        "() => document.querySelector('.network-valley').draws('hand')"
            + " && document.querySelector('.network-valley').draws('trail')");
    button(page, "Put the knobs away").click();
    assertThat(knob).isHidden();
  }

  @Test
  void theEdgeOfStabilityIsSeenAndSaid(Visitor visitor) {
    Page page = visitor.open("/network?preset=edge&step=2000").page();
    assertThat(page.locator(".page-side"))
        .containsText(Pattern.compile("α·λmax = (1\\.[6-9]|2)\\d*"));
    Pictures.areInColour(page, "edge");
  }

  @Test
  void theGaugeIsDrawnWhenItsCardComesIntoSight(Visitor visitor) {
    Page page = visitor.open("/network?preset=edge&step=400").page();
    assertThat(page.locator(".readout")).containsText("in 400 steps");
    assertThat(page.locator("[data-part=edge]")).not().isInViewport();
    String points = "document.querySelector('[data-part=edge] live-chart').pointCount('product')";
    assertEquals(0, page.evaluate(points));
    page.locator("[data-part=edge]").scrollIntoViewIfNeeded();
    page.waitForFunction(points + " > 300");
  }

  @Test
  void theDrawingIsTakenAlongAsAPictureAlsoBeforeAClass(Visitor visitor) throws IOException {
    Page page = visitor.open("/network?preset=moons&step=20&present=1").page();
    assertThat(page.locator(".readout")).containsText("in 20 steps");
    Locator drawn = page.locator("network-diagram svg");
    Locator button =
        page.locator(".page-picture").getByRole(AriaRole.BUTTON).getByText("Picture", exact());
    Download picture = page.waitForDownload(button::click);
    assertEquals("thalweg-network-moons-drawing.png", picture.suggestedFilename());
    BufferedImage image = ImageIO.read(picture.path().toFile());
    assertEquals(drawn.evaluate("svg => 2 * svg.viewBox.baseVal.width"), image.getWidth());
    assertTrue(colours(image) > 100, "lines, units with their maps, and words");
    assertThat(page.getByText("CSV", new Page.GetByTextOptions().setExact(true))).isVisible();
  }

  private static long colours(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
        .distinct()
        .count();
  }

  @Test
  void irisHasATableOfItsKinds(Visitor visitor) {
    Page page = visitor.open("/network?preset=iris&step=300").page();
    assertThat(page.locator(".network-classes")).containsText("versicolor");
    assertThat(page.locator(".network-classes .right").first()).hasText("50");
    visitor.hasNoBarriers();
  }

  @Test
  void onAPhoneTheNetworkIsFirstAndLearns(@OnPhone Visitor visitor) {
    Page page = visitor.open("/network?speed=fastest").page();
    page.waitForFunction("document.documentElement.scrollWidth === 360");
    button(page, "Learn").tap();
    assertThat(page.locator(".readout")).containsText("in 500 steps");
    visitor.hasNoBarriers();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator part(Locator formula, String text) {
    return formula.locator(".network-parts").getByText(text);
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
