package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.Component;

/** What the browser of a page that follows a class tells of its step socket. */
public final class ToldSocket {
  private ToldSocket() {}

  /** It can't be opened, though the server is there. */
  public static void barred(Component mirror) {
    ((Mirror) mirror).barred();
  }

  /** It can be opened again. */
  public static void opened(Component watch) {
    ((SocketWatch) watch).opened();
  }
}
