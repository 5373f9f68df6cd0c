package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.RoomCode;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Subscription;

/** The screens that the classes on this server look at, one for each room. Thread-safe. */
@Component
public final class SharedScreens {
  private final Map<RoomCode, SharedScreen<?, ?, ?>> shown = new ConcurrentHashMap<>();
  private final Map<RoomCode, ShowingLog> logs = new ConcurrentHashMap<>();
  private final List<BiConsumer<RoomCode, SharedScreen<?, ?, ?>>> listeners =
      new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();

  /** What a class looks at; empty before its teacher has shown anything. */
  public Optional<SharedScreen<?, ?, ?>> of(RoomCode room) {
    return Optional.ofNullable(shown.get(room));
  }

  /** Tells when a class looks at another screen; whoever listens ends it. */
  public Subscription listen(BiConsumer<RoomCode, SharedScreen<?, ?, ?>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
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
    SharedScreen<C, M, S> now =
        SharedScreens.<C, M, S>kept(shown.get(room), codec.screen())
            .orElseGet(() -> put(room, fresh(room, codec, services, make)));
    now.open(wanted);
    logs.compute(
            room,
            (code, log) -> log != null && log.isOf(now) ? log : new ShowingLog(code, now, services))
        .writtenBy(taught.key());
    listeners.forEach(listener -> listener.accept(room, now));
    return now;
  }

  /** What a room looks at, if it is this kind of screen. */
  private static <C, M extends ScreenModel<C, S>, S> Optional<SharedScreen<C, M, S>> kept(
      @Nullable SharedScreen<?, ?, ?> present, Screen kind) {
    return present != null && present.screen() == kind && !present.isClosed()
        ? Optional.of(sameKind(present, kind))
        : Optional.empty();
  }

  /** Lets a room look at a fresh screen, unless another tab was faster; no other room waits. */
  private <C, M extends ScreenModel<C, S>, S> SharedScreen<C, M, S> put(
      RoomCode room, SharedScreen<C, M, S> fresh) {
    SharedScreen<?, ?, ?> left;
    SharedScreen<C, M, S> now;
    lock.lock();
    try {
      SharedScreen<?, ?, ?> present = shown.get(room);
      now = SharedScreens.<C, M, S>kept(present, fresh.screen()).orElse(fresh);
      left = now.equals(fresh) ? present : fresh;
      shown.put(room, now);
    } finally {
      lock.unlock();
    }
    if (left != null) {
      left.close();
    }
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

  /** Closes what is shown in the rooms that are over. */
  public void closeAll(Predicate<RoomCode> over) {
    shown.keySet().stream().filter(over).toList().forEach(this::close);
  }

  /** A room is over. */
  public void close(RoomCode room) {
    logs.remove(room);
    SharedScreen<?, ?, ?> last = shown.remove(room);
    if (last != null) {
      last.close();
    }
  }
}
