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
import org.thalweg.ui.part.Refusal;

/**
 * Where a page shows what a class looks at. It has a ticket for the step socket and nothing else:
 * the browser builds what is seen from the readings that come by it. A visitor with too many pages
 * is told so.
 */
@Tag("class-mirror")
@JsModule("./mirror/class-mirror.ts")
public final class Mirror extends Component {
  private final ScreenMirror mirror;
  private final Feeds feeds;
  private final Runnable barred;
  private Optional<Feed> feed = Optional.empty();

  /**
   * A place that shows nothing until it is attached.
   *
   * @param barred is called when the browser can't open a step socket though it reaches the server
   */
  public Mirror(ScreenMirror mirror, Feeds feeds, Runnable barred) {
    this.mirror = mirror;
    this.feeds = feeds;
    this.barred = barred;
    getElement().setProperty("refusal", getTranslation("room.mirror.refusal"));
    getElement().setProperty("lost", getTranslation("room.mirror.lost"));
    getElement().setProperty("failed", getTranslation("room.mirror.failed"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    event.getUI().getInternals().addComponentDependencies(mirror.kind());
    try {
      Feed opened = feeds.open(event.getSession().getSession().getId());
      opened.attend(mirror.lead());
      feed = Optional.of(opened);
      getElement().callJsFunction("open");
    } catch (LimitReachedException full) {
      getElement().setText(Refusal.of(full).in(this));
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

  /** The browser could not open the step socket, again and again, and has reached the server. */
  @ClientCallable
  void barred() {
    barred.run();
  }
}
