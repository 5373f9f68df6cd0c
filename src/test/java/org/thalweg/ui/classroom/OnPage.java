package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thalweg.chart.LiveChart;
import org.thalweg.ui.screen.VisibleElements;
import org.thalweg.ui.screen.mirror.ToldSocket;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A part of a page as a person sees and uses it, without a browser. */
record OnPage(Component root) {

  /** All that can be read. */
  String text() {
    return String.join(
            " ",
            seen()
                .flatMap(Element::getChildren)
                .filter(Element::isTextNode)
                .map(Element::getText)
                .toList())
        .replaceAll(" +", " ");
  }

  boolean shows(String words) {
    return text().contains(words);
  }

  /** Whether there is an element with this tag. */
  boolean hasPart(String tag) {
    return seen().anyMatch(tagged(tag));
  }

  /** Whether something in it is said by itself whenever it changes. */
  boolean hasLiveRegion() {
    return seen()
        .anyMatch(
            each -> each.hasAttribute("aria-live") || "status".equals(each.getAttribute("role")));
  }

  /** The buttons that can be pressed, by their text or name. */
  List<String> buttons() {
    return seen().filter(tagged("button")).map(Element::getText).toList();
  }

  OnPage click(String words) {
    Element button = button(words);
    return fireHere(button, "click", click(button, 1));
  }

  /**
   * Clicks twice on the same place, so fast that the browser counts, but slower than the server.
   */
  OnPage doubleClick(String words) {
    Element button = button(words);
    fire(button, "click", click(button, 1));
    return fireHere(button, "click", click(button, 2));
  }

  /** Presses twice before the page shows what the first press did: the line is slow. */
  OnPage pressTwice(String words) {
    Element button = button(words);
    ObjectNode asShown = click(button, 1);
    fire(button, "click", asShown);
    return fireHere(button, "click", asShown);
  }

  /** The focus goes on from this button to something else. */
  OnPage leave(String words) {
    return fireHere(button(words), "blur", JsonNodeFactory.instance.objectNode());
  }

  private Element button(String words) {
    return one(
        tagged("button")
            .and(each ->
                each.getText().equals(words) || words.equals(each.getAttribute("aria-label"))));
  }

  /** What a browser tells of a click. */
  static ObjectNode click(Element button, int inARow) {
    ObjectNode told = JsonNodeFactory.instance.objectNode().put("event.detail", inARow);
    String offer = button.getAttribute("data-offer");
    return offer == null ? told : told.put("element.dataset.offer", offer);
  }

  /** Chooses the radio button whose words begin with these. */
  OnPage choose(String words) {
    Element label =
        one(
            tagged("label")
                .and(each -> each.getChildren().anyMatch(part -> part.getText().equals(words))));
    Element radio = label.getChildren().filter(tagged("input")).findFirst().orElseThrow();
    return fireHere(radio, "change", JsonNodeFactory.instance.objectNode());
  }

  String attribute(String button, String name) {
    return one(tagged("button").and(each -> each.getText().equals(button))).getAttribute(name);
  }

  LiveChart chart(String label) {
    return charts()
        .filter(chart -> chart.drawing().label().equals(label))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(label + " is not shown: " + text()));
  }

  Stream<LiveChart> charts() {
    return seen()
        .filter(tagged("live-chart"))
        .map(each -> chart(each.getComponent().orElseThrow()));
  }

  private static LiveChart chart(Component part) {
    return part instanceof Composite<?> outer ? chart(outer.getContent()) : (LiveChart) part;
  }

  /** Clicks a place of a chart. */
  OnPage clickAt(String chart, double x, double y) {
    return fireHere(
        chart(chart).getElement(),
        "plot-click",
        JsonNodeFactory.instance.objectNode().put("event.detail.x", x).put("event.detail.y", y));
  }

  /** Sends an answer as the page of a student does; says why it was not stored. */
  String send(String answer) {
    AnswerBox box = (AnswerBox) one(tagged("answer-box")).getComponent().orElseThrow();
    String refusal = box.answer(UUID.randomUUID().toString(), answer);
    OpenClass.settle();
    return refusal;
  }

  /** The browser can't open a step socket, though it reaches the server. */
  OnPage barSockets() {
    ToldSocket.barred(one(tagged("class-mirror")).getComponent().orElseThrow());
    OpenClass.settle();
    return this;
  }

  /** The browser can open a step socket again. */
  OnPage openSocket() {
    ToldSocket.opened(one(tagged("socket-watch")).getComponent().orElseThrow());
    OpenClass.settle();
    return this;
  }

  /** What the page says of the answer that is stored. */
  String standing() {
    return one(tagged("answer-box")).getProperty("said");
  }

  /** Changes a property of the only element with this tag as a visitor does. */
  OnPage change(String tag, String property, Serializable value) {
    return change(one(tagged(tag)), property, value);
  }

  /** Turns a knob. */
  OnPage turn(String knob, double value) {
    return change(
        one(tagged("turn-knob").and(each -> knob.equals(each.getProperty("name")))),
        "value",
        value);
  }

  private OnPage change(Element element, String property, Serializable value) {
    VisibleElements.change(element, property, value);
    OpenClass.settle();
    return this;
  }

  /** Moves the one slider through steps to this one. */
  OnPage slide(int step) {
    return change(one(tagged("range-slider")), "value", (double) step);
  }

  /** Where that slider stands. */
  int slid() {
    return (int) one(tagged("range-slider")).getProperty("value", -1.0);
  }

  /** Types into the field with this name. */
  OnPage type(String label, String text) {
    return change(field(label), "value", text);
  }

  /** What stands in the field with this name. */
  String typed(String label) {
    return field(label).getProperty("value");
  }

  private Element field(String label) {
    return one(tagged("label")
            .and(each -> each.getChildren().anyMatch(part -> part.getText().equals(label))))
        .getChildren()
        .filter(tagged("input"))
        .findFirst()
        .orElseThrow();
  }

  private OnPage fireHere(Element element, String type, ObjectNode data) {
    fire(element, type, data);
    return this;
  }

  /** Tells the server of an event as a browser does. */
  static void fire(Element element, String type, ObjectNode data) {
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, data));
    OpenClass.settle();
  }

  private Element one(Predicate<Element> wanted) {
    List<Element> found = seen().filter(wanted).toList();
    if (found.size() != 1) {
      throw new NoSuchElementException(found.size() + " of them are there: " + text());
    }
    return found.getFirst();
  }

  private Stream<Element> seen() {
    return seen(root.getElement());
  }

  /** What the style sheets hide, since it is drawn before its time, nobody sees either. */
  private static Stream<Element> seen(Element element) {
    return element.isTextNode()
            || !element.isVisible()
            || element.getClassList().contains("waiting")
        ? Stream.of()
        : Stream.concat(Stream.of(element), element.getChildren().flatMap(OnPage::seen));
  }

  private static Predicate<Element> tagged(String tag) {
    return element -> !element.isTextNode() && element.getTag().equals(tag);
  }
}
