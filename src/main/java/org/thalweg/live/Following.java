package org.thalweg.live;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.thalweg.live.Readings.Reading;

/**
 * Where one viewer is in each of the runs it follows, and in what is read beside them. It keeps an
 * index for each and no steps: a slow viewer costs nothing, and gets from the log what it has not
 * seen. Thread-safe.
 */
public final class Following implements AutoCloseable {
  private final Frames frames;
  private final Runnable wake;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Integer, Cursor> cursors = new HashMap<>();
  private final Deque<Cursor> turns = new ArrayDeque<>();
  private Optional<Place> place = Optional.empty();

  /**
   * @param wake called whenever there may be something new; returns at once
   */
  public Following(Frames frames, Runnable wake) {
    this.frames = frames;
    this.wake = wake;
  }

  /**
   * Follows a run, or goes on elsewhere in a run that is followed already.
   *
   * @param from the index of the first step that is wanted
   * @throws IllegalArgumentException unless {@code 0 <= from <= size of the run's log}
   */
  public void follow(Run run, long from) {
    if (from < 0 || from > run.log().size()) {
      throw new IllegalArgumentException("There is no step " + from + " to follow from");
    }
    lock.lock();
    try {
      unfollow(run.id());
      Cursor cursor = new Cursor(run, from, run.join(wake));
      cursors.put(run.id(), cursor);
      turns.addLast(cursor);
    } finally {
      lock.unlock();
    }
    wake.run();
  }

  /** Follows a run no more; does nothing when it was not followed. */
  public void unfollow(int run) {
    lock.lock();
    try {
      Cursor cursor = cursors.remove(run);
      if (cursor != null) {
        turns.remove(cursor);
        cursor.watching.close();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * The next frame that the viewer has not had; the runs take turns. Empty when the viewer has
   * everything.
   */
  public Optional<Frame> next() {
    lock.lock();
    try {
      for (int i = turns.size(); i > 0; i--) {
        Cursor cursor = turns.removeFirst();
        turns.addLast(cursor);
        boolean over = cursor.run.isClosed();
        Optional<Frame> frame = frames.from(cursor.run, cursor.next);
        if (frame.isPresent()) {
          cursor.next = frame.get().next();
          return frame;
        }
        if (over) {
          unfollow(cursor.run.id());
        }
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Reads from a number on; the number follows the last one that was read, and is 0 at the
   * beginning.
   */
  public void read(Readings readings, long from) {
    lock.lock();
    try {
      place.ifPresent(before -> before.watching.close());
      place = Optional.of(new Place(readings, readings.after(from), readings.watch(wake)));
    } finally {
      lock.unlock();
    }
    wake.run();
  }

  /** The next reading that the viewer has not had; empty when the viewer has everything. */
  public Optional<ByteBuffer> nextReading() {
    lock.lock();
    try {
      Optional<Reading> reading = place.flatMap(at -> at.readings.from(at.next));
      reading.ifPresent(read -> place.orElseThrow().next = read.number() + 1);
      return reading.map(read -> read.frame().duplicate());
    } finally {
      lock.unlock();
    }
  }

  /** How many runs are followed. */
  int size() {
    lock.lock();
    try {
      return cursors.size();
    } finally {
      lock.unlock();
    }
  }

  /** Follows nothing any more; it may follow again. */
  @Override
  public void close() {
    lock.lock();
    try {
      place.ifPresent(at -> at.watching.close());
      place = Optional.empty();
      cursors.values().forEach(cursor -> cursor.watching.close());
      cursors.clear();
      turns.clear();
    } finally {
      lock.unlock();
    }
  }

  private static final class Cursor {
    private final Run run;
    private final Subscription watching;
    private long next;

    Cursor(Run run, long next, Subscription watching) {
      this.run = run;
      this.next = next;
      this.watching = watching;
    }
  }

  private static final class Place {
    private final Readings readings;
    private final Subscription watching;
    private long next;

    Place(Readings readings, long next, Subscription watching) {
      this.readings = readings;
      this.next = next;
      this.watching = watching;
    }
  }
}
