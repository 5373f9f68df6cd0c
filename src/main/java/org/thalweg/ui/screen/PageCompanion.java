package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What stands in the frame beside every screen of a page. Each page has one of its own. */
public interface PageCompanion {

  /** A button for the header. */
  Component button();

  /** Cards over the screen; each hides itself while it has nothing to say. */
  List<Component> cards();

  /** The page has opened an address. */
  void opened(PageAddress address);
}
