package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.thalweg.browser.Visitor;

/** A learner at the Descend screen, in a browser window of their own. */
final class Learner {
  /** Patient: the machine that tests may be busy with other things. */
  static final double PATIENCE = 60_000;

  private final Visitor visitor;
  private final Page page;

  Learner(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /**
   * Opens the screen with what stands behind the question mark, and waits for its first numbers.
   */
  Learner open(String query) {
    visitor.open("/" + (query.isEmpty() ? "" : "?" + query));
    return arrive();
  }

  /** Waits until the page shows its first numbers and has drawn them. */
  Learner arrive() {
    assertThat(figure(0)).hasText(Pattern.compile("\\d+"));
    page.waitForFunction(
        "() => document.querySelector('.surface-map live-chart')?.hasMark('hiker')");
    return this;
  }

  Page page() {
    return page;
  }

  Visitor visitor() {
    return visitor;
  }

  Locator play() {
    return page.locator(".play-button");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The rows of the legend, the run in progress last. */
  Locator runs() {
    return page.locator(".runs li");
  }

  Locator diagnosis() {
    return page.locator(".readout-sentence");
  }

  Locator notice() {
    return page.locator(".notice");
  }

  Locator exactRate() {
    return page.locator("learning-rate-control #exact");
  }

  Locator scrub() {
    return slider("Step");
  }

  /** One of the numbers below the map: 0 step, 1 loss, 2 slope, 3 point. */
  Locator figure(int index) {
    return page.locator(".figure-row .figure-number").nth(index);
  }

  void setRate(String rate) {
    exactRate().fill(rate);
    exactRate().press("Enter");
  }

  void chooseSurface(String name) {
    list("Loss surface").selectOption(name);
  }

  void chooseOptimizer(String name) {
    list("Optimizer").selectOption(name);
  }

  void setSpeed(int stop) {
    slider("Speed").fill(Integer.toString(stop));
  }

  void setStart(double x, double y) {
    startField("x").fill(Double.toString(x));
    startField("x").press("Enter");
    startField("y").fill(Double.toString(y));
    startField("y").press("Enter");
  }

  Locator startField(String name) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  void isAtStep(int step) {
    assertThat(figure(0)).hasText(Integer.toString(step));
  }

  /** Waits until the run in progress has this outcome in the legend. */
  void endsWith(String outcome) {
    assertThat(runs().last())
        .containsText(outcome, new ContainsTextOptions().setTimeout(2 * PATIENCE));
  }

  private Locator list(String name) {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
  }

  private Locator slider(String name) {
    return page.getByRole(
        AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** What a script finds out about the chart in an element of this class. */
  Object chart(String place, String script) {
    return page.evaluate(
        "place => { const chart = document.querySelector('."
            + place
            + " live-chart');"
            + " return ("
            + script
            + ")(chart); }",
        place);
  }

  /** Waits until this is so of the chart at a place. */
  void chartComesTo(String place, String condition) {
    page.waitForFunction(
        "place => { const chart = document.querySelector('.' + place + ' live-chart');"
            + " return chart !== null && ("
            + condition
            + ")(chart); }",
        place);
  }

  /** The number of points that the newest run has on the map, once it is this one. */
  void hasDrawn(String place, int points) {
    page.waitForFunction(
        "([place, points]) => {"
            + " const chart = document.querySelector(place + ' live-chart');"
            + " const run = [...chart.drawing.series.keys()].pop();"
            + " return chart.pointCount(run) === points; }",
        List.of("." + place, points));
  }

  /** The places of the newest run on the map, x and y of each step, as they are drawn. */
  List<List<Number>> drawnPlaces() {
    Object places =
        chart(
            "surface-map",
            "chart => { const { points } = [...chart.drawing.series.values()].pop();"
                + " return Array.from({ length: points.length },"
                + " (_, i) => [points.xs[i], points.ys[i]]); }");
    @SuppressWarnings("unchecked")
    List<List<Number>> pairs = (List<List<Number>>) places;
    return pairs;
  }

  /**
   * Where a place of the surface is in the window, in CSS pixels, once the map is laid out and
   * stays for three frames where it is.
   */
  Map<String, Number> pixel(double x, double y) {
    Object pixel =
        page.waitForFunction(
                "async ([x, y]) => { const find = () => {"
                    + " const chart = document.querySelector('.surface-map live-chart');"
                    + " const plot = chart?.drawing?.plot; const box = chart?.getBoundingClientRect();"
                    + " return plot ? { x: box.left + plot.x(x), y: box.top + plot.y(y) } : null; };"
                    + " const first = find();"
                    + " for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);"
                    + " const last = find();"
                    + " return last?.x === first?.x && last?.y === first?.y ? last : null; }",
                List.of(x, y))
            .jsonValue();
    @SuppressWarnings("unchecked")
    Map<String, Number> numbers = (Map<String, Number>) pixel;
    return numbers;
  }

  /** The file with all steps of the last run in the legend, line by line. */
  List<String> csv() {
    runs().last().getByRole(AriaRole.BUTTON).first().click();
    Locator table = page.locator("dialog[open]");
    Download file = page.waitForDownload(() -> table.getByText("CSV").click());
    page.keyboard().press("Escape");
    assertThat(table).hasCount(0);
    return lines(file.path());
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
