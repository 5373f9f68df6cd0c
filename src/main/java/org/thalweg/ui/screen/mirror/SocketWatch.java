package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.LimitReachedException;

/**
 * On a page whose browser could not open a step socket: tells when it can. It is not seen. Where
 * the server has no place for it, nothing is told.
 */
@Tag("socket-watch")
@JsModule("./mirror/socket-watch.ts")
public final class SocketWatch extends Component {
  private final Feeds feeds;
  private final Runnable opened;
  private Optional<Feed> feed = Optional.empty();

  /**
   * A watch that begins when it is attached.
   *
   * @param opened is called when the browser has opened a step socket
   */
  public SocketWatch(Feeds feeds, Runnable opened) {
    this.feeds = feeds;
    this.opened = opened;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    try {
      feed = Optional.of(feeds.open(event.getSession().getSession().getId()));
      getElement().callJsFunction("watch");
    } catch (LimitReachedException full) {
      feed = Optional.empty();
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    feed.ifPresent(Feed::close);
    feed = Optional.empty();
    super.onDetach(event);
  }

  @ClientCallable
  private String openTicket() {
    return feed.orElseThrow().ticket();
  }

  /** The browser has opened a step socket. */
  @ClientCallable
  void opened() {
    opened.run();
  }
}
