package org.thalweg.ui.derivative;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.ui.part.TexFormula;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The whole screen on a page without a browser: what a learner does with it, and what they read.
 */
final class OpenedScreen {
  private final ManualScheduler time = new ManualScheduler();
  private final DerivativeView view;

  /** Opens what stands behind the question mark of an address. */
  OpenedScreen(String query) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    LiveLimits limits = LiveLimits.defaults();
    Feeds feeds = new Feeds(new Player(time, limits, meters), time, limits, meters);
    view = new DerivativeView(feeds, time, Runnable::run);
    view.read(QueryParameters.fromString(query).getParameters());
    UI.getCurrent().add(view);
    settle();
  }

  double fact(String name) {
    return view.facts().get(name);
  }

  /** Everything that can be read on the screen. */
  String text() {
    return String.join(" ", texts(view.getElement()));
  }

  /** The rows of the table, without its head, each with its cells. */
  List<List<String>> rows() {
    Element body = all().filter(tagged("tbody")).findFirst().orElseThrow();
    return body.getChildren().map(row -> row.getChildren().map(Element::getText).toList()).toList();
  }

  /** The plain text of every formula on the screen. */
  List<String> formulas() {
    return all()
        .filter(tagged("tex-formula"))
        .map(each -> (TexFormula) each.getComponent().orElseThrow())
        .map(TexFormula::getPlainText)
        .toList();
  }

  /** Clicks the button with this text or name. */
  void click(String words) {
    fire(
        one(
            tagged("button")
                .and(each ->
                    each.getText().equals(words) || words.equals(each.getAttribute("aria-label")))),
        "click");
  }

  /** Presses something and does not let go, or lets go. */
  void fire(String button, String type) {
    fire(one(tagged("button").and(each -> each.getText().equals(button))), type);
  }

  /** Types into the field with this name. */
  void type(String label, String text) {
    Element field =
        one(tagged("label").and(each -> texts(each).contains(label)))
            .getChildren()
            .filter(tagged("input"))
            .findFirst()
            .orElseThrow();
    change(field, "value", text);
  }

  /** Types a formula. */
  void typeFormula(String text) {
    change(one(tagged("formula-field")), "text", text);
  }

  /** Chooses from the list of curves by name. */
  void choose(String name) {
    Element option = one(tagged("option").and(each -> each.getText().equals(name)));
    change(one(tagged("select")), "value", option.getAttribute("value"));
  }

  /** Chooses what to do. */
  void turnTo(String activity) {
    Element label = one(tagged("label").and(each -> texts(each).contains(activity)));
    fire(label.getChildren().filter(tagged("input")).findFirst().orElseThrow(), "change");
  }

  /** Sets the learning rate. */
  void setRate(double rate) {
    change(one(tagged("learning-rate-control")), "rate", rate);
  }

  /** Lets time pass, and the page show what it brought. */
  void pass(long millis) {
    for (long passed = 0; passed < millis; passed += 25) {
      time.advanceMillis(25);
      settle();
    }
  }

  private void settle() {
    for (int i = 0; i < 4; i++) {
      VaadinSession session = VaadinSession.getCurrent();
      session.unlock();
      session.lock();
    }
  }

  private void fire(Element element, String type) {
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, JsonNodeFactory.instance.objectNode()));
    settle();
  }

  private void change(Element element, String property, Serializable value) {
    try {
      element
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient(property, value)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError("the server does not take " + property, denied);
    }
    settle();
  }

  private Element one(Predicate<Element> wanted) {
    List<Element> found = all().filter(wanted).toList();
    if (found.size() != 1) {
      throw new NoSuchElementException(found.size() + " of them are on the screen: " + text());
    }
    return found.getFirst();
  }

  private Stream<Element> all() {
    return visible(view.getElement());
  }

  private static Predicate<Element> tagged(String tag) {
    return element -> !element.isTextNode() && element.getTag().equals(tag);
  }

  private static Stream<Element> visible(Element element) {
    return element.isTextNode() || !element.isVisible()
        ? Stream.of()
        : Stream.concat(Stream.of(element), element.getChildren().flatMap(OpenedScreen::visible));
  }

  private static List<String> texts(Element element) {
    if (element.isTextNode()) {
      return List.of(element.getText());
    }
    List<String> texts = new ArrayList<>();
    if (element.isVisible()) {
      element.getChildren().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }
}
