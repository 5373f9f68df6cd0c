package org.thalweg.ui.classroom;

import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.Feeds;
import org.thalweg.live.LimitReachedException;
import org.thalweg.ui.screen.SharedScreen;
import org.thalweg.ui.screen.mirror.Mirror;
import org.thalweg.ui.screen.mirror.ScreenMirror;
import org.thalweg.ui.screen.mirror.SocketWatch;

/**
 * The screens of classes as they are drawn for all who follow, one for each language; parts of them
 * are covered until the class has seen or is told them. A mirror is there as long as somebody
 * looks. Thread-safe.
 */
@Component
final class ClassMirrors {
  private final Rooms rooms;
  private final Feeds feeds;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  private record Key(SharedScreen<?, ?, ?> screen, Locale locale) {}

  /** A mirror, made when it is needed first, and how many look at it. */
  private static final class Kept {
    private final ReentrantLock making = new ReentrantLock();
    private Optional<ScreenMirror> mirror = Optional.empty();
    private Runnable end = () -> {};
    private int pages;

    Kept more() {
      pages++;
      return this;
    }

    /** Null when nobody looks any more. */
    @Nullable Kept less() {
      pages--;
      if (pages > 0) {
        return this;
      }
      end.run();
      return null;
    }
  }

  /** A place on a page; whoever holds it ends it. */
  record Held(Mirror place, Runnable end) {}

  ClassMirrors(Rooms rooms, Feeds feeds) {
    this.rooms = rooms;
    this.feeds = feeds;
  }

  /**
   * A place in which a page of a class shows what the class looks at.
   *
   * @param barred is called when the browser can't open a step socket though it reaches the server
   * @throws LimitReachedException when the server has its fill of pages, or the room; nothing is
   *     shown that could not be covered
   */
  Held hold(RoomCode room, SharedScreen<?, ?, ?> screen, Locale locale, Runnable barred) {
    Key key = new Key(screen, locale);
    Kept mine =
        kept.compute(key, (same, present) -> (present == null ? new Kept() : present).more());
    AtomicBoolean over = new AtomicBoolean();
    Runnable end =
        () -> {
          if (over.compareAndSet(false, true)) {
            kept.computeIfPresent(key, (same, left) -> left.less());
          }
        };
    try {
      return new Held(new Mirror(mirror(mine, room, key), feeds, barred), end);
    } catch (RuntimeException refused) {
      end.run();
      throw refused;
    }
  }

  /** For a page that holds none, since its browser can't open a step socket: tells when it can. */
  SocketWatch watch(Runnable opened) {
    return new SocketWatch(feeds, opened);
  }

  /** Its first page makes it, and no other room waits meanwhile. */
  private ScreenMirror mirror(Kept mine, RoomCode room, Key key) {
    mine.making.lock();
    try {
      if (mine.mirror.isEmpty()) {
        ScreenMirror fresh =
            new ScreenMirror(
                key.screen.feed(),
                key.screen::followingView,
                VaadinService.getCurrent(),
                key.locale);
        RoomWatch<Covering> questions = cover(fresh, room);
        mine.mirror = Optional.of(fresh);
        mine.end =
            () -> {
              questions.end();
              fresh.close();
            };
      }
      return mine.mirror.get();
    } finally {
      mine.making.unlock();
    }
  }

  /** Covers what would give away what the room is asked for. */
  private RoomWatch<Covering> cover(ScreenMirror mirror, RoomCode room) {
    QuestionVeil veil = new QuestionVeil();
    RoomWatch<Covering> questions = new RoomWatch<>(rooms, room, Covering::of, veil::show);
    try {
      mirror.change(view -> {
        veil.lieOn(Optional.of(view));
        questions.begin(view.getUI().orElseThrow());
      });
      return questions;
    } catch (RuntimeException refused) {
      mirror.close();
      throw refused;
    }
  }
}
