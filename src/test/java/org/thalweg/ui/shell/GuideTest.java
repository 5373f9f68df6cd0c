package org.thalweg.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.LessonPosition;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.screen.PageAddress;

@ViewPackages(classes = Numbers.class)
public class GuideTest extends BrowserlessTest {
  @BeforeEach
  void openTheFirstCard() {
    RouteConfiguration.forSessionScope().setRoute("", GuideScreen.class, List.of(GuideFrame.class));
    open("lesson=L1&card=1&x=3");
  }

  @Test
  void saysWhereOneIsAndWhatToDo() {
    assertTrue(guide().isVisible());
    assertEquals("Guided lesson: Steps", guide().getElement().getAttribute("aria-label"));
    assertTrue(find(Paragraph.class, guide()).withText("Lesson 1 of 2 · card 1 of 3").exists());
    assertEquals("Predict", find(H2.class, guide()).single().getText());
  }

  @Test
  void saysWhyAnAnswerIsWrongAndLetsOneTryAgain() {
    click("Up");
    assertEquals("Not yet. That is uphill.", verdict());
    assertFalse(button("Next →").hasClassName("primary"));
    click("Down");
    assertEquals("Right. Downhill it is.", verdict());
    assertEquals("true", button("Down").getElement().getAttribute("aria-pressed"));
    assertEquals("false", button("Up").getElement().getAttribute("aria-pressed"));
    assertTrue(button("Next →").hasClassName("primary"));
  }

  @Test
  void coversWhatGivesTheAnswerAwayUntilThereIsOneAndKeepsTheGuess() {
    assertEquals("Comes back when you have answered", screen().readout().getAttribute("veiled"));
    assertEquals(Set.of("gradient"), screen().chart.drawing().hidden());
    click("Up");
    assertFalse(screen().readout().hasAttribute("veiled"));
    assertEquals(Set.of(), screen().chart.drawing().hidden());
    click("Down");
    click("Next →");
    assertTrue(find(Paragraph.class, guide()).withText("You said before: Up").exists());
    click("Back");
    assertTrue(screen().readout().hasAttribute("veiled"));
    click("×");
    assertFalse(screen().readout().hasAttribute("veiled"));
  }

  @Test
  void whatIsNoNumberIsNotJudged() {
    click("Next →");
    click("Next →");
    click("Check");
    assertEquals("", verdict());
    screen().happens(Map.of("x", Math.PI / 4));
    type("π/2");
    assertEquals("Right. Found.", verdict());
    type("25/4");
    assertEquals("Not yet. Double it.", verdict());
    type("what");
    click("Check");
    assertTrue(answer().getElement().getTextRecursively().contains("Type a number"));
  }

  private void type(String text) {
    Element input = answer().getElement().getChild(0).getChild(1);
    try {
      input
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient("value", text)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError(denied);
    }
  }

  private NumberInput answer() {
    return descendants(guide().getElement(), NumberInput.class);
  }

  @Test
  void waitsForTheLearnerAndKeepsWhatIsDone() {
    click("Next →");
    screen().happens(Map.of("step", 1.0));
    assertEquals("", verdict());
    screen().happens(Map.of("step", 2.0));
    assertEquals("Two steps.", verdict());
    screen().happens(Map.of("step", 0.0));
    assertEquals("Two steps.", verdict());
  }

  @Test
  void neverBlocks() {
    click("Next →");
    click("Next →");
    assertEquals("Where are you?", find(H2.class, guide()).single().getText());
    click("Next lesson: Rates →");
    assertEquals(Map.of("surface", "saddle", "lesson", "L2", "card", "1"), screen().address);
  }

  @Test
  void theCardSurvivesTheScreensOwnAddress() {
    click("Next →");
    PageAddress address = PageAddress.of(UI.getCurrent());
    address.replaceScreen("", Map.of("x", List.of("4")));
    assertEquals(new LessonPosition("L1", 2), address.place().orElseThrow());
    address.replaceScreen("elsewhere", Map.of());
    click("Set up again");
    assertEquals(
        Map.of("surface", "bowl", "rate", "0.5", "lesson", "L1", "card", "2"), screen().address);
    assertEquals("Do two steps", find(H2.class, guide()).single().getText());
  }

  @Test
  void goesBackToACardAndItsSetting() {
    click("Next →");
    click("Back");
    assertEquals(
        Map.of("surface", "bowl", "rate", "0.5", "lesson", "L1", "card", "1"), screen().address);
    assertFalse(find(NativeButton.class, guide()).withText("Back").exists());
  }

  @Test
  void closesWithoutTouchingTheScreen() {
    Map<String, String> before = screen().address;
    click("×");
    assertFalse(guide().isVisible());
    assertEquals(before, screen().address);
    assertTrue(PageAddress.of(UI.getCurrent()).place().isEmpty());
  }

  @Test
  void isNotThereWithoutALessonOrForAnUnknownOne() {
    open("x=3");
    assertFalse(guide().isVisible());
    open("lesson=L77&card=1");
    assertFalse(guide().isVisible());
    open("lesson=L1&card=99");
    assertEquals("Where are you?", find(H2.class, guide()).single().getText());
  }

  private static void open(String query) {
    UI.getCurrent().navigate("", QueryParameters.fromString(query));
  }

  private Guide guide() {
    return descendants(find(MainLayout.class).single().getElement(), Guide.class);
  }

  private GuideScreen screen() {
    return descendants(find(MainLayout.class).single().getElement(), GuideScreen.class);
  }

  private static <T> T descendants(Element root, Class<T> type) {
    return found(root, type).orElseThrow();
  }

  private static <T> Optional<T> found(Element element, Class<T> type) {
    return element
        .getComponent()
        .filter(type::isInstance)
        .<T>map(type::cast)
        .or(() ->
            element
                .getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> found(child, type).stream())
                .findFirst());
  }

  private NativeButton button(String words) {
    return find(NativeButton.class, guide()).withText(words).single();
  }

  private void click(String words) {
    test(button(words)).click();
  }

  private String verdict() {
    return find(Paragraph.class, guide()).withClassName("guide-verdict").single().getText();
  }
}
