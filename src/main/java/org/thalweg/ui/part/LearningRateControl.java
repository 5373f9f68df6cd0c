package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.thalweg.math.descent.Zone;
import org.thalweg.math.optimizer.HyperParameter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The learning rate: a logarithmic slider with bands for what each rate does at this point of the
 * valley, and a field for the exact number. What is added to it stands below: the words about the
 * limit.
 */
@Tag("learning-rate-control")
@JsModule("./part/learning-rate-control.ts")
public final class LearningRateControl extends Component
    implements HasComponents, HasStyle, HasEnabled {
  /** The learning rates from one to another (exclusive, may be infinite) that do the same. */
  public record Band(double fromRate, double toRate, Zone zone) {
    /** Checks that the band isn't empty. */
    public Band {
      if (!(fromRate >= 0 && toRate > fromRate)) {
        throw new IllegalArgumentException(
            "A band goes from a rate to a larger one: " + fromRate + " to " + toRate);
      }
    }
  }

  private static final String HELD = "event.detail.held";

  private final List<DoubleConsumer> listeners = new CopyOnWriteArrayList<>();
  private List<Band> zones = List.of();
  private OptionalDouble limit = OptionalDouble.empty();
  private OptionalDouble best = OptionalDouble.empty();
  private boolean everywhere;
  private boolean plain;

  /** A control from 0.0001 to 10 that stands at 0.01. */
  public LearningRateControl() {
    setRange(1e-4, 10);
    setRate(0.01);
    Spotlight.named("rate", this);
    getElement()
        .addPropertyChangeListener(
            "rate", "rate-changed", event -> changed(event.isUserOriginated()));
  }

  /** Sets the ends of the slider; the field accepts rates beyond them. */
  public final void setRange(double low, double high) {
    if (!(low > 0 && high > low && Double.isFinite(high))) {
      throw new IllegalArgumentException(
          "The slider goes from a rate above 0 to a larger one: " + low + " to " + high);
    }
    getElement().setProperty("low", low).setProperty("high", high);
  }

  /** Sets the rate; listeners are not told. */
  public final void setRate(double rate) {
    getElement().setProperty("rate", rate);
  }

  /** The rate as it stands. */
  public double getRate() {
    return getElement().getProperty("rate", 0.01);
  }

  /** Sets the bands, in ascending order; an empty list shows a plain slider. */
  public void setZones(List<Band> bands) {
    zones = List.copyOf(bands);
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Band band : plain ? List.<Band>of() : zones) {
      ObjectNode node = json.addObject();
      node.put("from", band.fromRate());
      node.put("to", Math.min(band.toRate(), Double.MAX_VALUE));
      node.put("zone", id(band.zone()));
    }
    getElement().setPropertyJson("bands", json);
  }

  /**
   * Says whether the bands hold everywhere, or only at the point shown: over the limit a descent
   * diverges then, and else is unstable there; a little below, it zig-zags there and may fly out
   * further on.
   */
  public void setEverywhere(boolean wanted) {
    if (wanted != everywhere) {
      everywhere = wanted;
      sendWords();
    }
  }

  /** Marks the limit of stability and the best rate by a tick each, where there are such rates. */
  public void setMarks(OptionalDouble ofLimit, OptionalDouble ofBest) {
    limit = ofLimit;
    best = ofBest;
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    if (!plain) {
      limit.ifPresent(rate -> mark(json, rate, getTranslation("part.learningRate.limit")));
      best.ifPresent(rate -> mark(json, rate, getTranslation("part.learningRate.best")));
    }
    getElement().setPropertyJson("marks", json);
  }

  /** While it is plain it says no more of any rate than its number. */
  void setPlain(boolean wanted) {
    if (wanted != plain) {
      plain = wanted;
      setZones(zones);
      setMarks(limit, best);
    }
  }

  /** Tells when the visitor takes the rate into the hand (true) and when they let go of it. */
  public void onHeld(Consumer<Boolean> listener) {
    getElement()
        .addEventListener(
            "rate-held", event -> listener.accept(event.getEventData().get(HELD).asBoolean()))
        .addEventData(HELD);
  }

  /** Tells the rate while the visitor changes it, at most every 80 ms; the registration ends it. */
  public Registration onRateChanged(DoubleConsumer listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    sendWords();
  }

  private void sendWords() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("label", getTranslation("part.learningRate.label"));
    words.put("exact", getTranslation("part.learningRate.exact"));
    words.put("ends", getTranslation("part.slider.ends", "{0}", "{1}"));
    words.put("invalid", getTranslation("part.learningRate.invalid"));
    words.put("thousands", getTranslation("part.number.thousands"));
    ObjectNode zones = words.putObject("zones");
    for (Zone zone : Zone.values()) {
      boolean steep = zone == Zone.ZIGZAG || zone == Zone.UNSTABLE;
      String where = steep && !everywhere ? "here." : "zone.";
      zones.put(id(zone), getTranslation("part.learningRate." + where + id(zone)));
    }
    getElement().setPropertyJson("words", words);
  }

  private void changed(boolean byVisitor) {
    double rate = getRate();
    if (byVisitor && HyperParameter.Name.LEARNING_RATE.range().contains(rate)) {
      listeners.forEach(listener -> listener.accept(rate));
    }
  }

  private static String id(Zone zone) {
    return zone.name().toLowerCase(Locale.ROOT);
  }

  private static void mark(ArrayNode marks, double rate, String label) {
    marks.addObject().put("rate", rate).put("label", label);
  }
}
