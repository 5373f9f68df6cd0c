package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.LiveChart;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.ui.part.Browser;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.part.TexFormula;

/**
 * A whole screen on a page without a browser, on a server of its own whose clock is moved by hand:
 * what a learner does with it, and what they read.
 */
public final class OpenScreen {
  private final ManualScheduler time = new ManualScheduler();
  private final AtomicInteger computations = new AtomicInteger();
  private final List<Throwable> failures = new ArrayList<>();
  private final Player player;
  private final Feeds feeds;
  private final ScreenView<?, ?, ?> view;

  /** Opens what stands behind the question mark of an address. */
  public OpenScreen(Function<ScreenServices, ScreenView<?, ?, ?>> screen, String query) {
    this(screen, query, LiveLimits.defaults());
  }

  /** The same on a server with these limits. */
  public OpenScreen(
      Function<ScreenServices, ScreenView<?, ?, ?>> screen, String query, LiveLimits limits) {
    VaadinSession.getCurrent().setErrorHandler(event -> failures.add(event.getThrowable()));
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    player = new Player(time, limits, meters);
    feeds = new Feeds(player, time, limits, meters);
    view = screen.apply(Services.of(feeds, time, this::compute));
    enter(query);
    UI.getCurrent().add(view);
    settle();
  }

  /** Opens another address on the screen as it is. */
  public void open(String query) {
    enter(query);
    settle();
  }

  /** Takes the screen off the page; {@link #attach()} brings it back. */
  public void detach() {
    UI.getCurrent().remove(view);
    settle();
  }

  public void attach() {
    UI.getCurrent().add(view);
    settle();
  }

  public ScreenView<?, ?, ?> view() {
    return view;
  }

  public Player player() {
    return player;
  }

  public Feeds feeds() {
    return feeds;
  }

  /** How often something was computed outside the session lock so far. */
  public int computations() {
    return computations.get();
  }

  public int waiting() {
    return time.waiting();
  }

  public Map<String, Double> facts() {
    return view.facts();
  }

  /** The address as the screen would write it now; empty before it is open. */
  public String address() {
    return new QueryParameters(view.addressNow()).getQueryString();
  }

  /** The address that the browser was last told to show. */
  public String addressInTheBrowser() {
    return new QueryParameters(PageAddress.of(UI.getCurrent()).screen()).getQueryString();
  }

  /** The sentence that says why something was refused; empty when nothing was. */
  public String notice() {
    return VisibleElements.of(view.getElement())
        .filter(tagged("p").and(each -> "alert".equals(each.getAttribute("role"))))
        .map(Element::getText)
        .findFirst()
        .orElse("");
  }

  /** NaN for a fact that has no value, negative infinity for one that there is not. */
  public double fact(String name) {
    return view.facts().getOrDefault(name, Double.NEGATIVE_INFINITY);
  }

  /** All that can be read. */
  public String text() {
    return String.join(" ", VisibleElements.texts(view.getElement())).replaceAll(" +", " ");
  }

  /** The rows of the table, without its head, each with its cells. */
  public List<List<String>> rows() {
    Element body = all().filter(tagged("tbody")).findFirst().orElseThrow();
    return body.getChildren().map(row -> row.getChildren().map(Element::getText).toList()).toList();
  }

  /** The plain text of every formula on the screen. */
  public List<String> formulas() {
    return all()
        .filter(tagged("tex-formula"))
        .map(each -> (TexFormula) each.getComponent().orElseThrow())
        .map(TexFormula::getPlainText)
        .toList();
  }

  public boolean shows(String formula) {
    return formulas().contains(formula);
  }

  /** The visible chart with this name. */
  public LiveChart chart(String label) {
    return all()
        .filter(tagged("live-chart"))
        .map(each -> (LiveChart) each.getComponent().orElseThrow())
        .filter(chart -> chart.drawing().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /** Clicks the button with this text or name. */
  public void click(String words) {
    fire(
        one(
            tagged("button")
                .and(each ->
                    each.getText().equals(words)
                        || words.equals(each.getAttribute("aria-label"))
                        || words.equals(each.getAttribute("title")))),
        "click");
  }

  /** Presses a key of the page. */
  public void press(String key) {
    for (Element keys : all().filter(tagged("page-keys")).toList()) {
      ((PageKeys) keys.getComponent().orElseThrow()).pressed(key);
    }
    settle();
  }

  /** Presses something and does not let go, or lets go. */
  public void fire(String button, String type) {
    fire(one(tagged("button").and(each -> each.getText().equals(button))), type);
  }

  /** Types into the field with this name. */
  public void type(String label, String text) {
    Element field =
        one(tagged("label").and(each -> VisibleElements.texts(each).contains(label)))
            .getChildren()
            .filter(tagged("input"))
            .findFirst()
            .orElseThrow();
    change(field, "value", text);
  }

  /** Types a formula. */
  public void typeFormula(String text) {
    change(formulaField(), "text", text);
  }

  /** The field for the learner's own formula, not one for an answer. */
  public Element formulaField() {
    return one(
        tagged("formula-field")
            .and(field -> !field.getParent().getClassList().contains("derivation-question")));
  }

  /** Chooses from the list of functions by name. */
  public void choose(String name) {
    Element option = one(tagged("option").and(each -> each.getText().equals(name)));
    change(one(tagged("select")), "value", option.getAttribute("value"));
  }

  /** Chooses one of several buttons that exclude each other. */
  public void turnTo(String name) {
    Element label = one(tagged("label").and(each -> VisibleElements.texts(each).contains(name)));
    fire(label.getChildren().filter(tagged("input")).findFirst().orElseThrow(), "change");
  }

  /** Sets the learning rate. */
  public void setRate(double rate) {
    change(one(tagged("learning-rate-control")), "rate", rate);
  }

  /** Lets time pass, and the page show what it brought. */
  public void pass(long millis) {
    for (long passed = 0; passed < millis; passed += 25) {
      time.advanceMillis(25);
      settle();
    }
  }

  /**
   * Lets the session do what others gave it to do, as between two requests; whatever is thrown
   * there would be a dialog that says the server has failed, and fails the test.
   */
  public void settle() {
    for (int i = 0; i < 4; i++) {
      VaadinSession session = VaadinSession.getCurrent();
      session.unlock();
      session.lock();
    }
    if (!failures.isEmpty()) {
      throw new AssertionError("the screen failed", failures.removeFirst());
    }
  }

  /** Changes a property as the browser does. */
  public void change(Element element, String property, @Nullable Serializable value) {
    VisibleElements.change(element, property, value);
    settle();
  }

  /** The only visible element that is so. */
  public Element one(Predicate<Element> wanted) {
    List<Element> found = all().filter(wanted).toList();
    if (found.size() != 1) {
      throw new NoSuchElementException(found.size() + " of them are on the screen: " + text());
    }
    return found.getFirst();
  }

  public Stream<Element> all() {
    return VisibleElements.of(view.getElement());
  }

  public static Predicate<Element> tagged(String tag) {
    return element -> !element.isTextNode() && element.getTag().equals(tag);
  }

  private void compute(Runnable work) {
    computations.incrementAndGet();
    work.run();
  }

  private void fire(Element element, String type) {
    Browser.fire(element, type, Browser.click(element, 1));
    settle();
  }

  /** As the router and the frame do it. */
  private void enter(String query) {
    QueryParameters parameters = QueryParameters.fromString(query);
    view.enter(parameters.getParameters(), true);
    PageAddress.of(UI.getCurrent()).opened(new Location(view.screen().path(), parameters));
  }
}
