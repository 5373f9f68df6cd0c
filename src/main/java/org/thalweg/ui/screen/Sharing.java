package org.thalweg.ui.screen;

import java.util.Optional;
import org.thalweg.live.Subscription;

/** How a page takes part in what a class looks at, as teacher's or as follower's. */
final class Sharing<M extends ScreenModel<?, S>, S> {
  private final UpdateLoop<M, S> loop;
  private final PageFeed feed;
  private Optional<SharedScreen<?, M, S>> shared = Optional.empty();
  private Subscription following = () -> {};

  /** A page that has a screen of its own. */
  Sharing(UpdateLoop<M, S> loop, PageFeed feed) {
    this.loop = loop;
    this.feed = feed;
  }

  void begin(SharedScreen<?, M, S> screen, boolean teaches) {
    following.close();
    shared = Optional.of(screen);
    following = loop.share(screen, teaches);
  }

  /** Lets the page see the runs of the class, before it shows them. */
  void seeRuns() {
    shared.ifPresent(screen -> feed.seeRunsOf(screen.feed()));
  }

  /** Something has changed: a screen of one's own is shown anew, a class's tells it by itself. */
  void refreshOwn() {
    if (shared.isEmpty()) {
      loop.refresh();
    }
  }

  void end() {
    following.close();
    shared = Optional.empty();
  }
}
