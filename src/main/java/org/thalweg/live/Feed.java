package org.thalweg.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.thalweg.live.LimitReachedException.Limit;

/**
 * The runs that one browser page may see: its own, which live and die with it, and shown ones,
 * which belong to somebody else. It issues the tickets with which the page opens its step socket,
 * and tells listeners of changes. The view that opened it closes it when the page goes.
 * Thread-safe.
 */
public final class Feed implements AutoCloseable {
  private final String httpSession;
  private final Feeds feeds;
  private final FeedNews news;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Integer, Entry> entries = new LinkedHashMap<>();
  private final List<Runnable> closers = new CopyOnWriteArrayList<>();
  private volatile boolean closed;
  private volatile Optional<Lead> lead = Optional.empty();

  Feed(String httpSession, Feeds feeds) {
    this.httpSession = httpSession;
    this.feeds = feeds;
    this.news = new FeedNews(feeds, this::runs);
  }

  /**
   * Puts new runs in the place of own ones, all or nothing: the old ones go only when the new ones
   * are there, and their places serve the new ones, also on a page or a server that is full.
   *
   * @param old own runs of this page; others are passed over
   * @param logs the logs of the new runs
   * @return the new runs in the order of their logs, standing still
   * @throws LimitReachedException when there is no room for more runs than there were
   */
  public List<Run> replace(List<Run> old, List<StepLog> logs) {
    lock.lock();
    try {
      requireOpen();
      List<Entry> leaving =
          old.stream()
              .flatMap(run -> Optional.ofNullable(entries.get(run.id())).stream())
              .filter(Entry::own)
              .toList();
      requireRoom(
          true, logs.size() - leaving.size(), feeds.limits().runsPerPage(), Limit.RUNS_OF_PAGE);
      List<Run> fresh = feeds.player().replace(leaving.stream().map(Entry::run).toList(), logs);
      for (Entry entry : leaving) {
        entries.remove(entry.run.id());
        entry.watching.close();
      }
      fresh.forEach(run -> add(run, true));
      return fresh;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Starts an own run from a log or a descent's start, standing still.
   *
   * @throws LimitReachedException when the page or the server has its fill of runs
   */
  public Run start(StepLog log) {
    return replace(List.of(), List.of(log)).getFirst();
  }

  /**
   * Puts in the place of an own run a new one that shares its steps up to an index: somebody
   * stepped back and goes on from there in another way.
   *
   * @param at the index of the last shared step
   * @throws IllegalArgumentException when the run is not this page's own
   */
  public Run rewind(Run run, long at) {
    lock.lock();
    try {
      Entry entry = entries.get(run.id());
      if (entry == null || !entry.own) {
        throw new IllegalArgumentException("Only an own run can be rewound");
      }
      return replace(List.of(run), List.of(run.log().fork(at))).getFirst();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets the page see somebody else's run.
   *
   * @throws LimitReachedException when the page has its fill
   */
  public void show(Run run) {
    lock.lock();
    try {
      requireOpen();
      if (!entries.containsKey(run.id())) {
        requireRoom(false, 1, feeds.limits().shownPerPage(), Limit.SHOWN_ON_PAGE);
        add(run, false);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets the page see what is led elsewhere; it costs the page nothing when that changes. */
  public void attend(Lead leader) {
    lead = Optional.of(leader);
  }

  /** What is read on the page beside its steps, if it attends. */
  public Optional<Readings> readings() {
    return lead.map(Lead::readings);
  }

  /** Takes a run off the page, and closes it when it is the page's own. */
  public void remove(Run run) {
    lock.lock();
    Entry entry;
    try {
      entry = entries.remove(run.id());
    } finally {
      lock.unlock();
    }
    if (entry != null) {
      entry.watching.close();
      if (entry.own) {
        run.close();
      }
      news.soon();
    }
  }

  /** The runs of this page in the order in which they came. */
  public List<Run> runs() {
    lock.lock();
    try {
      return entries.values().stream().map(Entry::run).toList();
    } finally {
      lock.unlock();
    }
  }

  /** The run with this number, when the page may see it. */
  public Optional<Run> run(int id) {
    return runs().stream()
        .filter(run -> run.id() == id)
        .findFirst()
        .or(() -> lead.flatMap(shown -> shown.feed().run(id)));
  }

  /** A ticket for the step socket: good once, for a minute, for this page of this HTTP session. */
  public String ticket() {
    requireOpen();
    return feeds.tickets().issue(this);
  }

  /**
   * Tells the listener of changes, at most a few times a second; whoever adds it closes the
   * subscription.
   */
  public Subscription listen(FeedListener listener) {
    return news.listen(listener);
  }

  /**
   * The listener knows all that has happened so far, since it did it itself: what waits to be told
   * is dropped.
   */
  public void heard() {
    news.drop();
  }

  /** The steps of this page for a browser whose step socket does not open. */
  public PushedSteps pushedSteps() {
    return new PushedSteps(this, feeds.frames());
  }

  public boolean isClosed() {
    return closed;
  }

  /** Ends the page: its own runs, its tickets and its sockets. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
    } finally {
      lock.unlock();
    }
    runs().forEach(this::remove);
    news.forgetListeners();
    closers.forEach(Runnable::run);
    feeds.forget(this);
  }

  /** Calls a task when the feed closes, at once when it is closed already. */
  public Subscription onClose(Runnable task) {
    closers.add(task);
    if (closed) {
      task.run();
    }
    return () -> closers.remove(task);
  }

  /** Tells the listeners within the usual interval, though nothing has changed. */
  void tellSoon() {
    news.soon();
  }

  boolean belongsTo(String session) {
    return httpSession.equals(session);
  }

  String httpSession() {
    return httpSession;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The page is closed");
    }
  }

  private void requireRoom(boolean own, int more, int most, Limit limit) {
    long present = entries.values().stream().filter(entry -> entry.own == own).count();
    if (more > 0 && present + more > most) {
      throw new LimitReachedException(limit);
    }
  }

  private void add(Run run, boolean own) {
    entries.put(run.id(), new Entry(run, own, run.watch(news::soon)));
    news.soon();
  }

  private record Entry(Run run, boolean own, Subscription watching) {}
}
