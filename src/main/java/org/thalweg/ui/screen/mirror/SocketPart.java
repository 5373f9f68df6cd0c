package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import java.util.Optional;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.LimitReachedException;

/**
 * A part of a page whose browser opens a step socket of its own: it has a feed while it is
 * attached, and gives the tickets for it.
 */
abstract class SocketPart extends Component {
  private final Feeds feeds;
  private Optional<Feed> feed = Optional.empty();

  SocketPart(Feeds feeds) {
    this.feeds = feeds;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    try {
      Feed opened = feeds.open(event.getSession().getSession().getId());
      feed = Optional.of(opened);
      begin(opened);
    } catch (LimitReachedException full) {
      refuse(full);
    }
  }

  /** Lets the browser begin, which asks for tickets of this feed. */
  abstract void begin(Feed feed);

  /** There is no place for another feed, and the browser is asked nothing. */
  void refuse(LimitReachedException full) {}

  @Override
  protected void onDetach(DetachEvent event) {
    feed.ifPresent(Feed::close);
    feed = Optional.empty();
    super.onDetach(event);
  }

  /** A ticket; none for a page that asks without a feed, which ours never do. */
  @ClientCallable
  private String openTicket() {
    return feed.map(Feed::ticket).orElse("");
  }
}
