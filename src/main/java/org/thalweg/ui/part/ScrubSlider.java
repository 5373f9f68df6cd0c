package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;

/** A slider through the steps that a descent has made, from its start (0) to its last step. */
public final class ScrubSlider extends RangeSlider {

  /** A slider for a descent that has made no step yet. */
  public ScrubSlider() {
    setMaximum(0);
  }

  /** Sets how many steps there are and which one is shown; listeners are not told. */
  public void setSteps(int shown, int last) {
    if (last != maximum()) {
      setMaximum(last);
    }
    setPosition(Math.min(shown, last));
  }

  /** The step that is shown. */
  public int getStep() {
    return position();
  }

  /** Tells the step that the visitor goes to, at most every 60 ms; the registration ends it. */
  public Registration onStepChosen(IntConsumer listener) {
    return onMoved(listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().setProperty("label", getTranslation("part.scrub.label"));
    getElement().setProperty("pattern", getTranslation("part.scrub.value"));
  }
}
