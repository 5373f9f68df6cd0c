package org.thalweg.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Lessons;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.HeaderActions;
import org.thalweg.ui.screen.KeyboardKeys;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.PageCompanion;
import org.thalweg.ui.screen.PresentButton;
import org.thalweg.ui.screen.Titled;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ViewPackages(classes = Numbers.class)
class MainLayoutTest extends BrowserlessTest {
  private MainLayout layout = new MainLayout(new Lessons(), List.of());

  @BeforeEach
  void openLayout() {
    layout = new MainLayout(new Lessons(), List.of());
    UI.getCurrent().add(layout);
  }

  @Test
  void namesTheScreenInTheHeadingAndInTheTitleOfThePage() {
    DemoScreen screen = new DemoScreen();
    layout.showRouterLayoutContent(screen);
    assertEquals("Demo", find(H1.class, layout).single().getText());
    assertEquals("Demo · Thalweg", screen.getPageTitle());
  }

  @Test
  void showsTheScreensOwnButtonsAndTakesThemAwayWithIt() {
    layout.showRouterLayoutContent(new DemoScreen());
    assertTrue(find(Span.class, layout).withText("Own button").exists());
    layout.removeRouterLayoutContent(null);
    assertFalse(find(Span.class, layout).withText("Own button").exists());
  }

  /** Whoever has pressed a button there keeps the focus. */
  @Test
  void whatStandsBesideTheScreensStaysWhenTheyChange() {
    List<String> moves = new ArrayList<>();
    Span card = new Span("Beside");
    layout = new MainLayout(new Lessons(), List.of(new Beside(List.of(card))));
    UI.getCurrent().add(layout);
    card.addDetachListener(event -> moves.add("left the page"));
    DemoScreen first = new DemoScreen();
    layout.showRouterLayoutContent(first);
    layout.removeRouterLayoutContent(first);
    DemoScreen second = new DemoScreen();
    layout.showRouterLayoutContent(second);
    assertEquals(List.of(), moves);
    assertFalse(first.isAttached());
    assertTrue(second.isAttached());
    assertEquals("Demo", find(H1.class, layout).single().getText());
  }

  @Test
  void listsTheScreensKeysBeforeThoseOfEveryPage() {
    layout.showRouterLayoutContent(new DemoScreen());
    List<String> keys = new ArrayList<>();
    layout.getElement().getChildren().forEach(child -> collectKeys(child, keys));
    assertEquals(List.of("Space", "Tab", "?"), keys);
  }

  @Test
  void letsAKeyboardSkipToTheScreen() {
    Anchor skip = (Anchor) layout.getChildren().findFirst().orElseThrow();
    Main main = find(Main.class, layout).single();
    assertEquals("#" + main.getId().orElseThrow(), skip.getHref());
    assertEquals("-1", main.getElement().getAttribute("tabindex"));
  }

  @Test
  void presentsAndEndsThePresentation() {
    List<Boolean> told = new ArrayList<>();
    PresentButton button = new PresentButton();
    button.onChanged(told::add);
    layout.add(button);
    present(button, true);
    assertTrue(layout.isPresenting());
    assertEquals("End presentation", find(NativeButton.class, button).single().getText());
    present(button, false);
    assertFalse(layout.isPresenting());
    assertEquals(List.of(true, false), told);
  }

  private static void present(PresentButton button, boolean presenting) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("event.detail.presenting", presenting);
    button
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(button.getElement(), "presenting-changed", data));
  }

  private static void collectKeys(Element element, List<String> keys) {
    if (element.getTag().equals("kbd")) {
      keys.add(element.getText());
    }
    element
        .getChildren()
        .filter(child -> !child.isTextNode())
        .forEach(child -> collectKeys(child, keys));
  }

  private record Beside(List<Component> cards) implements PageCompanion {
    @Override
    public Component button() {
      return new Span();
    }

    @Override
    public void opened(PageAddress address) {}
  }

  private static final class DemoScreen extends Div implements Titled, HeaderActions, KeyboardKeys {
    @Override
    public String screenTitle() {
      return "Demo";
    }

    @Override
    public List<Component> headerActions() {
      return List.of(new Span("Own button"));
    }

    @Override
    public List<Entry> keyboardKeys() {
      return List.of(new Entry(List.of("Space"), "Play"));
    }
  }
}
