package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Function;
import org.thalweg.live.Feed;
import org.thalweg.live.Subscription;
import org.thalweg.ui.part.SessionLock;
import org.thalweg.ui.screen.ScreenServices.Taught;

/**
 * How a page takes part in what a class looks at, as teacher's or as follower's. Whatever the
 * teacher opens on one page, the others go along: there is one class, and one picture of it.
 */
final class Sharing<C, M extends ScreenModel<C, S>, S> {
  private final AddressCodec<C> codec;
  private final ScreenServices services;
  private final UpdateLoop<M, S> loop;
  private final PageFeed feed;
  private Optional<SharedScreen<C, M, S>> shared = Optional.empty();
  private Subscription following = () -> {};
  private Subscription going = () -> {};

  /** A page that has a screen of its own. */
  Sharing(AddressCodec<C> codec, ScreenServices services, UpdateLoop<M, S> loop, PageFeed feed) {
    this.codec = codec;
    this.services = services;
    this.loop = loop;
    this.feed = feed;
  }

  /** Shows what a class looks at. */
  void begin(SharedScreen<C, M, S> screen, boolean teaches) {
    following.close();
    shared = Optional.of(screen);
    following = loop.share(screen, teaches);
  }

  /** Whether everything on the page happens before a class. */
  boolean isTaught(UI page) {
    return services.taughtBy(page).isPresent();
  }

  /**
   * Opens settings before the class of a page, and goes along with it from now on.
   *
   * @return false, and nothing is opened, where the page has no class
   */
  boolean teach(UI page, C settings, Function<Feed, M> make) {
    Optional<Taught> room = services.taughtBy(page);
    room.ifPresent(taught -> {
      goAlong(page, taught);
      begin(services.shared().open(taught, codec, settings, services, make), true);
    });
    return room.isPresent();
  }

  /**
   * Shows what the class of a page looks at, and goes along with it from now on.
   *
   * @return false, and nothing is shown, where the page has no class or that looks at nothing yet
   */
  boolean join(UI page) {
    Optional<Taught> room = services.taughtBy(page);
    Optional<SharedScreen<?, ?, ?>> there = room.flatMap(services.shared()::join);
    there.ifPresent(screen -> {
      goAlong(page, room.orElseThrow());
      show(page, screen);
    });
    return there.isPresent();
  }

  private void goAlong(UI page, Taught room) {
    Runnable changed =
        () -> {
          if (shared.isPresent()) {
            services.shared().join(room).ifPresent(now -> show(page, now));
          }
        };
    going.close();
    going = services.shared().listen(room.room(), () -> SessionLock.enter(page, changed::run));
  }

  private void show(UI page, SharedScreen<?, ?, ?> now) {
    if (now.screen() != codec.screen()) {
      PageAddress.of(page).join(now.screen(), now.query());
    } else if (!shared.equals(Optional.of(now))) {
      begin(SharedScreens.sameKind(now, codec.screen()), true);
    }
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
    going.close();
    shared = Optional.empty();
  }
}
