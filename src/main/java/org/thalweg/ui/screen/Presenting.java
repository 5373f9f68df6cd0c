package org.thalweg.ui.screen;

import com.vaadin.flow.component.HasElement;

/** What can be shown to a class: larger type, and only what the class should look at. */
public interface Presenting extends HasElement {

  boolean isPresenting();

  /** Turns the presentation on or off. */
  void setPresenting(boolean presenting);
}
