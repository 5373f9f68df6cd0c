package org.thalweg.live;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;

/**
 * The append-only record of one run: every iterate from the start on, each with its index, and each
 * change of the learning rate. An iterate, once in the log, never changes.
 *
 * <p>A descent is a pure function of its settings, so the log does not keep the iterates: it keeps
 * {@link Checkpoints}, the newest few iterates and the learning rates, and computes the rest again
 * when somebody asks. The answer has the same bits every time. Memory stays below about 50 kB,
 * whatever the length; a network's checkpoints are denser and hold all weights: about 1 MB.
 *
 * <p>One thread at a time may write ({@link Run} sees to that); any number may read meanwhile.
 */
public final class StepLog {
  /** The longest run: this many steps after the start. */
  public static final int STEP_LIMIT = 100_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Checkpoints checkpoints;
  private final NavigableMap<Long, Double> rateChanges = new ConcurrentSkipListMap<>();
  private final RecentIterates recent = new RecentIterates();
  private Descent head;

  /**
   * Starts a log at a descent.
   *
   * @throws IllegalArgumentException when the descent may take more than {@link #STEP_LIMIT} steps
   */
  public StepLog(Descent start) {
    this(start, new Checkpoints(start), new TreeMap<>());
  }

  private StepLog(Descent head, Checkpoints checkpoints, SortedMap<Long, Double> rateChanges) {
    if (head.stopping().stepLimit() > STEP_LIMIT) {
      throw new IllegalArgumentException("A run has at most " + STEP_LIMIT + " steps");
    }
    this.head = head;
    this.checkpoints = checkpoints;
    this.rateChanges.putAll(rateChanges);
    recent.add(head.current());
  }

  /** The number of iterates, at least 1: the start is iterate 0. */
  public long size() {
    return head().current().index() + 1;
  }

  /** The newest descent: the one the next step starts from. */
  public Descent head() {
    lock.lock();
    try {
      return head;
    } finally {
      lock.unlock();
    }
  }

  /** How the run ended; empty while it can go on. */
  public Optional<Ending> ending() {
    return head().ending();
  }

  /**
   * The iterate with this index.
   *
   * @throws IndexOutOfBoundsException when the index is not below {@link #size()}
   */
  public Iterate iterate(long index) {
    return range(index, index + 1).getFirst();
  }

  /**
   * The iterates from one index up to, not including, another.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= from <= to <= size()}
   */
  public List<Iterate> range(long from, long to) {
    List<Iterate> iterates = new ArrayList<>(Math.toIntExact(Math.max(0, to - from)));
    forEach(from, to, iterates::add);
    return iterates;
  }

  /** Hands over the iterates of {@link #range} one by one, without a list. */
  public void forEach(long from, long to, Consumer<Iterate> action) {
    if (from < 0 || from > to || to > size()) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + size());
    }
    if (from == to) {
      return;
    }
    List<Iterate> kept = kept(from, to);
    if (kept.isEmpty()) {
      replay(from, to - 1, descent -> action.accept(descent.current()));
    } else {
      kept.forEach(action);
    }
  }

  private List<Iterate> kept(long from, long to) {
    lock.lock();
    try {
      return recent.range(from, to);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The descent as it was at this index, with the learning rate that the next step there used; it
   * shows what that step did.
   *
   * @throws IndexOutOfBoundsException when the index is not below {@link #size()}
   */
  public Descent descent(long index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index + " of " + size());
    }
    List<Descent> found = new ArrayList<>(1);
    replay(index, index, found::add);
    return found.getFirst();
  }

  /** The changes of the learning rate: from the step after this index on, this rate was used. */
  public SortedMap<Long, Double> rateChanges() {
    return new TreeMap<>(rateChanges);
  }

  /** A run that began with these settings, as far as it has come, and by which rates. */
  RunSettings progress(RunSettings began) {
    lock.lock();
    try {
      return began.withProgress(rateChanges, head.current().index());
    } finally {
      lock.unlock();
    }
  }

  /**
   * A new log that shares the iterates 0 to {@code at} with this one and goes on from there by
   * itself: somebody stepped back, and tries another way.
   */
  public StepLog fork(long at) {
    return fork(at, head().stopping().stepLimit());
  }

  /** The same with another step limit: what only the limit has ended goes on. */
  StepLog fork(long at, long limit) {
    Descent there = descent(at).withStepLimit(limit);
    lock.lock();
    try {
      Checkpoints past = checkpoints.upTo(at).withStepLimit(limit);
      return new StepLog(there, past, rateChanges.headMap(at, true));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Makes steps until the run ends, the number is reached or the time is up, and puts them into the
   * log at one stroke.
   *
   * @param steps how many at most
   * @param timeLeft asked after each step
   * @return how many were made
   */
  int advance(int steps, BooleanSupplier timeLeft) {
    Descent current = head();
    if (current.ending().isPresent()) {
      return 0;
    }
    List<Descent> made = new ArrayList<>();
    do {
      Descent next = current.next();
      if (next.current().index() > current.current().index()) {
        made.add(next);
      }
      current = next;
    } while (current.ending().isEmpty() && made.size() < steps && timeLeft.getAsBoolean());
    publish(made, current);
    return made.size();
  }

  private void publish(List<Descent> made, Descent newest) {
    lock.lock();
    try {
      for (Descent descent : made) {
        checkpoints.offer(descent);
        recent.add(descent.current());
      }
      head = newest;
    } finally {
      lock.unlock();
    }
  }

  /** Lets all steps from the next one on use this rate; does nothing when the run has ended. */
  void changeLearningRate(double rate) {
    lock.lock();
    try {
      if (head.ending().isPresent()) {
        return;
      }
      head = head.withLearningRate(rate);
      rateChanges.put(head.current().index(), rate);
    } finally {
      lock.unlock();
    }
  }

  /** Ends the run here, unless it has ended already. */
  void stop() {
    lock.lock();
    try {
      head = head.stopped();
    } finally {
      lock.unlock();
    }
  }

  private void replay(long from, long last, Consumer<Descent> action) {
    Descent descent;
    lock.lock();
    try {
      descent = checkpoints.atOrBefore(from);
    } finally {
      lock.unlock();
    }
    Replay.walk(descent, rateChanges, from, last, action);
  }
}
