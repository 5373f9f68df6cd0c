package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;

/** What stands in the frame beside every screen of a page. Each page has one of its own. */
public interface PageCompanion {

  /** A button for the header. */
  Component button();

  /** A card over the screen; it hides itself while it has nothing to say. */
  Component card();

  /** The page has opened an address. */
  void opened(PageAddress address);
}
