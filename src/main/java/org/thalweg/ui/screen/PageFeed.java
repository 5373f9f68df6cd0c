package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.WrappedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Run;

/** What a page gets its steps from: opened when it is needed first, and closed when it is left. */
final class PageFeed {
  private final Feeds feeds;
  private @Nullable Feed feed;

  PageFeed(Feeds feeds) {
    this.feeds = feeds;
  }

  /**
   * The feed of a page.
   *
   * @param entered told when it is opened
   */
  Feed of(UI page, Consumer<Feed> entered) {
    Feed open = feed;
    if (open == null) {
      open = feeds.open(owner(page));
      feed = open;
      entered.accept(open);
    }
    return open;
  }

  /** A page that no browser shows belongs to no HTTP session. */
  private static String owner(UI page) {
    WrappedSession http = page.getSession().getSession();
    return http == null ? "unseen " + UUID.randomUUID() : http.getId();
  }

  /** Sees exactly the runs of another feed, a class's. */
  void seeRunsOf(Feed other) {
    Feed open = feed;
    if (open != null) {
      List<Run> wanted = other.runs();
      List<Run> gone = new ArrayList<>(open.runs());
      gone.removeAll(wanted);
      gone.forEach(open::remove);
      wanted.forEach(open::show);
    }
  }

  /** Whoever did something knows of it: what waits to be told is dropped. */
  void heard() {
    Feed open = feed;
    if (open != null) {
      open.heard();
    }
  }

  void close() {
    Feed open = feed;
    if (open != null) {
      open.close();
      feed = null;
    }
  }
}
