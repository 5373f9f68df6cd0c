package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Browser;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.screen.OpenLoop;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** What the panels show and wish, without a browser. */
@ViewPackages(classes = Numbers.class)
class PanelsTest extends BrowserlessTest {
  private final OpenedPage page = new OpenedPage();
  private final List<Integer> tables = new ArrayList<>();
  private final Model model = page.open("f=x^2%2By^2&x=1&y=-2&rate=0.1&step=3");

  private UpdateLoop<Model, Snapshot> loop;

  @BeforeEach
  void openTheLoop() {
    loop = OpenLoop.of(model);
  }

  @Test
  void aWrongFormulaIsMarkedAndTheLastGoodSurfaceStays() {
    show(new SurfacePanel(loop));
    FormulaField field = find(FormulaField.class).single();
    assertEquals("x^2+y^2", field.getText());
    type(field, "x^2+sen(y)");
    JsonNode problem = (JsonNode) field.getElement().getPropertyRaw("problem");
    assertEquals(4, problem.get("position").asInt());
    assertEquals(3, problem.get("length").asInt());
    assertEquals(
        "sen is not a function I know; did you mean sin?", problem.get("sentence").asString());
    assertEquals("x^2+y^2", model.state().surface().formula());
    assertEquals(3, model.state().active().last().index(), "the run stays too");
    assertEquals("x^2+sen(y)", field.getText(), "what is being typed stays");
  }

  @Test
  void aGoodFormulaBecomesTheSurfaceAndTakesTheMarkAway() {
    show(new SurfacePanel(loop));
    FormulaField field = find(FormulaField.class).single();
    type(field, "x^2+");
    type(field, "x^2+3y^2");
    assertInstanceOf(NullNode.class, field.getElement().getPropertyRaw("problem"));
    assertEquals("x^2+3y^2", model.state().surface().formula());
    assertEquals(0, model.state().active().last().index());
    assertEquals("x^2+3y^2", field.getText());
  }

  @Test
  void theLegendSaysWhatBecameOfEachRun() {
    RunsPanel runs = new RunsPanel(loop, run -> tables.add(run.id()));
    show(runs);
    assertEquals(1, rows().size());
    assertTrue(text(rows().getFirst()).contains("α 0.1"), text(rows().getFirst()));
    model.pin();
    model.setRate(0.5);
    model.step();
    refresh();
    assertEquals(2, rows().size());
    assertTrue(text(rows().getFirst()).contains("3"), text(rows().getFirst()));
    assertTrue(text(rows().getLast()).contains("converged in 1 step▤"), text(rows().getLast()));
  }

  @Test
  void theLegendKeepsItsButtonsWhileARunDescends() {
    show(new RunsPanel(loop, run -> tables.add(run.id())));
    NativeButton table = find(NativeButton.class, rows().getFirst()).all().getFirst();
    model.step();
    refresh();
    assertTrue(text(rows().getFirst()).contains("4"), text(rows().getFirst()));
    assertTrue(table.isAttached(), "a button that is pressed just now must not vanish");
    test(table).click();
    assertEquals(List.of(model.state().active().run().id()), tables);
  }

  @Test
  void aPinnedRunIsTakenAwayByItsButton() {
    show(new RunsPanel(loop, run -> tables.add(run.id())));
    model.pin();
    refresh();
    test(find(NativeButton.class, rows().getFirst()).all().getLast()).click();
    refresh();
    assertEquals(1, rows().size());
    assertEquals(1, model.state().runs().size());
  }

  @Test
  void theFileSaysWhatLedToEachStep() {
    StringWriter written = new StringWriter();
    StepTable.print(model.state().active().run().log(), new PrintWriter(written));
    List<String> lines = written.toString().lines().toList();
    assertEquals("step,x,y,loss,dx,dy,rate,length", lines.getFirst());
    assertEquals("0,1.0,-2.0,5.0,2.0,-4.0,,", lines.get(1));
    String[] first = lines.get(2).split(",");
    assertEquals(0.1, Double.parseDouble(first[6]));
    assertEquals(0.1 * Math.hypot(2, 4), Double.parseDouble(first[7]), 1e-15);
    assertEquals(5, lines.size());
  }

  @Test
  void theTableHoldsEveryStep() {
    List<Long> chosen = new ArrayList<>();
    UI.getCurrent()
        .add(
            StepTable.dialog(
                "All steps", model.state().active().run().log(), "steps.csv", chosen::add));
    Grid<?> grid = find(Grid.class).single();
    var table = test(grid);
    assertEquals(4, table.size());
    assertEquals("0", table.getCellText(0, 0));
    assertEquals("1", table.getCellText(0, 1));
    assertEquals("−2", table.getCellText(0, 2));
    assertEquals("5", table.getCellText(0, 3));
    assertEquals("0.512", table.getCellText(3, 1));
    assertEquals("1.024", table.getCellText(3, 4));
    assertEquals("–", table.getCellText(0, 7));
    assertEquals("0.1", table.getCellText(3, 7));
    double step = 0.2 * Math.hypot(0.64, 1.28); // 0.1 · ‖∇f‖ = 0.1 · 2 · ‖(0.64, −1.28)‖
    assertEquals(Numbers.of(Locale.ENGLISH).format(step, 6), table.getCellText(3, 8));
    table.clickRow(2);
    assertEquals(List.of(2L), chosen);
  }

  @Test
  void theLimitIsNeverOverstated() {
    // The limit is 0.0019968: whoever reads 0.002 and takes it flies out.
    model.open(OpenedPage.read("surface=rosenbrock&x=1&y=1"));
    RatePanel rate = new RatePanel(loop);
    show(rate);
    String words = rate.getElement().getTextRecursively();
    assertTrue(words.contains("stable up to α = 0.00199."), words);
  }

  /** Himmelblau's function has eigenvalues of about -31 and 31 there. */
  @Test
  void aSaddleIsNoValleyAndTheNextRunIsNoPlaceHere() {
    model.open(OpenedPage.read("surface=himmelblau&x=-0.5&y=2.2&rate=0.012"));
    RatePanel rate = new RatePanel(loop);
    show(rate);
    String here = rate.getElement().getTextRecursively();
    assertTrue(here.contains("up one way, where steps settle up to α = 0.0648, and down"), here);
    loop.act(Model::play);
    refresh();
    page.time.advanceMillis(60_000);
    refresh();
    String over = rate.getElement().getTextRecursively();
    assertTrue(over.contains("At the start, where the next run sets out, the ground"), over);
  }

  /** Elsewhere the best rate of one place is none of the next, and may be over its limit. */
  @Test
  void aBestRateIsGivenWhereTheGroundBendsAlikeEverywhere() {
    model.open(OpenedPage.read("surface=booth&x=1&y=1"));
    RatePanel rate = new RatePanel(loop);
    show(rate);
    assertTrue(rate.getElement().getTextRecursively().contains("best rate is 0.1."));
    model.open(OpenedPage.read("surface=rosenbrock&x=1&y=1"));
    show(rate);
    assertFalse(rate.getElement().getTextRecursively().contains("best"));
  }

  @Test
  void theRunIsForetoldAsItWillBe() {
    RatePanel rate = new RatePanel(loop);
    assertEquals(
        "With this learning rate it comes to rest after one more step, at (0, 0).",
        foretold(rate, "surface=bowl&x=1&y=1&rate=0.5"));
    assertEquals(
        "With this learning rate it will hop for ever between (−1, −2) and (1, 2).",
        foretold(rate, "surface=bowl&x=1&y=2&rate=1"));
    assertEquals(
        "With this learning rate it leaves the map after 2 more steps and does not come back.",
        foretold(rate, "surface=bowl&x=1&y=0&rate=1.5"));
    assertEquals(
        "With this learning rate it leaves the map after 10 more steps, downhill without end.",
        foretold(rate, "surface=saddle&x=1&y=0.5&rate=0.1"));
    assertEquals("", foretold(rate, "surface=bowl&x=1&y=2&rate=0.1&noise=1"));
  }

  private String foretold(RatePanel rate, String address) {
    model.open(OpenedPage.read(address));
    show(rate);
    return find(Paragraph.class, rate).withClassName("outlook").all().stream()
        .map(Paragraph::getText)
        .findFirst()
        .orElse("");
  }

  @Test
  void theButtonsFollowTheRun() {
    PlayPanel play = new PlayPanel(loop);
    show(play);
    List<NativeButton> buttons = find(NativeButton.class, play).all();
    assertEquals("▶ Descend", buttons.getFirst().getText());
    loop.act(Model::play);
    refresh();
    assertEquals("Pause", buttons.getFirst().getText());
    loop.act(model -> model.setRate(0.5));
    page.time.advanceMillis(60_000);
    refresh();
    assertEquals("▶ Again", buttons.getFirst().getText());
    assertEquals("the run is over", why(buttons.get(2)));
    loop.act(Model::reset);
    refresh();
    assertEquals("this is the start", why(buttons.get(1)));
    test(buttons.get(1)).click();
    refresh();
    assertEquals(
        "▶ Descend", buttons.getFirst().getText(), "a button that can't be used does nothing");
  }

  /** The run has arrived, and the page does not show it yet. */
  @Test
  void pausingWhatHasArrivedLeavesItThere() {
    PlayPanel play = new PlayPanel(loop);
    show(play);
    NativeButton button = find(NativeButton.class, play).all().getFirst();
    loop.act(Model::play);
    refresh();
    page.time.advanceMillis(60_000);
    assertEquals("Pause", button.getText());
    Browser.fire(button.getElement(), "click", Browser.click(button.getElement(), 1));
    refresh();
    assertEquals("▶ Again", button.getText());
  }

  private static String why(NativeButton button) {
    return button.getElement().getAttribute("aria-description");
  }

  private <P extends Component & Panel<Snapshot>> void show(P panel) {
    UI.getCurrent().add(panel);
    loop.add(panel);
    refresh();
  }

  private void refresh() {
    OpenedPage.runWhatWaits();
    loop.refresh();
    OpenedPage.runWhatWaits();
  }

  private List<ListItem> rows() {
    return find(ListItem.class).all();
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private void type(FormulaField field, String text) {
    Element element = field.getElement();
    try {
      element
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient("text", text)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError(denied);
    }
    refresh();
  }
}
