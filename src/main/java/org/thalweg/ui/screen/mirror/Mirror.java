package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
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
public final class Mirror extends SocketPart {
  private final ScreenMirror mirror;
  private final Runnable barred;

  /**
   * A place that shows nothing until it is attached.
   *
   * @param barred is called when the browser can't open a step socket though it reaches the server
   */
  public Mirror(ScreenMirror mirror, Feeds feeds, Runnable barred) {
    super(feeds);
    this.mirror = mirror;
    this.barred = barred;
    getElement().setProperty("refusal", getTranslation("room.mirror.refusal"));
    getElement().setProperty("lost", getTranslation("room.mirror.lost"));
    getElement().setProperty("failed", getTranslation("room.mirror.failed"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getInternals().addComponentDependencies(mirror.kind());
    super.onAttach(event);
  }

  @Override
  void begin(Feed feed) {
    feed.attend(mirror.lead());
    getElement().callJsFunction("open");
  }

  @Override
  void refuse(LimitReachedException full) {
    getElement().setText(Refusal.of(full).in(this));
  }

  /** The browser could not open the step socket, again and again, and has reached the server. */
  @ClientCallable
  void barred() {
    barred.run();
  }
}
