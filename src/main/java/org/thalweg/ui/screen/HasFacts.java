package org.thalweg.ui.screen;

import com.vaadin.flow.shared.Registration;
import java.util.Map;

/**
 * A screen on which guided lessons take place. A lesson sets it up by its address and watches what
 * the learner does by its facts; the screen knows nothing else of lessons.
 */
public interface HasFacts {

  /**
   * Named numbers of what is on the screen now, such as {@code x}, {@code slope} or {@code
   * shrinks}; true is 1 and false is 0. Every name is there from the first moment on, with NaN
   * where it has no value. Empty before the first moment.
   */
  Map<String, Double> facts();

  /** Tells, inside the session lock, whenever a fact has changed; the registration ends it. */
  Registration onFactsChanged(Runnable listener);
}
