package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.RateLimiter;
import org.thalweg.live.SerialTask;
import org.thalweg.live.Subscription;

/**
 * One screen that a whole class looks at. Its model belongs to the room, not to a page: it goes on
 * while the teacher loads the page anew. Wishes come from the teacher's pages, one after the other;
 * what there is to see is worked out once and given to everybody who follows. Thread-safe.
 *
 * @param <C> the settings: all that the address holds
 * @param <M> the model
 * @param <S> a snapshot
 */
public final class SharedScreen<C, M extends ScreenModel<C, S>, S> implements AutoCloseable {
  private static final Duration QUICKEST = Duration.ofMillis(250);
  private static final Duration PER_FOLLOWER = Duration.ofMillis(4);

  private final AddressCodec<C> codec;
  private final Feed feed;
  private final M model;
  private final Executor executor;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Consumer<S>> teachers = new CopyOnWriteArrayList<>();
  private final List<Consumer<S>> followers = new CopyOnWriteArrayList<>();
  private final RateLimiter words;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final SerialTask finding;
  private volatile @Nullable S latest;
  private final AtomicReference<@Nullable Object> leader = new AtomicReference<>();

  /**
   * A screen that nobody follows yet.
   *
   * @param feed plays its runs; it is closed with this
   * @param services work out snapshots, and pace them
   */
  SharedScreen(AddressCodec<C> codec, Feed feed, M model, ScreenServices services) {
    this.codec = codec;
    this.feed = feed;
    this.model = model;
    this.executor = services.applicationTaskExecutor();
    this.finding = new SerialTask(executor, this::find);
    this.words =
        new RateLimiter(
            services.liveScheduler(), this::pace, () -> executor.execute(this::tellClass));
    feed.listen(runs -> changed());
  }

  /** Which screen it is. */
  public Screen screen() {
    return codec.screen();
  }

  /** A view that shows what happens here, and can't change it. */
  public ScreenView<?, ?, ?> followingView(UI page) {
    ScreenView<?, ?, ?> view = ScreenViews.of(screen(), page);
    view.follow(this);
    return view;
  }

  /** The runs on it, which belong to the room. */
  public Feed feed() {
    return feed;
  }

  M model() {
    return model;
  }

  boolean isClosed() {
    return feed.isClosed();
  }

  /** The query of its address as it is now. */
  public Map<String, List<String>> query() {
    return codec.query(model.settings());
  }

  /** What there is to see on it now; empty where its address is too long for a log. */
  Optional<Moment> moment() {
    return Moment.of(codec, model);
  }

  /** Does something to the model; one page after the other. */
  void carryOut(Runnable wish) {
    lock.lock();
    try {
      if (!isClosed()) {
        wish.run();
      }
    } finally {
      lock.unlock();
    }
    changed();
  }

  /**
   * Whether the clock of this page moves what moves by time: that of one page only, however many
   * the teacher has open.
   */
  boolean isLedBy(Object page) {
    leader.compareAndSet(null, page);
    return page.equals(leader.get());
  }

  /** A page of the teacher's is gone. */
  void left(Object page) {
    leader.compareAndSet(page, null);
  }

  /** Opens other settings, unless the model comes to where it is from them by going on. */
  void open(C wanted) {
    carryOut(() -> {
      C now = model.settings();
      if (!wanted.equals(now) && !model.goesOn(wanted, now)) {
        model.open(wanted);
      }
    });
  }

  /**
   * Opens these settings soon, whatever the model has come to. What can't be opened changes
   * nothing: the page that opens the same address says why.
   */
  void setUp(Map<String, List<String>> query) {
    executor.execute(() -> {
      try {
        C wanted = codec.read(new AddressQuery(query));
        carryOut(() -> model.open(wanted));
      } catch (IllegalArgumentException | LimitReachedException refused) {
        changed();
      }
    });
  }

  /**
   * Whether it stands as an address has it; an address that nobody can read says nothing of that.
   */
  boolean isAt(Map<String, List<String>> query) {
    try {
      return codec.read(new AddressQuery(query)).equals(model.settings());
    } catch (IllegalArgumentException unreadable) {
      return true;
    }
  }

  /** Lets the run on it begin, for so many steps at most, unless something moves already. */
  void begin(long steps) {
    carryOut(() -> {
      if (!model.isBusy()) {
        model.begin(steps);
      }
    });
  }

  /** Stops what goes on it by itself. */
  void stop() {
    carryOut(model::stop);
  }

  /**
   * Gives snapshots to a page, the latest at once; whoever follows ends it. A teacher gets every
   * one, a class the rarer the larger it is: the steps come to it by another way.
   */
  Subscription follow(Consumer<S> follower, boolean teaches) {
    List<Consumer<S>> others = teaches ? teachers : followers;
    others.add(follower);
    S now = latest;
    if (now != null) {
      follower.accept(now);
    }
    if (now == null || !now.equals(latest)) {
      // The newer one may have come to the page before this one.
      changed();
    }
    return () -> others.remove(follower);
  }

  /** Calls the watcher when something may have changed; whoever watches ends it. */
  public Subscription watch(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Works out soon what there is to see now. */
  void changed() {
    watchers.forEach(Runnable::run);
    finding.ask();
  }

  private void find() {
    if (!isClosed() && !(teachers.isEmpty() && followers.isEmpty())) {
      S snapshot = model.snapshot();
      latest = snapshot;
      teachers.forEach(page -> page.accept(snapshot));
      words.press();
    } else {
      latest = null;
    }
  }

  private void tellClass() {
    S now = latest;
    if (now != null) {
      followers.forEach(page -> page.accept(now));
    }
  }

  private long pace() {
    return Math.max(QUICKEST.toNanos(), followers.size() * PER_FOLLOWER.toNanos());
  }

  @Override
  public void close() {
    lock.lock();
    try {
      feed.close();
    } finally {
      lock.unlock();
    }
    words.drop();
    teachers.clear();
    followers.clear();
    watchers.clear();
  }
}
