package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A screen with buttons of its own in the header of the page, such as Share and Present. */
public interface HeaderActions {

  /** The buttons, from left to right; asked once each time the screen is shown. */
  List<Component> headerActions();
}
