package org.thalweg.live;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What is read beside the steps, numbers and sentences, made once for all who follow: a whole, and
 * the changes since, numbered one after the other. Whoever comes late, or was too slow, begins with
 * the whole. Thread-safe.
 */
public final class Readings {
  /** So many characters of changes are kept for those who are slow. */
  private static final int MOST_KEPT = 400_000;

  private final Runnable renewal;
  private final ReentrantLock renewing = new ReentrantLock();
  private final ReentrantLock lock = new ReentrantLock();
  private final NavigableMap<Long, Reading> changes = new TreeMap<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private @Nullable Reading whole;
  private long latest;
  private int kept;
  private int sinceWhole;

  /**
   * One text.
   *
   * @param number of the last change in it
   * @param text a JSON object
   */
  public record Reading(long number, String text) {}

  /**
   * Without any text yet.
   *
   * @param renewal makes a whole of all that has been put so far, and gives it to {@link #putWhole}
   *     before it returns
   */
  public Readings(Runnable renewal) {
    this.renewal = renewal;
  }

  /**
   * Adds what has changed.
   *
   * @param fields of a JSON object, without its braces
   */
  public void put(String fields) {
    lock.lock();
    try {
      Reading fresh = numbered(++latest, fields);
      changes.put(latest, fresh);
      kept += fresh.text.length();
      sinceWhole += fresh.text.length();
      while (kept > MOST_KEPT) {
        kept -= changes.pollFirstEntry().getValue().text.length();
      }
      if (whole != null && sinceWhole > Math.min(whole.text.length(), kept)) {
        whole = null;
      }
    } finally {
      lock.unlock();
    }
    watchers.forEach(Runnable::run);
  }

  /** Takes a whole that holds every change that has been put. */
  public void putWhole(String fields) {
    lock.lock();
    try {
      whole = numbered(latest, fields);
      sinceWhole = 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The next text for somebody; empty when there is none yet.
   *
   * @param next the number that follows the last one that was read; 0 at the beginning
   */
  Optional<Reading> from(long next) {
    Optional<Reading> known = known(next);
    if (known.isPresent() || next == latest() + 1) {
      return known;
    }
    renewing.lock();
    try {
      // many want it at once: it is made for the first of them, and serves the others
      Optional<Reading> made = known(next);
      if (made.isEmpty()) {
        renewal.run();
      }
      return known(next);
    } finally {
      renewing.unlock();
    }
  }

  private long latest() {
    lock.lock();
    try {
      return latest;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Reading> known(long next) {
    lock.lock();
    try {
      if (next == latest + 1) {
        return Optional.empty();
      }
      return Optional.ofNullable(changes.getOrDefault(next, whole));
    } finally {
      lock.unlock();
    }
  }

  private static Reading numbered(long number, String fields) {
    return new Reading(number, "{\"reading\":" + number + "," + fields + "}");
  }

  /** Calls the watcher whenever there is another text; whoever watches ends it. */
  Subscription watch(Runnable watcher) {
    Runnable own = watcher::run;
    watchers.add(own);
    return () -> watchers.remove(own);
  }
}
