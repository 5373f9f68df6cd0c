package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.RoomCode;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.SerialTask;
import org.thalweg.live.Subscription;

/** The screens that the classes on this server look at, one for each room. Thread-safe. */
@Component
public final class SharedScreens {
  private final Map<RoomCode, Logged> shown = new ConcurrentHashMap<>();
  private final Map<RoomCode, List<SerialTask>> listeners = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Executor tellers;

  /**
   * No class looks at anything.
   *
   * @param tellers tell those who listen: whoever opens a screen does not wait for a whole class
   */
  public SharedScreens(@Qualifier("roomTellers") Executor tellers) {
    this.tellers = tellers;
  }

  /** A screen, and what puts that which happens on it into the log of its room. */
  private record Logged(SharedScreen<?, ?, ?> screen, ShowingLog log) {
    /** The class looks at something else: the log is told how far this came. */
    void close() {
      log.end();
      screen.close();
    }
  }

  /** What a class looks at; empty before its teacher has shown anything. */
  public Optional<SharedScreen<?, ?, ?>> of(RoomCode room) {
    return Optional.ofNullable(shown.get(room)).map(Logged::screen);
  }

  /** Tells soon when a class looks at another screen; whoever listens ends it. */
  public Subscription listen(RoomCode room, Runnable listener) {
    SerialTask telling = new SerialTask(tellers, listener);
    listeners.computeIfAbsent(room, first -> new CopyOnWriteArrayList<>()).add(telling);
    return () ->
        listeners.computeIfPresent(
            room,
            (code, all) -> {
              all.remove(telling);
              return all.isEmpty() ? null : all;
            });
  }

  private void tell(RoomCode room) {
    listeners.getOrDefault(room, List.of()).forEach(SerialTask::ask);
  }

  /**
   * What a class looks at, for a page that teaches it, too, and changes nothing; empty before its
   * teacher has shown anything.
   */
  Optional<SharedScreen<?, ?, ?>> join(ScreenServices.Taught taught) {
    Optional<Logged> present =
        Optional.ofNullable(shown.get(taught.room())).filter(logged -> !logged.screen().isClosed());
    present.ifPresent(logged -> logged.log().writtenBy(taught.key()));
    return present.map(Logged::screen);
  }

  /**
   * The screen of a room: the one it looks at, when it is this kind of screen, opened anew only if
   * these settings are others; or a fresh one in its place. What happens on it is put into the
   * room's log.
   *
   * @param make a model of these settings on a feed
   */
  <C, M extends ScreenModel<C, S>, S> SharedScreen<C, M, S> open(
      ScreenServices.Taught taught,
      AddressCodec<C> codec,
      C wanted,
      ScreenServices services,
      Function<Feed, M> make) {
    RoomCode room = taught.room();
    Logged logged =
        Optional.ofNullable(shown.get(room))
            .filter(present -> isKept(present, codec.screen()))
            .orElseGet(() -> put(room, fresh(room, codec, services, make), services));
    SharedScreen<C, M, S> now = sameKind(logged.screen(), codec.screen());
    now.open(wanted);
    logged.log().writtenBy(taught.key());
    return now;
  }

  /** Whether a room looks at this kind of screen. */
  private static boolean isKept(Logged present, Screen kind) {
    return present.screen().screen() == kind && !present.screen().isClosed();
  }

  /** Lets a room look at a fresh screen, unless another tab was faster; no other room waits. */
  private Logged put(RoomCode room, SharedScreen<?, ?, ?> screen, ScreenServices services) {
    Logged fresh = new Logged(screen, new ShowingLog(room, screen, services));
    Logged present;
    Logged now;
    lock.lock();
    try {
      present = shown.get(room);
      now = present != null && isKept(present, screen.screen()) ? present : fresh;
      shown.put(room, now);
    } finally {
      lock.unlock();
    }
    Logged left = now.equals(fresh) ? present : fresh;
    if (left != null) {
      left.close();
    }
    tell(room);
    return now;
  }

  private static <C, M extends ScreenModel<C, S>, S> SharedScreen<C, M, S> fresh(
      RoomCode room, AddressCodec<C> codec, ScreenServices services, Function<Feed, M> make) {
    Feeds feeds = services.feeds();
    Feed feed = feeds.open("room " + room);
    try {
      return new SharedScreen<>(codec, feed, make.apply(feed), services);
    } catch (RuntimeException refused) {
      feed.close();
      throw refused;
    }
  }

  /** There is one kind of settings, model and snapshot for each kind of screen. */
  @SuppressWarnings("unchecked")
  static <C, M extends ScreenModel<C, S>, S> SharedScreen<C, M, S> sameKind(
      SharedScreen<?, ?, ?> screen, Screen kind) {
    if (screen.screen() != kind) {
      throw new IllegalArgumentException("The class looks at another screen");
    }
    return (SharedScreen<C, M, S>) screen;
  }

  /**
   * Sets up the screen of a room anew, if it is this kind of screen: also when it came from the
   * same settings, by going on.
   */
  public void setUp(RoomCode room, Screen screen, Map<String, List<String>> query) {
    of(room)
        .filter(present -> present.screen() == screen)
        .ifPresent(present -> present.setUp(query));
  }

  /** Whether a room looks at something else than this address has on this kind of screen. */
  public boolean isElsewhere(RoomCode room, Screen screen, Map<String, List<String>> query) {
    return of(room)
        .filter(present -> present.screen() != screen || !present.isAt(query))
        .isPresent();
  }

  /**
   * Lets the run on the screen of a room begin, for so many steps at most, if it is this kind of
   * screen; what moves already or has gone on is left alone.
   */
  public void begin(RoomCode room, Screen screen, long steps) {
    of(room)
        .filter(present -> present.screen() == screen)
        .ifPresent(present -> present.begin(steps));
  }

  /** Stops what goes by itself on the screen of a room. */
  public void stop(RoomCode room) {
    of(room).ifPresent(SharedScreen::stop);
  }

  /** Closes what is shown in the rooms that are over. */
  public void closeAll(Predicate<RoomCode> over) {
    shown.keySet().stream().filter(over).toList().forEach(this::close);
  }

  /** A room is over. */
  public void close(RoomCode room) {
    Logged last = shown.remove(room);
    if (last != null) {
      last.close();
    }
  }
}
