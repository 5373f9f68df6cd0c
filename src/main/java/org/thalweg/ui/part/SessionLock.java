package org.thalweg.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** The lock of a visitor's session, as others than its own requests come to it. */
public final class SessionLock {

  private SessionLock() {}

  /**
   * Does something on a page soon, inside the lock of its session; nothing where the page has been
   * left. Whoever brings news to many pages is not kept from the next by one that is gone.
   */
  public static void enter(UI page, Command task) {
    try {
      page.access(task);
    } catch (UIDetachedException gone) {
      // The page has been left: nobody waits for it.
    }
  }
}
