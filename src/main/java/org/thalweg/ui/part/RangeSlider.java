package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

/**
 * A slider over the whole numbers from 0 to a maximum, with its name and its value in words. Arrows
 * go by one, Page keys by a tenth.
 */
@Tag("range-slider")
@JsModule("./part/range-slider.ts")
abstract class RangeSlider extends Component implements HasStyle, HasEnabled {
  private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();

  RangeSlider() {
    getElement().setProperty("value", 0);
    getElement()
        .addPropertyChangeListener(
            "value", "value-changed", event -> changed(event.isUserOriginated()));
  }

  final void setPosition(int position) {
    getElement().setProperty("value", position);
  }

  final int position() {
    int position = (int) getElement().getProperty("value", 0.0);
    return Math.max(0, Math.min(position, maximum()));
  }

  final int maximum() {
    return (int) getElement().getProperty("max", 100.0);
  }

  final void setMaximum(int maximum) {
    getElement().setProperty("max", maximum);
  }

  /** Says in words from where to where it goes. */
  final void setEnds(String first, String last) {
    String words = Spoken.words(this, getTranslation("part.slider.ends", first, last));
    getElement().setProperty("ends", words);
  }

  final Registration onMoved(IntConsumer listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  private void changed(boolean byVisitor) {
    if (byVisitor) {
      listeners.forEach(listener -> listener.accept(position()));
    }
  }
}
