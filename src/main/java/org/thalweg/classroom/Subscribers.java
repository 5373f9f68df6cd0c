package org.thalweg.classroom;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import org.thalweg.live.SerialTask;
import org.thalweg.live.Subscription;

/**
 * Those who listen to one room. Each has its own place in the log, so nobody gets an entry twice or
 * misses one. Each is told by itself: whoever gives a command waits for none of them, they wait for
 * each other only as long as there are no threads, and no two threads tell the same one at a time.
 */
final class Subscribers {
  private static final Logger LOG = System.getLogger(Subscribers.class.getName());

  private final List<Subscriber> all = new CopyOnWriteArrayList<>();
  private final LongFunction<List<LogEntry>> log;
  private final Executor tellers;

  /**
   * @param log gives the entries from an index on
   * @param tellers tell those who listen
   */
  Subscribers(LongFunction<List<LogEntry>> log, Executor tellers) {
    this.log = log;
    this.tellers = tellers;
  }

  /**
   * @param seat whose page listens; 0 for those without a seat
   */
  Subscription add(int seat, long from, RoomListener listener) {
    Subscriber subscriber = new Subscriber(seat, from, listener);
    all.add(subscriber);
    subscriber.telling.ask();
    return () -> all.remove(subscriber);
  }

  int size() {
    return all.size();
  }

  /** How many pages of this seat listen. */
  int of(int seat) {
    return (int) all.stream().filter(each -> each.seat == seat).count();
  }

  /** Brings everybody what is new; called without a lock. */
  void tell() {
    all.forEach(each -> each.telling.ask());
  }

  /** Somebody with the index of the entry that they get next; touched by whoever tells them. */
  private final class Subscriber {
    private final int seat;
    private final RoomListener listener;
    private final SerialTask telling = new SerialTask(tellers, this::tell);
    private long next;

    Subscriber(int seat, long next, RoomListener listener) {
      this.seat = seat;
      this.next = next;
      this.listener = listener;
    }

    private void tell() {
      try {
        List<LogEntry> fresh = log.apply(next);
        if (!fresh.isEmpty()) {
          next = fresh.getLast().index() + 1;
          listener.happened(fresh);
        }
      } catch (Throwable failure) { // an Error of one must not end the thread that tells all
        LOG.log(Level.ERROR, "Somebody who listens to a room failed", failure);
      }
    }
  }
}
