package org.thalweg.ui.screen;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A screen with a name of its own: the frame makes it the page's title and its first heading, which
 * only screen readers meet.
 */
public interface Titled extends HasElement, HasDynamicTitle {

  /** The name of the screen in the visitor's language, such as "Descend". */
  String screenTitle();

  @Override
  default String getPageTitle() {
    return getElement().getComponent().orElseThrow().getTranslation("shell.title", screenTitle());
  }
}
