package org.thalweg.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is read beside the steps, numbers and sentences, made once for all who follow: a whole, and
 * the changes since, numbered one after the other. Whoever comes late, or was too slow, begins with
 * the whole. Thread-safe.
 */
public final class Readings {
  /** So many bytes of changes are kept for those who are slow. */
  private static final int MOST_KEPT = 400_000;

  /**
   * Whoever has missed more changes while away, some two seconds of them, begins with the whole.
   */
  private static final int FEW = 8;

  /** What stands in the place of a run's number in a frame of steps. */
  private static final byte[] NO_RUN = {-1, -1, -1, -1};

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
   * @param frame what is sent: the int32 −1, and a JSON object in UTF-8, deflated (RFC 1950)
   */
  public record Reading(long number, ByteBuffer frame) {
    int size() {
      return frame.remaining();
    }
  }

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
      kept += fresh.size();
      sinceWhole += fresh.size();
      while (kept > MOST_KEPT) {
        kept -= changes.pollFirstEntry().getValue().size();
      }
      if (whole != null && sinceWhole > Math.min(whole.size(), kept)) {
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
   * The number from which somebody reads on who was away: a whole is there sooner than many changes
   * one by one.
   *
   * @param next the number that follows the last one that was read
   */
  long after(long next) {
    return latest() - next >= FEW ? 0 : next;
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

  /** Packed once for everybody, as it is sent. */
  private static Reading numbered(long number, String fields) {
    String text = "{\"reading\":" + number + "," + fields + "}";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(NO_RUN);
    try (OutputStream packed = new DeflaterOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Reading(number, ByteBuffer.wrap(bytes.toByteArray()).asReadOnlyBuffer());
  }

  /** Calls the watcher whenever there is another text; whoever watches ends it. */
  Subscription watch(Runnable watcher) {
    Runnable own = watcher::run;
    watchers.add(own);
    return () -> watchers.remove(own);
  }
}
