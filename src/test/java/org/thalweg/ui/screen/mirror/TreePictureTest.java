package org.thalweg.ui.screen.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.StateTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is done to a tree of elements, whoever is told of it can build the same tree. */
@ViewPackages(classes = Numbers.class)
class TreePictureTest extends BrowserlessTest {
  private final Element root = new Element("div");
  private final List<Element> away = new ArrayList<>();
  private final TreePicture picture = new TreePicture(root);
  private final ToldTree early = new ToldTree();
  private final Random random = new Random(11);

  @Test
  void aTreeThatIsChangedAtRandomIsToldInFull() {
    UI.getCurrent().getElement().appendChild(root);
    touched();
    early.take(whole());
    for (int i = 0; i < 3_000; i++) {
      for (int many = random.nextInt(6); many >= 0; many--) {
        change(any(root));
      }
      early.take(picture.changes(touched()));
      assertEquals(ToldTree.seen(root), early.seen(), "after " + i + " changes");
      if (i % 50 == 0) {
        ToldTree late = new ToldTree();
        late.take(whole());
        assertEquals(ToldTree.seen(root), late.seen());
      }
    }
  }

  @Test
  void whatIsAsItWasIsNotTold() {
    UI.getCurrent().getElement().appendChild(root);
    root.setText("one").setAttribute("title", "two").setProperty("value", 3.0);
    touched();
    early.take(whole());
    root.setAttribute("title", "other").setAttribute("title", "two");
    assertTrue(picture.changes(touched()).isEmpty());
    root.setProperty("value", 4.0);
    assertEquals(
        "{\"nodes\":[{\"id\":0,\"p\":{\"value\":4.0}}]}", picture.changes(touched()).toString());
  }

  @Test
  void anAddressThatOnlyOneSessionCanOpenIsNotTold() {
    UI.getCurrent().getElement().appendChild(root);
    root.setAttribute("href", "VAADIN/dynamic/resource/1/secret/run.csv");
    touched();
    assertEquals(-1, whole().toString().indexOf("secret"));
  }

  private ObjectNode whole() {
    return picture.whole().put("whole", true);
  }

  private static Set<StateNode> touched() {
    StateTree tree = UI.getCurrent().getInternals().getStateTree();
    Set<StateNode> nodes = new LinkedHashSet<>();
    tree.collectChanges(change -> nodes.add(change.getNode()));
    return nodes;
  }

  private Element any(Element from) {
    List<Element> below = from.getChildren().filter(child -> !child.isTextNode()).toList();
    return below.isEmpty() || random.nextInt(3) == 0
        ? from
        : any(below.get(random.nextInt(below.size())));
  }

  private void change(Element element) {
    String name = "n" + random.nextInt(3);
    switch (random.nextInt(10)) {
      case 0 -> element.setText("text " + random.nextInt(100));
      case 1 -> element.setAttribute(name, "value " + random.nextInt(5));
      case 2 -> element.removeAttribute(name);
      case 3 -> element.setProperty(name, random.nextInt(5));
      case 4 -> element.getClassList().set(name, random.nextBoolean());
      case 5 -> element.setVisible(random.nextInt(3) > 0 || element.equals(root));
      case 6, 7 -> element.appendChild(new Element(random.nextBoolean() ? "p" : "span"));
      case 8 -> takeAway(element);
      default -> bringBack(element);
    }
  }

  private void takeAway(Element element) {
    if (!element.equals(root)) {
      element.removeFromParent();
      away.add(element);
    }
  }

  private void bringBack(Element element) {
    if (!away.isEmpty() && away.stream().noneMatch(one -> isIn(one, element))) {
      element.insertChild(0, away.remove(random.nextInt(away.size())));
    }
  }

  private static boolean isIn(Element above, Element below) {
    for (Element at = below; at != null; at = at.getParent()) {
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }
}
