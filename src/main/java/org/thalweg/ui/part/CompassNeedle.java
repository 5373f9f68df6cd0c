package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A compass whose needle is turned to any direction, in degrees counterclockwise from east. A wedge
 * on its ring shows one direction of note.
 */
@Tag("compass-needle")
@JsModule("./partial/compass-needle.ts")
public final class CompassNeedle extends Component implements HasStyle {
  private static final int LETTERS = 4;

  private final List<DoubleConsumer> listeners = new CopyOnWriteArrayList<>();

  /** A needle that points east. */
  public CompassNeedle() {
    getElement().setProperty("angle", 0.0);
    getElement()
        .addPropertyChangeListener(
            "angle", "angle-changed", event -> changed(event.isUserOriginated()));
  }

  /** Points the needle; listeners are not told. */
  public void setAngle(double degrees) {
    getElement().setProperty("angle", degrees);
  }

  public double getAngle() {
    return getElement().getProperty("angle", 0.0);
  }

  /** Marks a direction on the ring, or none. */
  public void setNoted(OptionalDouble degrees) {
    if (degrees.isPresent()) {
      getElement().setProperty("steepest", degrees.getAsDouble());
    } else {
      getElement().removeProperty("steepest");
    }
  }

  /** The direction of the needle in words, for those who can't see it. */
  public void setSpoken(String words) {
    getElement().setProperty("spoken", words);
  }

  /** Tells the direction while the visitor turns, at most every 60 ms; the registration ends it. */
  public Registration onTurned(DoubleConsumer listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().setProperty("label", getTranslation("partial.compass.needle"));
    ArrayNode letters = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < LETTERS; i++) {
      letters.add(getTranslation("partial.compass.letter." + i));
    }
    getElement().setPropertyJson("letters", letters);
  }

  private void changed(boolean byVisitor) {
    double angle = getAngle();
    if (byVisitor && Double.isFinite(angle)) {
      listeners.forEach(listener -> listener.accept(angle));
    }
  }
}
