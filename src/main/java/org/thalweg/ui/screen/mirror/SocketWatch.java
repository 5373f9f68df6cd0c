package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;

/**
 * On a page whose browser could not open a step socket: tells when it can. It is not seen. Where
 * the server has no place for it, nothing is told.
 */
@Tag("socket-watch")
@JsModule("./mirror/socket-watch.ts")
public final class SocketWatch extends SocketPart {
  private final Runnable opened;

  /**
   * A watch that begins when it is attached.
   *
   * @param opened is called when the browser has opened a step socket
   */
  public SocketWatch(Feeds feeds, Runnable opened) {
    super(feeds);
    this.opened = opened;
  }

  @Override
  void begin(Feed feed) {
    getElement().callJsFunction("watch");
  }

  /** The browser has opened a step socket. */
  @ClientCallable
  void opened() {
    opened.run();
  }
}
