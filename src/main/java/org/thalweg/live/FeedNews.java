package org.thalweg.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Tells the listeners of a feed of changes, at most a few times a second. Thread-safe. */
final class FeedNews {
  private final List<FeedListener> listeners = new CopyOnWriteArrayList<>();
  private final Supplier<List<Run>> runs;
  private final RateLimiter changes;

  FeedNews(Feeds feeds, Supplier<List<Run>> runs) {
    this.runs = runs;
    this.changes = feeds.changes(this::tell);
  }

  Subscription listen(FeedListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells within the usual interval. */
  void soon() {
    changes.press();
  }

  /** Drops what waits to be told. */
  void drop() {
    changes.drop();
  }

  void forgetListeners() {
    listeners.clear();
  }

  private void tell() {
    List<RunStatus> now = runs.get().stream().map(Run::status).toList();
    listeners.forEach(listener -> listener.changed(now));
  }
}
